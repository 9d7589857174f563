import type { AccountEntry, Subject } from '../../model/scan-result.ts';

const longestRegion = 16;

/** Where findings about what has no region are imported: where AWS keeps what is global. */
const globalRegions: ReadonlyMap<string, string> = new Map([
  ['aws', 'us-east-1'],
  ['aws-cn', 'cn-north-1'],
  ['aws-us-gov', 'us-gov-west-1'],
  ['aws-eusc', 'eusc-de-east-1'],
  ['aws-iso', 'us-iso-east-1'],
  ['aws-iso-b', 'us-isob-east-1'],
]);

export function isAccountId(text: string): boolean {
  return /^\d{12}$/.test(text);
}

/** The region of the finding, in which it is imported: of what was judged, else the one of what is global. */
export function importRegion({ region, arn, partition }: Subject, account: AccountEntry | undefined): string {
  const ofGlobal = globalRegions.get(partition) ?? 'us-east-1';
  const seen = account?.regions.filter(isRegion) ?? [];
  const global = seen.length === 0 || seen.includes(ofGlobal) ? ofGlobal : seen[0];
  return [region, arn?.split(':')[3], global].find(isRegion) ?? ofGlobal;
}

/** The product that every account has for findings of its own. */
export function productArn({ partition, account }: Subject, region: string): string {
  const where = globalRegions.has(partition) ? partition : 'aws';
  return `arn:${where}:securityhub:${region}:${account}:product/${account}/default`;
}

function isRegion(text: string | undefined): text is string {
  return text !== undefined && text.length <= longestRegion && /^[a-z]+(?:-[a-z]+)+-\d+$/.test(text);
}
