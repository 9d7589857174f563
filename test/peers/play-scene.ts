import { planSnapshot } from '../../src/collect/plan.ts';
import { createCoverage } from '../../src/coverage/coverage.ts';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { Requirement } from '../../src/model/policy.ts';
import { callersAccount, everythingMore, type ScopeAsked, type Snapshot } from '../../src/model/snapshot.ts';
import { withParams } from '../../src/policy/requirement-slots.ts';
import { evaluateSnapshot } from '../../src/run/evaluate-snapshot.ts';
import { subjectKey } from '../../src/run/subject-key.ts';
import { parseRequirement } from '../../src/selectors/parse-requirement.ts';
import { healthyOrganization } from '../../src/simulator/healthy-organization.ts';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import type { World } from '../../src/simulator/world.ts';
import { collectingWorld } from '../collect/collecting-world.ts';
import { sha256 } from '../collect/fake-aws.ts';
import { shippedPolicies } from '../evaluate/shipped-policies.ts';
import type { CopiesQuestion, EventQuestion, PolicyQuestion, Question, Scene } from './peer-case.ts';

const healthy = {
  account: { world: healthyWorld, scope: callersAccount },
  organization: {
    world: healthyOrganization,
    scope: { ...callersAccount, organization: true, roleName: 'trailproof-audit' },
  },
} as const;

/** A question with what Trailproof answers to it, in the form in which the question expects its answer. */
export interface Played {
  readonly question: Question;
  readonly expected: object;
  readonly answered: object;
}

/** The scene's world, collected, joined and judged as a scan does it. */
export async function playScene(scene: Scene): Promise<readonly Played[]> {
  const base = healthy[scene.base];
  const world = mergeWorld(base.world(), scene.patch, scene.what);
  const first = await snapshotOf(world, { ...base.scope, ...scene.scope });
  const second = scene.joinedWith === undefined ? [] : await recordsAskedBy(scene.joinedWith, world);
  const snapshot = { ...first, records: [...first.records, ...second] };
  return scene.questions.map((question) => play(question, snapshot, world));
}

/** Whatever a policy may need. */
const facts = everythingMore;

async function snapshotOf(world: World, scope: ScopeAsked): Promise<Snapshot> {
  const { records, trailer } = await collectingWorld(world, scope, { facts });
  const tool = { name: 'trailproof', version: '0' };
  const startedAt = '2026-03-01T10:00:00.000Z';
  return { header: planSnapshot({ scope, facts, tool, startedAt, sha256 }), records, trailer };
}

async function recordsAskedBy(account: string, world: World): Promise<Snapshot['records']> {
  return (await snapshotOf(mergeWorld(world, { caller: { account } }), callersAccount)).records;
}

function play(question: Question, snapshot: Snapshot, world: World): Played {
  switch (question.kind) {
    case 'events':
      return { question, expected: question.answer, answered: eventAnswer(question, snapshot, world) };
    case 'copies':
      return {
        question,
        expected: { known: true, count: question.count },
        answered: copiesAnswer(question, snapshot, world),
      };
    case 'policy':
      return { question, ...policyAnswer(question, snapshot, world) };
  }
}

function eventAnswer({ at, events }: EventQuestion, snapshot: Snapshot, { caller }: World): object {
  const coverage = createCoverage(buildInventory(snapshot));
  const answer = coverage.ask(at.account ?? caller.account, at.region, requirementOf(events));
  switch (answer.state) {
    case 'covered':
      return { state: 'covered', by: answer.by.map((arn) => arn.split('/').at(-1)) };
    case 'gap':
      return { state: 'gap', witness: answer.witness };
    case 'unknown':
      return { state: 'unknown', because: answer.faults[0] };
  }
}

function copiesAnswer({ at, events }: CopiesQuestion, snapshot: Snapshot, { caller }: World): object {
  const coverage = createCoverage(buildInventory(snapshot));
  return coverage.copies(at.account ?? caller.account, at.region, requirementOf(events));
}

function requirementOf(events: EventQuestion['events']): Requirement {
  const reading = parseRequirement(events);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return { name: 'asked', title: 'The events asked about', boxes: reading.boxes };
}

function policyAnswer(
  question: PolicyQuestion,
  snapshot: Snapshot,
  world: World,
): Pick<Played, 'expected' | 'answered'> {
  const policy = shippedPolicies.find(({ id }) => id === question.policy);
  if (policy === undefined) throw new Error(`there is no policy ${question.policy}`);
  const judged = withParams(policy, question.params);
  const findings = [...evaluateSnapshot(snapshot, [judged]).findings()].filter(
    ({ status }) => status !== 'not-applicable',
  );
  const verdicts = findings.map(({ subject, status }) => `${subjectKey(subject, world)}: ${status}`);
  const expected = Object.entries(question.verdicts).map(([subject, status]) => `${subject}: ${status}`);
  const said = findings.map(({ message }) => message).join('\n');
  const { message = '' } = question;
  return {
    // A list and not a map, so that a subject judged twice shows.
    expected: { verdicts: expected.sort(), message },
    answered: { verdicts: verdicts.sort(), message: said.includes(message) ? message : said },
  };
}
