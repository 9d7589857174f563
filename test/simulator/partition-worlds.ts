import { parseWorld } from '../../src/simulator/parse-world.ts';
import type { World } from '../../src/simulator/world.ts';

export const owner = '111122223333';
export const archive = '222233334444';
export const shop = '333344445555';
/** The role of the log archive, with its path. */
export const auditRole = 'security/audit';
export const externalId = 'of-the-audit';
const keyId = '2f1c7a90-4c1e-4a7b-9d35-0b6c5f8e1a01';

/** Partition, its regions in the order of names, the region of what is global in it. */
export const partitions = [
  ['aws', ['eu-west-1', 'us-east-1'], 'us-east-1'],
  ['aws-cn', ['cn-north-1', 'cn-northwest-1'], 'cn-northwest-1'],
  ['aws-us-gov', ['us-gov-east-1', 'us-gov-west-1'], 'us-gov-west-1'],
] as const;

type Regions = readonly [string, string];

/** ARN of the key in the log archive that the organization's trail encrypts with. */
export function keyArn(partition: string, [home]: Regions): string {
  return `arn:${partition}:kms:${home}:${archive}:key/${keyId}`;
}

/**
 * A small organization, the same in every partition: its trail is the management account's and is homed in the
 * first region; bucket and key are in the log archive, whose role wants an external id. The role of the shop
 * trusts the log archive's. Lists come in pages of two, with empty pages between.
 */
export function partitionWorld(partition: string, regions: Regions): World {
  const [home] = regions;
  return parseWorld({
    partition,
    regions: Object.fromEntries(regions.map((name) => [name, 'default'])),
    caller: { account: owner },
    pageSize: 2,
    organization: {
      id: 'o-a1b2c3d4e5',
      managementAccount: owner,
      emptyPages: true,
      roots: { 'r-ab12': { ous: { 'ou-ab12-aaaaaaaa': { name: 'Security' } } } },
      delegatedAdministrators: { [shop]: ['cloudtrail.amazonaws.com'] },
    },
    accounts: {
      [owner]: {
        trails: {
          main: {
            home,
            multiRegion: true,
            organization: true,
            bucket: 'logs-1',
            kmsKey: keyArn(partition, regions),
            logFileValidation: true,
          },
        },
      },
      [archive]: {
        ou: 'ou-ab12-aaaaaaaa',
        roles: { [auditRole]: { externalId, trusts: [owner] } },
        publicAccessBlock: { blockPublicAcls: false },
        buckets: Object.fromEntries(regions.flatMap(bucketsIn)),
        keys: { [keyId]: { region: home } },
      },
      [shop]: { roles: { [auditRole]: { trusts: [`arn:${partition}:iam::${archive}:role/${auditRole}`] } } },
    },
  });
}

/** Three buckets, `logs-1` to `logs-3` in the first region. */
function bucketsIn(region: string, index: number): readonly (readonly [string, object])[] {
  return [1, 2, 3].map((number) => [`logs-${number + 3 * index}`, { region }]);
}
