import { isRegionName, parseArn } from './arn.ts';

/** What the ARN of an event data store says: who owns it, and where it was created. */
export interface EventDataStoreIdentity {
  readonly arn: string;
  readonly account: string;
  readonly region: string;
}

const resourceShape = /^eventdatastore\/[A-Za-z0-9-]{1,64}$/;

export function eventDataStoreIdentity(text: string): EventDataStoreIdentity | undefined {
  const arn = parseArn(text);
  if (arn === undefined || arn.service !== 'cloudtrail' || !isRegionName(arn.region)) return undefined;
  if (!resourceShape.test(arn.resource) || !/^[0-9]{12}$/.test(arn.account)) return undefined;
  return { arn: text, account: arn.account, region: arn.region };
}
