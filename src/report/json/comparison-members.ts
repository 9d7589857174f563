import type {
  Change,
  Comparison,
  ObservedChange,
  PolicyChange,
  PolicyVersion,
} from '../../model/comparison.ts';
import { subjectMembers } from './members.ts';
import { optional } from './optional-member.ts';

// As in `members.ts`: the members that are written, in the order of the contract.

/** The earlier run and the counts; lists are written one element a line. */
export function comparedMembers({
  before: { run, toolVersion, complete },
  counts,
}: Comparison): Pick<Comparison, 'before' | 'counts'> {
  const { id, startedAt, endedAt } = run;
  return {
    before: { run: { id, startedAt, endedAt }, toolVersion, complete },
    counts: {
      new: counts.new,
      fixed: counts.fixed,
      gone: counts.gone,
      'still-failing': counts['still-failing'],
      'newly-unknown': counts['newly-unknown'],
      'seen-again': counts['seen-again'],
      waived: counts.waived,
      'not-compared': counts['not-compared'],
    },
  };
}

/** Every change; what fails as before, and weighs as much, is among the findings already. */
export function* listedChanges({ changes }: Comparison): Iterable<Change> {
  for (const change of changes()) {
    if (change.kind !== 'still-failing' || change.cause !== 'none') yield changeMembers(change);
  }
}

function changeMembers(change: Change): Change {
  return {
    kind: change.kind,
    cause: change.cause,
    fingerprint: change.fingerprint,
    policy: change.policy,
    severity: change.severity,
    subject: subjectMembers(change.subject),
    message: change.message,
    ...optional('before', change.before),
    ...optional('after', change.after),
    observed: change.observed.map(observedMembers),
  };
}

function observedMembers({ path, before, after }: ObservedChange): ObservedChange {
  return {
    path,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

export function policyChangeMembers({
  policy,
  title,
  change,
  parts,
  before,
  after,
}: PolicyChange): PolicyChange {
  return {
    policy,
    title,
    change,
    parts,
    ...(before === undefined ? {} : { before: versionMembers(before) }),
    ...(after === undefined ? {} : { after: versionMembers(after) }),
  };
}

function versionMembers({ digest, params, severity }: PolicyVersion): PolicyVersion {
  return { digest, params, severity };
}
