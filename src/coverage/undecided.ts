import { type Fault, faultUnion } from '../model/fault.ts';
import type { Requirement } from '../model/policy.ts';
import type { RequirementAnswer } from '../selectors/answer-requirement.ts';
import { describeEvent } from '../selectors/describe-event.ts';
import type { BoxSets } from './box-sets.ts';
import type { RegionSituation } from './region-situation.ts';

type Undecided = Extract<RequirementAnswer, { readonly state: 'unknown' }>;

/** Where the question was asked. */
export interface Cell {
  readonly account: string;
  readonly region: string;
}

/**
 * Why a requirement is neither surely met nor surely missed: what was not answered about copies that may
 * matter to it, and else what AWS does not document about the trails.
 */
export function undecidedBecause(
  sets: BoxSets,
  question: { readonly situation: RegionSituation; readonly requirement: Requirement; readonly cell: Cell },
  answer: Undecided,
): readonly Fault[] {
  const { situation, requirement } = question;
  const unread = situation.contributions
    .filter(({ faults, possible }) => faults.length > 0 && sets.concerns(requirement, possible))
    .flatMap(({ faults }) => faults);
  const faults = faultUnion(situation.listingFaults, unread);
  return faults.length > 0 ? faults : [undocumented(sets, question, answer)];
}

/** Every answer is there, and still nobody can tell. */
function undocumented(
  sets: BoxSets,
  { situation, requirement, cell }: Parameters<typeof undecidedBecause>[1],
  { because, example }: Undecided,
): Fault {
  const concerned = situation.contributions.filter(({ possible }) => sets.concerns(requirement, possible));
  const doubts = [...new Set(concerned.flatMap((contribution) => contribution.doubts))];
  const event = example === undefined ? '' : ` Not sure to be recorded: ${describeEvent(example)}.`;
  const complex = because === 'too-complex';
  const reason = complex
    ? 'The selectors are too complex to be compared with the requirement.'
    : doubts.join(' ') || 'AWS does not document what the selectors do with events that lack a field.';
  return {
    id: `undecided:cloudtrail:GetEventSelectors:${cell.account}:${cell.region}:${requirement.name}`,
    kind: 'unsupported',
    call: 'cloudtrail:GetEventSelectors',
    account: cell.account,
    region: cell.region,
    code: complex ? 'TooComplex' : 'Undocumented',
    message: `${reason}${event}`,
  };
}
