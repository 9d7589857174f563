import { type Fault, faultUnion } from '../model/fault.ts';
import type { Requirement } from '../model/policy.ts';
import type { EventFields } from '../model/selector.ts';
import { describeEvent } from '../selectors/describe-event.ts';
import type { BoxSets } from './box-sets.ts';
import type { RegionSituation } from './region-situation.ts';

/** Where a question was asked. */
export interface Cell {
  readonly account: string;
  readonly region: string;
}

/** Why nobody can tell: answers that are missing, or something that no answer would settle. */
export type Undecided =
  | { readonly kind: 'unread'; readonly faults: readonly Fault[] }
  | {
      readonly kind: 'undocumented' | 'too-complex';
      /** One or more sentences. */
      readonly reason: string;
    };

/** Why a requirement is neither surely met nor surely missed: what was not read about trails that may matter to it first. */
export function undecidedBecause(
  sets: BoxSets,
  { situation, requirement }: { readonly situation: RegionSituation; readonly requirement: Requirement },
  answer: { readonly because: 'undocumented' | 'too-complex'; readonly example?: EventFields },
): Undecided {
  const concerned = situation.contributions.filter(({ possible }) => sets.concerns(requirement, possible));
  const unread = unreadIn(situation, concerned);
  if (unread.length > 0) return { kind: 'unread', faults: unread };
  const { because, example } = answer;
  const event = example === undefined ? '' : ` Not sure to be recorded: ${describeEvent(example)}.`;
  return { kind: because, reason: `${reasonFor(because, concerned)}${event}` };
}

/** What was not read about some trails of a region, and about its list of trails. */
export function unreadIn(
  { listingFaults }: RegionSituation,
  contributions: RegionSituation['contributions'],
): readonly Fault[] {
  return faultUnion(
    listingFaults,
    contributions.flatMap(({ faults }) => faults),
  );
}

function reasonFor(
  because: 'undocumented' | 'too-complex',
  concerned: RegionSituation['contributions'],
): string {
  if (because === 'too-complex') return 'The selectors are too complex to be compared with the requirement.';
  const doubts = [...new Set(concerned.flatMap((contribution) => contribution.doubts))];
  return doubts.join(' ') || 'AWS does not document what the selectors do with events that lack a field.';
}

/** The faults behind an open question at one place. At least one. */
export function undecidedFaults(undecided: Undecided, cell: Cell, { name }: Requirement): readonly Fault[] {
  if (undecided.kind === 'unread') return undecided.faults;
  const call = 'cloudtrail:GetEventSelectors';
  return [
    {
      id: `undecided:${call}:${cell.account}:${cell.region}:${name}`,
      kind: 'unsupported',
      call,
      account: cell.account,
      region: cell.region,
      code: undecided.kind === 'too-complex' ? 'TooComplex' : 'Undocumented',
      message: undecided.reason,
    },
  ];
}
