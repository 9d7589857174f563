import type { Statuses } from './compare-findings.ts';

/** No trail of these worlds names a log group or a topic. */
const ofLogGroupsAndTopics = [
  'log-group-deletion-protected',
  'log-group-encrypted-with-kms',
  'log-group-forwarded',
  'log-group-kept-long-enough',
  'log-group-not-open',
  'topic-encrypted',
  'topic-has-confirmed-subscriptions',
  'topic-not-open',
] as const;

/** Of a world in which no bucket, key or topic has a policy, but where it says so. */
interface Documents {
  /** Trails as subjects are named, `HOME NAME`. */
  readonly trails: readonly string[];
  /** Those whose bucket does not exist. */
  readonly undelivered: readonly string[];
  /** Those with a key that exists. */
  readonly encrypted: readonly string[];
  readonly buckets: readonly string[];
  /** Of these, one that lets strangers read, and those that do not exist. */
  readonly openBucket?: string;
  readonly lostBuckets: readonly string[];
  /** Keys as subjects are named, and whether they exist. */
  readonly keys: Readonly<Record<string, boolean>>;
  /** Accounts that have no trail, no key, and none of what trails may name. */
  readonly accounts: Readonly<Record<'withoutTrail' | 'withoutKey' | 'all', readonly string[]>>;
}

/** What the policies that ask policy documents find: nobody is let in, CloudTrail is not either, and HTTP is not refused. */
export function documentStatuses(world: Documents): Statuses {
  return { ...ofTrails(world), ...ofBuckets(world), ...ofOthers(world) };
}

function ofTrails({ trails, undelivered, encrypted, accounts }: Documents): Statuses {
  const policies = {
    'log-bucket-lets-trails-deliver': (name: string) =>
      undelivered.includes(name) ? 'not-applicable' : 'fail',
    'trail-key-lets-cloudtrail-encrypt': (name: string) =>
      encrypted.includes(name) ? 'fail' : 'not-applicable',
    'trail-may-write-to-log-group': () => 'not-applicable',
    'trail-topic-lets-cloudtrail-publish': () => 'not-applicable',
  };
  return Object.fromEntries(
    Object.entries(policies).flatMap(([policy, status]) => [
      ...trails.map((name) => [`${policy} ${name}`, status(name)]),
      ...accounts.withoutTrail.map((account) => [`${policy} ${account}`, 'not-applicable']),
    ]),
  );
}

function ofBuckets({ buckets, openBucket, lostBuckets, accounts }: Documents): Statuses {
  const policies = {
    'log-bucket-refuses-plain-http': () => 'fail',
    'log-bucket-policy-limits-trails': () => 'pass',
    'log-bucket-access-limited': (name: string) => (name === openBucket ? 'fail' : 'pass'),
    'log-bucket-deletion-limited': () => 'pass',
  };
  return Object.fromEntries(
    Object.entries(policies).flatMap(([policy, status]) => [
      ...buckets.map((name) => [`${policy} arn:aws:s3:::${name}`, status(name)]),
      ...lostBuckets.map((name) => [`${policy} arn:aws:s3:::${name}`, 'not-applicable']),
      ...accounts.withoutTrail.map((account) => [`${policy} ${account}`, 'not-applicable']),
    ]),
  );
}

function ofOthers({ keys, accounts }: Documents): Statuses {
  return Object.fromEntries([
    ...Object.entries(keys).map(([key, exists]) => [
      `trail-key-not-open ${key}`,
      exists ? 'pass' : 'not-applicable',
    ]),
    ...accounts.withoutKey.map((account) => [`trail-key-not-open ${account}`, 'not-applicable']),
    ...ofLogGroupsAndTopics.flatMap((policy) =>
      accounts.all.map((account) => [`${policy} ${account}`, 'not-applicable']),
    ),
  ]);
}
