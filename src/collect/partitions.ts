/** What of a partition must be known when the list of regions cannot be read. */
export interface PartitionRegions {
  /** Region that signs calls to the partition's global endpoints. */
  readonly global: string;
  /** Regions that every account has enabled from the start. */
  readonly enabledByDefault: readonly string[];
}

/**
 * Global regions: botocore's partitions.json. Default regions of `aws`: Account Management guide, "Enable or
 * disable AWS Regions in your account" (launched before 20 March 2019). The other partitions have no opt-in
 * regions today.
 */
const partitions: ReadonlyMap<string, PartitionRegions> = new Map([
  [
    'aws',
    {
      global: 'us-east-1',
      enabledByDefault: [
        'ap-northeast-1',
        'ap-northeast-2',
        'ap-northeast-3',
        'ap-south-1',
        'ap-southeast-1',
        'ap-southeast-2',
        'ca-central-1',
        'eu-central-1',
        'eu-north-1',
        'eu-west-1',
        'eu-west-2',
        'eu-west-3',
        'sa-east-1',
        'us-east-1',
        'us-east-2',
        'us-west-1',
        'us-west-2',
      ],
    },
  ],
  ['aws-cn', { global: 'cn-northwest-1', enabledByDefault: ['cn-north-1', 'cn-northwest-1'] }],
  ['aws-us-gov', { global: 'us-gov-west-1', enabledByDefault: ['us-gov-east-1', 'us-gov-west-1'] }],
  ['aws-eusc', { global: 'eusc-de-east-1', enabledByDefault: ['eusc-de-east-1'] }],
  ['aws-iso', { global: 'us-iso-east-1', enabledByDefault: ['us-iso-east-1', 'us-iso-west-1'] }],
  ['aws-iso-b', { global: 'us-isob-east-1', enabledByDefault: ['us-isob-east-1', 'us-isob-west-1'] }],
  ['aws-iso-e', { global: 'eu-isoe-west-1', enabledByDefault: ['eu-isoe-west-1'] }],
  ['aws-iso-f', { global: 'us-isof-south-1', enabledByDefault: ['us-isof-east-1', 'us-isof-south-1'] }],
]);

/** The facts of a partition; of one that is newer than this table only the region the caller came through is known. */
export function partitionRegions(partition: string, callerRegion: string): PartitionRegions {
  return partitions.get(partition) ?? { global: callerRegion, enabledByDefault: [callerRegion] };
}
