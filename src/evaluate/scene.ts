import type { Coverage, CoverageAnswer } from '../coverage/coverage.ts';
import type { Policy } from '../model/policy.ts';
import type { CoveragePlace, PolicyVariables } from '../policy/cel/host-objects.ts';
import { UnknownRead } from '../policy/unknown-read.ts';
import { describeEvent } from '../selectors/describe-event.ts';
import { coverageQuestion } from './coverage-question.ts';
import type { Scene } from './judge.ts';
import type { Noun } from './nouns.ts';
import type { Reading } from './reading.ts';
import type { Views } from './views.ts';

/** What all scenes of one evaluation share. */
export interface Stage {
  readonly views: Views;
  readonly reading: Reading;
  readonly coverage: Coverage;
  readonly now: Date;
}

/** The variables of a policy about one subject, and the functions that know the policy's requirements. */
export function sceneOf(stage: Stage, policy: Policy, noun: Noun): Scene {
  const functions: PolicyVariables = {
    params: policy.params,
    now: stage.now,
    covered: (place, name) => known(stage, policy, { place, name }).state === 'covered',
    gap: (place, name) => {
      const answer = known(stage, policy, { place, name });
      return answer.state === 'gap' ? describeEvent(answer.witness) : '';
    },
  };
  return { variables: { ...functions, [noun.kind]: stage.views.of(noun) }, reading: stage.reading };
}

interface CoverageRead {
  readonly place: CoveragePlace;
  readonly name: string;
}

/** Asks coverage and writes down the answer like any other read. */
function known(
  { views, reading, coverage }: Stage,
  policy: Policy,
  { place, name }: CoverageRead,
): Exclude<CoverageAnswer, { state: 'unknown' }> {
  const requirement = policy.requirements.get(name);
  if (requirement === undefined) throw new Error(`the policy has no requirement named ${name}`);
  const question = coverageQuestion(views, place, requirement);
  const answer = question.known
    ? coverage.ask(question.account, question.region, question.requirement)
    : ({ state: 'unknown', faults: question.faults } as const);
  if (answer.state === 'unknown') {
    reading.noteUnknown(question.path, answer.faults);
    throw new UnknownRead(answer.faults);
  }
  const evidence = question.known ? question.evidence : [];
  reading.note(question.path, answer.state === 'covered', [...evidence, ...answer.evidence]);
  if (answer.state === 'gap') reading.noteWitness(describeEvent(answer.witness));
  return answer;
}
