import { isRegionName, parseArn } from './arn.ts';

/** What the ARN of a log group says: who owns it, where it is, and its name. */
export interface LogGroupIdentity {
  /** Without the `:*` that CloudTrail and CloudWatch Logs put behind it. */
  readonly arn: string;
  readonly name: string;
  readonly owner: string;
  readonly region: string;
}

/** Names of log groups have 1 to 512 characters (CloudWatch Logs API reference, CreateLogGroup). */
const resourceShape = /^log-group:([A-Za-z0-9_/.#-]{1,512})(?::\*)?$/;

export function logGroupIdentity(text: string): LogGroupIdentity | undefined {
  const arn = parseArn(text);
  if (arn === undefined || arn.service !== 'logs' || !isRegionName(arn.region)) return undefined;
  const name = resourceShape.exec(arn.resource)?.[1];
  if (name === undefined || !/^[0-9]{12}$/.test(arn.account)) return undefined;
  return {
    arn: `arn:${arn.partition}:logs:${arn.region}:${arn.account}:log-group:${name}`,
    name,
    owner: arn.account,
    region: arn.region,
  };
}
