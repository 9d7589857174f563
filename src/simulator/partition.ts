import type { World } from './world.ts';

interface Partition {
  /** The region that answers for what is global in the partition. */
  readonly global: string;
  readonly regions: RegExp;
}

/** https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json */
const partitions: ReadonlyMap<string, Partition> = new Map([
  ['aws', { global: 'us-east-1', regions: /^(?!cn-|eusc-|us-gov-|us-iso|eu-iso)/ }],
  ['aws-cn', { global: 'cn-northwest-1', regions: /^cn-/ }],
  ['aws-us-gov', { global: 'us-gov-west-1', regions: /^us-gov-/ }],
]);

export function partitionOf(world: World): string {
  return world.partition ?? 'aws';
}

/**
 * The region of the partition's only Organizations endpoint. Of a partition that is not known here, the first
 * region of the world that every account has.
 * https://docs.aws.amazon.com/general/latest/gr/ao.html
 */
export function globalRegion(world: World): string {
  const first = Object.entries(world.regions).find(([, kind]) => kind === 'default')?.[0];
  return partitions.get(partitionOf(world))?.global ?? first ?? 'us-east-1';
}

/** Whether a region may belong to a partition; true where the partition is not known here. */
export function mayHaveRegion(partition: string, region: string): boolean {
  return partitions.get(partition)?.regions.test(region) ?? true;
}
