import type { CopiesAnswer, Coverage, CoverageAnswer } from '../coverage/coverage.ts';
import type { Policy, Requirement } from '../model/policy.ts';
import type { CoveragePlace, PolicyVariables } from '../policy/cel/host-objects.ts';
import { variableOfSubject } from '../policy/environment.ts';
import { describeEvent } from '../selectors/describe-event.ts';
import { type AccessStage, accessAnswers } from './access-answers.ts';
import { type CoverageQuestion, coverageQuestion } from './coverage-question.ts';
import type { Scene } from './judge.ts';
import type { Noun } from './nouns.ts';
import { unseen } from './view-reads.ts';

/** What all scenes of one evaluation share. */
export interface Stage extends AccessStage {
  readonly coverage: Coverage;
  readonly now: Date;
}

/** Makes scenes of one evaluation; what is the same for all subjects of a policy is made once. */
export function sceneMaker(stage: Stage): (policy: Policy, noun: Noun) => Scene {
  const known = new Map<Policy, PolicyVariables>();
  return (policy, noun) => {
    const variables = known.get(policy) ?? policyVariables(stage, policy);
    known.set(policy, variables);
    const subject = { [variableOfSubject[noun.kind]]: stage.views.of(noun) };
    return { variables: { ...variables, ...subject }, reading: stage.reading };
  };
}

/** What a policy's expressions find beside the subject, whatever that is. */
export function policyVariables(stage: Stage, policy: Policy): PolicyVariables {
  const asked = (place: CoveragePlace, name: string): Asked => {
    const requirement = policy.requirements.get(name);
    if (requirement === undefined) throw new Error(`the policy has no requirement named ${name}`);
    return { stage, requirement, question: coverageQuestion(stage.views, place, requirement) };
  };
  return {
    params: policy.params,
    now: stage.now,
    covered: (place, name) =>
      isPlainlyCovered(stage, place, policy.requirements.get(name)) ||
      answered(asked(place, name)).state === 'covered',
    gap: (place, name) => {
      const answer = answered(asked(place, name));
      return answer.state === 'gap' ? describeEvent(answer.witness) : '';
    },
    lost: (place, name) => lostIn(asked(place, name)),
    copies: (place, name) => counted(asked(place, name)).count,
    copiesBy: (place, name) => recordersIn(asked(place, name)),
    ...accessAnswers(stage),
  };
}

/** Where nobody reads how it came to be known, it need not be told. */
function isPlainlyCovered(
  { reading, views, coverage }: Stage,
  place: CoveragePlace,
  requirement: Requirement | undefined,
): boolean {
  if (requirement === undefined || !reading.isSilent()) return false;
  const region = views.regionOf(place);
  return region !== undefined && coverage.covers(region.account, region.name, requirement);
}

interface Asked {
  readonly stage: Stage;
  readonly requirement: Requirement;
  readonly question: CoverageQuestion;
}

/** Asks coverage and writes down the answer like any other read. */
function answered({
  stage: { reading, coverage },
  question,
}: Asked): Exclude<CoverageAnswer, { state: 'unknown' }> {
  if (!question.known) throw unseen(reading, question.path, question.faults);
  const { path, account, region, requirement, evidence } = question;
  const answer = coverage.ask(account, region, requirement);
  if (answer.state === 'unknown') throw unseen(reading, path, answer.faults);
  // Evidence of coverage is gathered when it is asked for, and that takes longer than the answer.
  if (!reading.isSilent()) {
    reading.note(path, answer.state === 'covered', [...evidence, ...answer.evidence()]);
  }
  if (answer.state === 'gap') reading.noteWitness(() => describeEvent(answer.witness));
  return answer;
}

/** `kms:Decrypt (management, read) in eu-west-1 of 111122223333 reaches no trail: main leaves out kms.amazonaws.com`. */
function lostIn(asked: Asked): string {
  const { question, requirement, stage } = asked;
  const answer = answered(asked);
  if (answer.state !== 'gap' || !question.known) return '';
  const { account, region } = question;
  const event = `${describeEvent(answer.witness)} in ${region} of ${account}`;
  const stores = requirement.recorders?.includes('event-data-stores') === true;
  const nobody = stores ? 'no trail and no event data store' : 'no trail';
  return `${event} reaches ${nobody}: ${stage.coverage.nearest(account, region, answer.witness)}`;
}

type KnownCopies = Extract<CopiesAnswer, { known: true }>;

function counted({ stage: { reading, coverage }, question }: Asked): KnownCopies {
  if (!question.known) throw unseen(reading, question.path, question.faults);
  const { account, region, requirement, evidence } = question;
  const path = `copies(${region}, ${requirement.name})`;
  const copies = coverage.copies(account, region, requirement);
  if (!copies.known) throw unseen(reading, path, copies.faults);
  if (!reading.isSilent()) reading.note(path, copies.count, [...evidence, ...copies.evidence()]);
  return copies;
}

/** `ec2:RunInstances (management, write): main, second`. */
function recordersIn(asked: Asked): string {
  const { by, event } = counted(asked);
  if (event === undefined || !asked.question.known) return '';
  const { account, region } = asked.question;
  const names = asked.stage.coverage.labels(account, region, by);
  return `${describeEvent(event)}: ${names.toSorted().join(', ')}`;
}
