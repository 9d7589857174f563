/** The parts of an ARN (`arn:partition:service:region:account:resource`); region and account may be empty. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

const arnShape =
  /^arn:(aws[a-z0-9-]{0,30}):([a-z0-9-]{1,63}):([a-z0-9-]{0,40}):([0-9]{12}|aws|):([^\s]{1,1600})$/;
const regionShape = /^[a-z]{2,8}(?:-[a-z0-9]{1,16}){1,6}$/;
const trailResource = /^trail\/([A-Za-z0-9._-]{1,128})$/;

/** Takes an ARN apart, or gives `undefined` for anything that is not one. */
export function parseArn(text: string): Arn | undefined {
  const [, partition, service, region, account, resource] = arnShape.exec(text) ?? [];
  if (partition === undefined || service === undefined || region === undefined) return undefined;
  if (account === undefined || resource === undefined) return undefined;
  return { partition, service, region, account, resource };
}

/** True for names of the form AWS gives its regions. Names from answers become host names of later calls. */
export function isRegionName(text: string): boolean {
  return text.length <= 40 && regionShape.test(text);
}

/** What a trail's ARN says: the region in it is the trail's home region, the account its owner. */
export interface TrailIdentity {
  readonly arn: string;
  readonly name: string;
  readonly partition: string;
  readonly owner: string;
  readonly home: string;
}

export function trailIdentity(text: string): TrailIdentity | undefined {
  const arn = parseArn(text);
  if (arn === undefined || arn.service !== 'cloudtrail' || !isRegionName(arn.region)) return undefined;
  const name = trailResource.exec(arn.resource)?.[1];
  if (name === undefined || !/^[0-9]{12}$/.test(arn.account)) return undefined;
  return { arn: text, name, partition: arn.partition, owner: arn.account, home: arn.region };
}
