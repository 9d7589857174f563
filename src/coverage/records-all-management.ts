import type { Fault } from '../model/fault.ts';
import type { Trail } from '../model/inventory.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import type { SelectorSet } from '../model/selector.ts';
import { answerRequirement, type RequirementAnswer } from '../selectors/answer-requirement.ts';
import { managementClasses } from './management-classes.ts';

const wanted = managementClasses.flatMap(({ boxes }) => boxes);

/** By the selectors: one trail of an organization is asked about in each of its accounts. */
const answers = new WeakMap<SelectorSet, RequirementAnswer>();

/** Whether the selectors of a trail alone choose every management event. Whether it logs is another question. */
export function recordsAllManagement(trail: Trail): Observed<boolean> {
  const { selectors } = trail;
  if (!selectors.known) return selectors;
  const { value, evidence } = selectors;
  const answer =
    answers.get(value) ?? answerRequirement({ wanted, certain: value.certain, possible: value.possible });
  answers.set(value, answer);
  switch (answer.state) {
    case 'covered':
      return known(true, evidence);
    case 'gap':
      return known(false, evidence);
    case 'unknown':
      return unknown(undecided(trail, { because: answer.because, doubts: value.doubts }));
  }
}

function undecided(
  { name, owner, home }: Trail,
  {
    because,
    doubts,
  }: { readonly because: 'undocumented' | 'too-complex'; readonly doubts: readonly string[] },
): Fault {
  const call = 'cloudtrail:GetEventSelectors';
  const why =
    because === 'too-complex'
      ? 'Its selectors are too complex to be compared.'
      : doubts.join(' ') || 'AWS does not document what its selectors do with events that lack a field.';
  return {
    id: `undecided:${call}:${owner}:${home}:management events of ${name}`,
    kind: 'unsupported',
    call,
    account: owner,
    region: home,
    code: because === 'too-complex' ? 'TooComplex' : 'Undocumented',
    message: `Whether ${name} records every management event is not certain. ${why}`,
  };
}
