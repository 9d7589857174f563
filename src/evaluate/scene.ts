import type { Coverage, CoverageAnswer } from '../coverage/coverage.ts';
import type { Policy } from '../model/policy.ts';
import type { HostObject, PolicyVariables } from '../policy/cel/host-objects.ts';
import { UnknownRead } from '../policy/unknown-read.ts';
import { describeEvent } from '../selectors/describe-event.ts';
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
    covered: (view, name) => known(stage, policy, { view, name }).state === 'covered',
    gap: (view, name) => {
      const answer = known(stage, policy, { view, name });
      return answer.state === 'gap' ? describeEvent(answer.witness) : '';
    },
  };
  return { variables: { ...functions, [noun.kind]: stage.views.of(noun) }, reading: stage.reading };
}

interface CoverageRead {
  readonly view: HostObject<'Region'>;
  readonly name: string;
}

/** Asks coverage and writes down the answer like any other read. */
function known(
  { views, reading, coverage }: Stage,
  policy: Policy,
  { view, name }: CoverageRead,
): Exclude<CoverageAnswer, { state: 'unknown' }> {
  const region = views.regionOf(view);
  const requirement = policy.requirements.get(name);
  if (region === undefined) throw new Error('coverage is asked of a region, and this is none');
  if (requirement === undefined) throw new Error(`the policy has no requirement named ${name}`);
  const path = `covered(${region.name}, ${name})`;
  const answer = coverage.ask(region.account, region.name, requirement);
  if (answer.state === 'unknown') {
    reading.noteUnknown(path, answer.faults);
    throw new UnknownRead(answer.faults);
  }
  reading.note(path, answer.state === 'covered', answer.evidence);
  if (answer.state === 'gap') reading.noteWitness(describeEvent(answer.witness));
  return answer;
}
