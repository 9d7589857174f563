import type { Baseline, BaselineEntry } from '../model/baseline.ts';
import { policyName } from '../model/policy-name.ts';
import type { BaselineReport } from '../model/scan-result.ts';
import type { VerdictMark } from './findings.ts';
import type { Sight } from './what-was-seen.ts';

export interface ApplyBaselineInput {
  readonly baseline: Baseline;
  /** What fails now is put into it, so that it is known from now on. */
  readonly update: boolean;
  readonly marks: Iterable<VerdictMark>;
  /** How many marks there are. */
  readonly size: number;
  /** Findings of which somebody else speaks: a waiver accepts them, or may. */
  readonly isTaken: (place: number) => boolean;
  readonly sight: Sight;
  /** Names of the policies that were evaluated. */
  readonly policies: ReadonlySet<string>;
}

export interface AppliedBaseline extends BaselineReport {
  readonly isKnown: (place: number) => boolean;
}

/**
 * Finds the findings that a baseline lists. Those are fixed that are seen not to fail, or that were nowhere
 * to be seen although everything was; of all others nobody knows, so they stay listed.
 */
export function applyBaseline(input: ApplyBaselineInput): AppliedBaseline {
  const { baseline, update, marks, size, isTaken } = input;
  const placeOf = new Map(baseline.entries.map((entry, index) => [keyOf(entry), index]));
  const seen = new Map<number, VerdictMark['status']>();
  const isKnown = new Uint8Array(size);
  let known = 0;
  let added = 0;
  let place = 0;
  for (const { policy, subject, status } of marks) {
    const index = placeOf.get(keyOf({ policy: policyName(policy), kind: subject.kind, subject: subject.id }));
    if (index !== undefined) seen.set(index, status);
    const isNew = update && index === undefined && status === 'fail' && !isTaken(place);
    if (isNew) added += 1;
    if (isNew || (index !== undefined && status === 'fail')) {
      isKnown[place] = 1;
      known += 1;
    }
    place += 1;
  }
  const { fixed, unseen } = goneFrom(input, seen);
  return { known, added, fixed, unseen, isKnown: (at) => isKnown[at] === 1 };
}

function goneFrom(
  { baseline, sight, policies }: ApplyBaselineInput,
  seen: ReadonlyMap<number, VerdictMark['status']>,
): Pick<BaselineReport, 'fixed' | 'unseen'> {
  const fixed: BaselineEntry[] = [];
  const unseen: BaselineEntry[] = [];
  for (const [index, entry] of baseline.entries.entries()) {
    const status = seen.get(index);
    if (status === 'fail') continue;
    const isGone = status === undefined && policies.has(entry.policy) && sight.sawAllOf(entry.account);
    const isFixed = status === 'pass' || status === 'not-applicable' || isGone;
    (isFixed ? fixed : unseen).push(entry);
  }
  return { fixed, unseen };
}

/** The same parts that make up a fingerprint, without hashing every row. */
function keyOf({ policy, kind, subject }: Pick<BaselineEntry, 'policy' | 'kind' | 'subject'>): string {
  return `${policy}\0${kind}\0${subject}`;
}
