import type { Fault } from '../model/fault.ts';
import type { Account } from '../model/inventory.ts';
import type { Ref } from '../model/observed.ts';
import type { Subject } from '../model/scan-result.ts';
import { describeFaults } from './fault-sentences.ts';
import type { Noun } from './nouns.ts';
import { isNamed } from './references.ts';
import type { SubjectRow } from './subject-row.ts';

/** What the account's own trails send their files to or encrypt them with. */
export interface Destinations {
  readonly rows: readonly SubjectRow[];
  /** Behind references of which not even the name could be seen. */
  readonly unnamed: readonly Fault[];
}

/**
 * Buckets that the account's own trails write to. Trails of other owners are left out: what they write to is
 * their owners' to answer for, and AWS refuses by design to say much about it. Every bucket that a trail
 * names is a subject, also one that is known not to exist or that could not be looked at, so that losing an
 * answer turns its finding into an error and never into nothing.
 */
export function buckets(account: Account): Destinations {
  const references = ownTrails(account).map(({ bucket }) => bucket);
  return destinations(references, {
    noun: (bucket) => ({ kind: 'bucket', account, bucket }),
    subject: (id) => bucketSubject(account, id),
    what: 'The bucket',
  });
}

/** KMS keys that the account's own trails encrypt with; see `buckets`. */
export function keys(account: Account): Destinations {
  const references = ownTrails(account).map(({ key }) => key);
  return destinations(references, {
    noun: (key) => ({ kind: 'key', account, key }),
    subject: (id) => keySubject(account, id),
    what: 'The KMS key',
  });
}

function ownTrails(account: Account): Account['trails']['members'] {
  return account.trails.members.filter((trail) => trail.owned);
}

interface Destination<T> {
  readonly noun: (it: T) => Noun;
  readonly subject: (id: string) => Subject;
  readonly what: string;
}

function destinations<T>(references: readonly Ref<T>[], destination: Destination<T>): Destinations {
  const rows = references.filter(isNamed).flatMap((reference) => {
    const row = rowOf(reference, destination);
    return row === undefined ? [] : [row];
  });
  const unnamed = references.flatMap((reference) =>
    reference.state === 'foreign' && !isNamed(reference) ? reference.faults : [],
  );
  return { rows, unnamed };
}

function rowOf<T>(reference: Ref<T>, { noun, subject, what }: Destination<T>): SubjectRow | undefined {
  switch (reference.state) {
    case 'unset':
      return undefined;
    case 'present':
      return { kind: 'judged', subject: subject(reference.id), noun: noun(reference.it) };
    case 'dangling':
      return {
        kind: 'settled',
        subject: subject(reference.id),
        status: 'not-applicable',
        message: `${what} does not exist; policies about the trail judge that.`,
        faults: [],
      };
    case 'foreign':
      return {
        kind: 'settled',
        subject: subject(reference.id),
        status: 'error',
        message: `${what} could not be looked at: ${describeFaults(reference.faults)}`,
        faults: reference.faults,
      };
  }
}

function bucketSubject(account: Account, id: string): Subject {
  const prefix = `arn:${account.partition}:s3:::`;
  const name = id.startsWith(prefix) ? id.slice(prefix.length) : id;
  const arn = `${prefix}${name}`;
  return { kind: 'bucket', id: arn, account: account.id, arn, name, partition: account.partition };
}

function keySubject(account: Account, id: string): Subject {
  return { kind: 'key', id, account: account.id, arn: id, partition: account.partition };
}
