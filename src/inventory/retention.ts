import type { LifecycleRule, ObjectFilter } from '../model/bucket-rules.ts';
import { type Fault, faultUnion } from '../model/fault.ts';
import type { Bucket } from '../model/inventory.ts';
import { known, type Observed, unknown, unreadFaults } from '../model/observed.ts';
import { allBegin, type LogKind, type LogPlace, someBegin } from './log-keys.ts';

/**
 * As long as an Object Lock can last, a hundred years: what nothing deletes is kept for so many days, and nothing
 * for more. So 0 is never "for ever", and every minimum can be asked for with `>=`.
 */
export const keptForEver: number = 36_500;

/** Where a bucket's log files are, as far as that is known. */
export interface LogPlaces {
  /** Places where there surely are some. */
  readonly certain: readonly LogPlace[];
  /** Beyond which there are none; `anywhere` where a trail could not be seen. */
  readonly possible: readonly LogPlace[] | 'anywhere';
  /** Why the two differ. */
  readonly faults: readonly Fault[];
  readonly evidence: readonly string[];
  /** Whether some of them are encrypted with a KMS key, because a trail has one. */
  readonly withKey: Observed<boolean>;
}

/**
 * For how many days each file that is written from now on stays for certain, were it written at the worst time in
 * the worst place. Deleting by hand is not looked at: who may do that is said by policies.
 *
 * It is reckoned twice, with the worst and with the best that the unread may hide; where both agree, the unread does
 * not matter. A default lock keeps every version for its days, whatever the rules say.
 */
export function keptDays(
  kind: LogKind,
  { lifecycle, objectLock, versioning }: Pick<Bucket, 'lifecycle' | 'objectLock' | 'versioning'>,
  places: LogPlaces,
): Observed<number> {
  const days = (worst: boolean): number => {
    const versioned = versioning.known ? versioning.value === 'Enabled' : !worst;
    const locked = objectLock.known ? objectLock.value.days : worst ? 0 : keptForEver;
    const deleted = lifecycle.known
      ? deletedAfter(
          lifecycle.value.filter(({ enabled, filter }) => enabled && filter.tags.length === 0),
          { kind, versioned, places: worst ? places.possible : places.certain },
        )
      : worst
        ? 0
        : keptForEver;
    return Math.min(keptForEver, Math.max(deleted, locked));
  };
  const worst = days(true);
  const facts: readonly Observed<unknown>[] = [lifecycle, objectLock, versioning];
  if (worst === days(false)) return known(worst, evidenceOf(facts, places));
  return unknown(...faultUnion(places.faults, ...facts.map(unreadFaults)));
}

interface Deletion {
  readonly kind: LogKind;
  readonly versioned: boolean;
  readonly places: LogPlaces['possible'];
}

/**
 * When the first file is deleted by rules that are in force. Where versions are kept, expiration only puts a delete
 * marker in front of the file, which then is a noncurrent version and expires as such; where they are not, or not
 * any more, it deletes the file. CloudTrail writes each file once, so rules that keep any noncurrent version keep it,
 * and it sets no tags, so rules for objects with tags are about none of them. Sizes may be anything.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html
 */
function deletedAfter(rules: readonly LifecycleRule[], { kind, versioned, places }: Deletion): number {
  const about = ({ prefix }: ObjectFilter): boolean =>
    places === 'anywhere' || places.some((place) => someBegin(place, kind, prefix));
  const inPlace = rules.filter(({ filter }) => about(filter));
  const expiring = inPlace.flatMap(({ expiration, filter }) => {
    if (expiration === undefined || expiration.kind === 'markers') return [];
    // A date that is past goes on deleting whatever is written after it.
    return [{ prefix: filter.prefix, days: expiration.kind === 'after' ? expiration.days : 0 }];
  });
  if (!versioned) return soonest(expiring);
  const removing = inPlace.flatMap(({ noncurrentExpiration: gone, filter }) =>
    gone === undefined || gone.newerVersions > 0 ? [] : [{ prefix: filter.prefix, days: gone.days }],
  );
  const both = expiring.map(({ prefix, days }) => ({
    days: days + soonest(removing.filter((then) => overlap(prefix, then.prefix))),
  }));
  return soonest(both);
}

function soonest(ends: readonly { readonly days: number }[]): number {
  return ends.reduce((least, { days }) => Math.min(least, days), keptForEver);
}

/** Whether a name can begin with both. */
function overlap(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/**
 * Whether every file that is written from now on is copied to another bucket. Those that a KMS key encrypts are left
 * out by a rule that does not name them:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html
 */
export function isReplicated(
  { replication }: Pick<Bucket, 'replication'>,
  places: LogPlaces,
): Observed<boolean> {
  if (!replication.known) return replication;
  const { withKey } = places;
  const plain = replication.value.filter(({ enabled, filter }) => enabled && isPlain(filter));
  const copies = (where: LogPlaces['possible'], encrypted: boolean): boolean => {
    const rules = encrypted ? plain.filter(({ copiesKmsObjects }) => copiesKmsObjects) : plain;
    return where === 'anywhere'
      ? rules.some(({ filter }) => filter.prefix === '')
      : where.every((place) => rules.some(({ filter }) => allBegin(place, filter.prefix)));
  };
  const worst = copies(places.possible, withKey.known ? withKey.value : true);
  const best = copies(places.certain, withKey.known ? withKey.value : false);
  if (worst === best) return known(worst, evidenceOf([replication, withKey], places));
  return unknown(...faultUnion(places.faults, unreadFaults(withKey)));
}

function isPlain({ tags, largerThan, smallerThan }: ObjectFilter): boolean {
  return tags.length === 0 && largerThan === undefined && smallerThan === undefined;
}

function evidenceOf(facts: readonly Observed<unknown>[], { evidence }: LogPlaces): readonly string[] {
  const read = facts.flatMap((fact) => (fact.known ? fact.evidence : []));
  return [...new Set([...read, ...evidence])].sort();
}
