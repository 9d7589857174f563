import { daysAfter } from '../model/calendar-day.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { byCodeUnits } from '../model/code-units.ts';
import type { Fault } from '../model/fault.ts';
import { policyName } from '../model/policy-name.ts';
import type { Waiver } from '../model/waiver.ts';
import type { VerdictMark } from './findings.ts';
import { matchWaiver, owned, type PlaceOf } from './match-waiver.ts';
import { indexWaivers } from './waiver-index.ts';

/** Two bytes keep the waiver of a finding: its place in the list plus one. */
const NONE = 0;
const UNDECIDED = 0xffff;

export interface ApplyWaiversInput {
  readonly waivers: readonly Waiver[];
  readonly marks: Iterable<VerdictMark>;
  /** How many marks there are. */
  readonly size: number;
  /** The day for which is judged. */
  readonly today: string;
  readonly placeOf: PlaceOf;
}

/** What was seen of one waiver's subjects. */
export interface WaiverUse {
  readonly waiver: Waiver;
  /** Failing findings that it matches. */
  matched: number;
  /** Ids of subjects that one of its entries names exactly and that do not fail. */
  readonly settled: Set<string>;
  /** Whether it matches something could not be seen somewhere. */
  unsure: boolean;
}

export interface AppliedWaivers {
  /** The waiver that accepts the finding at a place. */
  readonly waiverAt: (place: number) => Waiver | undefined;
  /** Failing, while it could not be seen whether a waiver accepts it. */
  readonly undecidedAt: (place: number) => boolean;
  readonly uses: readonly WaiverUse[];
  readonly undecided: {
    /** By policy name, zeros left out. */
    readonly counts: ReadonlyMap<string, number>;
    readonly faults: readonly Fault[];
  };
}

/**
 * Finds the waiver of each failing finding; verdicts are not touched. Only what fails is accepted: of what
 * could not be judged nobody knows what there is to accept. Where several match, the one that ends last holds.
 */
export function applyWaivers({ marks, size, today, placeOf, ...given }: ApplyWaiversInput): AppliedWaivers {
  const waivers = inForceLongest(given.waivers);
  if (waivers.length >= UNDECIDED) throw new RangeError(`more than ${UNDECIDED - 1} waivers`);
  const uses = waivers.map(
    (waiver): WaiverUse => ({ waiver, matched: 0, settled: new Set(), unsure: false }),
  );
  const index = indexWaivers(waivers);
  const chosen = new Uint16Array(size);
  const counts = new Map<string, number>();
  const faults = new Map<string, Fault>();

  const choose = ({ policy, subject }: VerdictMark): number => {
    let found = NONE;
    let unseen: readonly Fault[] | undefined;
    const of = owned(subject);
    for (const place of index.candidates(policy, subject)) {
      const use = uses[place];
      if (use === undefined) continue;
      const match = matchWaiver(use.waiver, of, placeOf);
      if (match.kind === 'no') continue;
      const holds = inForce(use.waiver, today);
      if (match.kind === 'unknown') {
        use.unsure = true;
        if (holds) unseen = match.faults;
      } else {
        use.matched += 1;
        if (holds && found === NONE) found = place + 1;
      }
    }
    if (found !== NONE || unseen === undefined) return found;
    for (const fault of unseen) faults.set(fault.id, fault);
    counts.set(policyName(policy), (counts.get(policyName(policy)) ?? 0) + 1);
    return UNDECIDED;
  };

  let place = 0;
  for (const mark of marks) {
    if (mark.status === 'fail') chosen[place] = choose(mark);
    else if (mark.status !== 'error') {
      for (const exact of index.exactly(mark.policy, mark.subject)) uses[exact]?.settled.add(mark.subject.id);
    }
    place += 1;
  }
  return {
    waiverAt: (at) => uses[(chosen[at] ?? NONE) - 1]?.waiver,
    undecidedAt: (at) => chosen[at] === UNDECIDED,
    uses,
    undecided: { counts, faults: [...faults.values()] },
  };
}

/** From the day of the decision to the last day named. It may be tomorrow already where it was decided. */
function inForce({ created, expires }: Waiver, today: string): boolean {
  return !isLater(created, today) && expires >= today;
}

/** Whether a waiver was decided after a day, anywhere on earth. */
export function isLater(created: string, today: string): boolean {
  return created > daysAfter(today, 1);
}

/** The one that ends last first; what else they say decides, never the order in which they are written. */
function inForceLongest(waivers: readonly Waiver[]): readonly Waiver[] {
  const content = new Map(waivers.map((waiver) => [waiver, contentOf(waiver)]));
  return [...waivers].sort(
    (left, right) =>
      byCodeUnits(right.expires, left.expires) ||
      byCodeUnits(content.get(left) ?? '', content.get(right) ?? ''),
  );
}

function contentOf(waiver: Waiver): string {
  // Where it is written must not matter.
  const { source: _source, subjects, ...said } = waiver;
  return canonicalJson({ ...said, subjects: subjects.map((entry) => canonicalJson({ ...entry })).sort() });
}
