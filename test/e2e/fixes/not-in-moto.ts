import type { World } from '../../../src/simulator/world.ts';

/** Members of a world that `seed-world.ts` makes in moto, or that mean nothing there. `*` is any name. */
const made: readonly string[] = [
  'partition',
  'regions.**',
  'caller.account',
  'organization.id',
  'organization.managementAccount',
  'organization.roots.**',
  'organization.trustedAccess.**',
  'organization.policies.**',
  'accounts.*.name',
  'accounts.*.state',
  'accounts.*.ou',
  'accounts.*.roles.**',
  'accounts.*.serviceLinkedRole',
  ...[
    'name',
    'home',
    'multiRegion',
    'organization',
    'bucket',
    'keyPrefix',
    'kmsKey',
    'logGroupArn',
    'logGroupRoleArn',
    'globalServiceEvents',
    'logFileValidation',
    'selectors.**',
    'advancedSelectors.**',
    'insightSelectors.**',
    'snsTopicArn',
    'tags.**',
    'logging',
  ].map((member) => `accounts.*.trails.*.${member}`),
  ...[
    'region',
    'encryption.**',
    'readableBy.**',
    'policy.**',
    'publicAccessBlock.**',
    'grants.**',
    'ownership',
    'versioning',
    'tags.**',
    'lifecycle.**',
    'objectLock.**',
    'accessLog.**',
    'replication.**',
  ].map((member) => `accounts.*.buckets.*.${member}`),
  ...[
    'region',
    'state',
    'manager',
    'alias',
    'readableBy.**',
    'rotation',
    'rotationDays',
    'multiRegion',
    'spec',
    'usage',
    'policy.**',
  ].map((member) => `accounts.*.keys.*.${member}`),
  ...['region', 'document.**'].map((member) => `accounts.*.logPolicies.*.${member}`),
  ...['region', 'kmsKey', 'policy.**', 'readableBy.**', 'subscriptions.**'].map(
    (member) => `accounts.*.topics.*.${member}`,
  ),
  ...['region', 'metric', 'namespace', 'rule', 'actionsEnabled', 'actions.**'].map(
    (member) => `accounts.*.alarms.*.${member}`,
  ),
  ...['region', 'retentionDays', 'class', 'kmsKey', 'metricFilters.**'].map(
    (member) => `accounts.*.logGroups.*.${member}`,
  ),
];

/** Values that moto does not take although it has the member. */
const refused: readonly { readonly path: string; readonly allowed: readonly unknown[] }[] = [
  { path: 'partition', allowed: ['aws'] },
  { path: 'accounts.*.buckets.*.encryption', allowed: [] },
  { path: 'accounts.*.topics.*.subscriptions.*.confirmed', allowed: [true] },
  { path: 'accounts.*.serviceLinkedRole', allowed: [false] },
  { path: 'accounts.*.state', allowed: ['ACTIVE', 'SUSPENDED'] },
  { path: 'accounts.*.keys.*.manager', allowed: ['CUSTOMER'] },
  { path: 'accounts.*.keys.*.state', allowed: ['Enabled', 'Disabled', 'PendingDeletion'] },
  { path: 'accounts.*.buckets.*.grants.*.grantee', allowed: ['AllUsers'] },
  { path: 'accounts.*.buckets.*.grants.*.permission', allowed: ['READ'] },
];

/** What of a world cannot be made in moto, as `path` or `path: value`. */
export function notInMoto(world: World): readonly string[] {
  return leaves(world, []).flatMap(({ path, value }) => {
    const name = path.join('.');
    if (!made.some((pattern) => matches(pattern, path))) return [name];
    const wrong = refused.some((one) => matches(one.path, path) && !one.allowed.includes(value));
    return wrong ? [`${name}: ${String(value)}`] : [];
  });
}

interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

function leaves(value: unknown, path: readonly string[]): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([name, member]) => leaves(member, [...path, name]));
}

function matches(pattern: string, path: readonly string[]): boolean {
  const parts = pattern.split('.');
  const open = parts.at(-1) === '**';
  const fixed = open ? parts.slice(0, -1) : parts;
  return (
    (open ? path.length >= fixed.length : path.length === fixed.length) &&
    fixed.every((part, index) => part === '*' || part === path[index])
  );
}
