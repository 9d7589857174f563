import type { Subject } from '../../../src/model/scan-result.ts';
import type { World, WorldAccount, WorldKey, WorldTrail } from '../../../src/simulator/world.ts';

interface Named<T> {
  readonly account: string;
  readonly name: string;
  readonly it: T;
}

export interface PlaceholderInput {
  readonly world: World;
  /** What the finding is about. */
  readonly subject: Pick<Subject, 'kind' | 'account' | 'region' | 'arn' | 'name' | 'id'>;
  /** Label of the trail to change, where the finding is about something else. */
  readonly trail?: string;
}

/** What a person would write for the placeholders, from what the finding is about and what there is. */
export function placeholderValues(input: PlaceholderInput): ReadonlyMap<string, string> {
  const { subject } = input;
  const trail = trailOf(input);
  const key = keyOf(input, trail);
  const bucket = bucketOf(input, trail);
  const group = logGroupOf(input, trail);
  const region = subject.region ?? trail?.it.home;
  const values: Readonly<Record<string, string | undefined>> = {
    TRAIL_ARN: trail && `arn:aws:cloudtrail:${trail.it.home}:${trail.account}:trail/${trail.name}`,
    TRAIL_NAME: trail?.name,
    HOME_REGION: trail?.it.home ?? 'us-east-1',
    REGION: region,
    ACCOUNT: subject.account,
    BUCKET: bucket?.name,
    KEY_ARN: key && `arn:aws:kms:${key.it.region}:${key.account}:key/${key.name}`,
    KEY_ID: key?.name,
    KEY_REGION: key?.it.region,
    LOG_GROUP: group?.name,
    LOG_GROUP_ARN: group && `arn:aws:logs:${group.it.region}:${group.account}:log-group:${group.name}`,
    ORGANIZATION: input.world.organization?.id,
    TOPIC_ARN: subject.kind === 'topic' ? subject.arn : trail?.it.snsTopicArn,
    ROLE_ARN: trail?.it.logGroupRoleArn,
    ROLE_NAME: trail?.it.logGroupRoleArn?.split('/').at(-1),
  };
  return new Map(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}

/** Everything of one kind, with what is in the account of the subject first. */
function all<T>(
  { world, subject }: PlaceholderInput,
  of: (account: WorldAccount) => Readonly<Record<string, T>> | undefined,
): readonly Named<T>[] {
  const accounts = Object.entries(world.accounts);
  const order = [
    ...accounts.filter(([id]) => id === subject.account),
    ...accounts.filter(([id]) => id !== subject.account),
  ];
  return order.flatMap(([account, has]) =>
    Object.entries(of(has) ?? {}).map(([name, it]) => ({ account, name, it })),
  );
}

function trailOf(input: PlaceholderInput): Named<WorldTrail> | undefined {
  const { subject, trail: chosen } = input;
  const labelled = all(input, ({ trails }) => trails);
  const trails = labelled.map((one) => ({ ...one, label: one.name, name: one.it.name ?? one.name }));
  if (chosen !== undefined) return trails.find(({ label }) => label === chosen);
  if (subject.kind === 'trail') {
    const id = subject.arn ?? subject.id;
    return trails.find(
      ({ account, name, it }) => id === `arn:aws:cloudtrail:${it.home}:${account}:trail/${name}`,
    );
  }
  if (subject.kind === 'log-bucket') return trails.find(({ it }) => it.bucket === subject.name);
  return trails[0];
}

function keyOf(input: PlaceholderInput, trail: Named<WorldTrail> | undefined): Named<WorldKey> | undefined {
  const { subject } = input;
  const keys = all(input, (account) => account.keys);
  if (subject.kind === 'key') return keys.find(({ name }) => (subject.arn ?? subject.id).endsWith(name));
  return keys.find(({ name }) => trail?.it.kmsKey?.endsWith(name)) ?? keys[0];
}

function bucketOf(input: PlaceholderInput, trail: Named<WorldTrail> | undefined) {
  const { subject } = input;
  const buckets = all(input, (account) => account.buckets);
  if (subject.kind === 'bucket' || subject.kind === 'log-bucket') {
    return buckets.find(({ name }) => name === subject.name);
  }
  return buckets.find(({ name }) => name === trail?.it.bucket) ?? buckets[0];
}

function logGroupOf(input: PlaceholderInput, trail: Named<WorldTrail> | undefined) {
  const { subject } = input;
  const groups = all(input, (account) => account.logGroups);
  if (subject.kind === 'log-group') return groups.find(({ name }) => name === subject.name);
  return groups.find(({ name }) => trail?.it.logGroupArn?.includes(`:log-group:${name}:`)) ?? groups[0];
}
