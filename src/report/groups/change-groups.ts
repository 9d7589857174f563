import type { Change, ChangeCause, ChangeKind, Comparison, ObservedChange } from '../../model/comparison.ts';
import { type Severity, type Subject, type SubjectKind, severities } from '../../model/scan-result.ts';
import { messageShape } from './message-shape.ts';

/** Changes of one kind that say the same thing about different subjects. */
export interface ChangeGroup {
  readonly kind: ChangeKind;
  readonly policy: string;
  readonly severity: Severity;
  readonly cause: ChangeCause;
  /** What is wrong, or was; with placeholders for the subject's names when there is more than one subject. */
  readonly message: string;
  /** Of all of them; empty where they differ. */
  readonly observed: readonly ObservedChange[];
  readonly count: number;
  /** The first of them, in order. */
  readonly subjects: readonly Subject[];
  readonly subjectKind: SubjectKind;
}

export interface GroupedChanges {
  readonly groups: readonly ChangeGroup[];
  /** Changes beyond the groups that are kept. */
  readonly more: number;
}

const MOST_SUBJECTS = 500;

interface GrowingGroup {
  readonly first: Change;
  readonly shape: string;
  readonly observed: string;
  isObservedAlike: boolean;
  readonly subjects: Subject[];
  count: number;
}

/** The changes of one kind, the worst first, at most so many groups: a page cannot show a million. */
export function groupChanges(
  { counts, changes }: Pick<Comparison, 'counts' | 'changes'>,
  kind: ChangeKind,
  most: number,
): GroupedChanges {
  const growing = new Map<string, GrowingGroup>();
  let more = 0;
  for (const change of counts[kind] > 0 ? changes([kind]) : []) {
    const shape = messageShape(change.message, change.subject);
    const { policy, severity, cause, subject } = change;
    const key = [policy, severity, cause, subject.kind, shape].join('\0');
    const group = growing.get(key);
    if (group !== undefined) add(group, change);
    else if (growing.size < most) growing.set(key, begun(change, shape));
    else more += 1;
  }
  const rank = ({ severity }: ChangeGroup): number => severities.indexOf(severity);
  const groups = [...growing.values()].map(finished).sort((left, right) => rank(left) - rank(right));
  return { groups, more };
}

function begun(first: Change, shape: string): GrowingGroup {
  const observed = JSON.stringify(first.observed);
  return { first, shape, observed, isObservedAlike: true, subjects: [first.subject], count: 1 };
}

function add(group: GrowingGroup, { subject, observed }: Change): void {
  group.count += 1;
  if (group.subjects.length < MOST_SUBJECTS) group.subjects.push(subject);
  if (group.isObservedAlike) group.isObservedAlike = JSON.stringify(observed) === group.observed;
}

function finished({ first, shape, isObservedAlike, subjects, count }: GrowingGroup): ChangeGroup {
  return {
    kind: first.kind,
    policy: first.policy,
    severity: first.severity,
    cause: first.cause,
    message: count === 1 ? first.message : shape,
    observed: isObservedAlike ? first.observed : [],
    count,
    subjects,
    subjectKind: first.subject.kind,
  };
}
