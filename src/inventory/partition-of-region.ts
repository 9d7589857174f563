import type { Partition } from '../model/inventory.ts';

/** Region name prefixes of the partitions other than `aws` (botocore's partitions.json). */
const prefixes: readonly (readonly [string, Partition])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['eusc-', 'aws-eusc'],
  ['us-isob-', 'aws-iso-b'],
  ['us-isof-', 'aws-iso-f'],
  ['us-iso-', 'aws-iso'],
  ['eu-isoe-', 'aws-iso-e'],
];

/** The partition a region belongs to, for when the caller's ARN, which is what counts, could not be read. */
export function partitionOfRegion(region: string): Partition {
  return prefixes.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}
