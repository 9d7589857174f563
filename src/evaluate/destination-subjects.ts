import { type Fault, faultUnion } from '../model/fault.ts';
import type { Account, Bucket, Inventory } from '../model/inventory.ts';
import type { Ref } from '../model/observed.ts';
import type { Subject } from '../model/scan-result.ts';
import { describeFaults } from './fault-sentences.ts';
import type { Noun } from './nouns.ts';
import { isNamed } from './references.ts';
import { arnSubject, bucketSubject, keySubject } from './subject-identity.ts';
import type { Enumeration, SubjectRow } from './subject-row.ts';

/**
 * Buckets that the account's own trails write to, each in the account that owns it as far as that is known.
 * Trails of other owners are left out: what they write to is their owners' to answer for, and AWS refuses by
 * design to say much about it. Every bucket that a trail names is a subject, also one that is known not to
 * exist or that could not be looked at, so that losing an answer turns its finding into an error and never
 * into nothing.
 */
export function logBucketRows({ accounts }: Inventory): (account: Account) => Enumeration {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const ownerOf = ({ owner }: Bucket): Account | undefined =>
    owner.known ? byId.get(owner.value) : undefined;
  return (account) => {
    const references = ownTrails(account).map(({ bucket }) => bucket);
    return destinations(account, references, {
      subject: (id, bucket) => bucketSubject((bucket && ownerOf(bucket)) ?? account, 'log-bucket', id),
      noun: (bucket) => ({ kind: 'bucket', account: ownerOf(bucket) ?? account, bucket }),
      one: 'The bucket',
      many: 'Buckets of trails',
    });
  };
}

/** KMS keys that the account's own trails encrypt with; see `logBucketRows`. */
export function keyRows(account: Account): Enumeration {
  const references = ownTrails(account).map(({ key }) => key);
  return destinations(account, references, {
    subject: (id) => keySubject(account, id),
    noun: (key) => ({ kind: 'key', account, key }),
    one: 'The KMS key',
    many: 'KMS keys of trails',
  });
}

/** Log groups that the account's own trails send their events to; see `logBucketRows`. */
export function logGroupRows(account: Account): Enumeration {
  const references = ownTrails(account).map(({ logGroup }) => logGroup);
  return destinations(account, references, {
    subject: (id) => arnSubject(account, 'log-group', id),
    noun: (logGroup) => ({ kind: 'log-group', account, logGroup }),
    one: 'The log group',
    many: 'Log groups of trails',
  });
}

/** Topics that the account's own trails tell of log files; see `logBucketRows`. */
export function topicRows(account: Account): Enumeration {
  const references = ownTrails(account).map(({ topic }) => topic);
  return destinations(account, references, {
    subject: (id) => arnSubject(account, 'topic', id),
    noun: (topic) => ({ kind: 'topic', account, topic }),
    one: 'The topic',
    many: 'Topics of trails',
  });
}

function ownTrails(account: Account): Account['trails']['members'] {
  return account.trails.members.filter((trail) => trail.owned);
}

interface Destination<T> {
  readonly noun: (it: T) => Noun;
  readonly subject: (id: string, it?: T) => Subject;
  readonly one: string;
  readonly many: string;
}

/** A trail that cannot be seen hides what it writes to, and so does a trail whose description is damaged. */
function destinations<T>(
  { id, trails }: Account,
  references: readonly Ref<T>[],
  destination: Destination<T>,
): Enumeration {
  const unnamed = references.flatMap((reference) =>
    reference.state === 'foreign' && !isNamed(reference) ? reference.faults : [],
  );
  return {
    rows: references.filter(isNamed).flatMap((reference) => rowOf(reference, destination)),
    hiddenBy: trails.closed && unnamed.length === 0 ? undefined : faultUnion(trails.faults, unnamed),
    what: destination.many,
    none: `No trail that account ${id} owns names one.`,
  };
}

function rowOf<T>(reference: Ref<T>, { noun, subject, one }: Destination<T>): readonly SubjectRow[] {
  switch (reference.state) {
    case 'unset':
      return [];
    case 'present': {
      const { id, it } = reference;
      return [{ kind: 'judged', subject: subject(id, it), noun: noun(it) }];
    }
    case 'dangling': {
      const message = `${one} does not exist; policies about the trail judge that.`;
      return [settled(subject(reference.id), { status: 'not-applicable', message, faults: [] })];
    }
    case 'foreign': {
      const { faults } = reference;
      const message = `${one} could not be looked at: ${describeFaults(faults)}`;
      return [settled(subject(reference.id), { status: 'error', message, faults })];
    }
  }
}

function settled(
  subject: Subject,
  verdict: {
    readonly status: 'error' | 'not-applicable';
    readonly message: string;
    readonly faults: readonly Fault[];
  },
): SubjectRow {
  return { kind: 'settled', subject, ...verdict };
}
