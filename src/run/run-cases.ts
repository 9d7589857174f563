import { join } from 'node:path';
import type { Policy } from '../model/policy.ts';
import { UsageError } from '../model/problem.ts';
import type { Finding, Status } from '../model/scan-result.ts';
import { callersAccount, type ScopeAsked } from '../model/snapshot.ts';
import type { CaseBase, PolicyCase } from '../policy/parse-cases.ts';
import { withParams } from '../policy/requirement-slots.ts';
import { wantedCalls } from '../policy/wanted-calls.ts';
import { healthyOrganization } from '../simulator/healthy-organization.ts';
import { healthyWorld } from '../simulator/healthy-world.ts';
import { mergeWorld } from '../simulator/merge-world.ts';
import { startSimulator } from '../simulator/server.ts';
import { recordedAt } from '../simulator/trail-status.ts';
import type { World } from '../simulator/world.ts';
import { collectSnapshot } from './collect-snapshot.ts';
import { evaluateSnapshot } from './evaluate-snapshot.ts';
import type { CasedPolicy } from './policy-check.ts';
import { subjectKey } from './subject-key.ts';

/** What one case gave. `mistakes` is empty when it is as expected. */
export interface CaseOutcome {
  readonly policy: string;
  readonly name: string;
  /** `path:line` of the case. */
  readonly place: string;
  readonly mistakes: readonly string[];
}

/** Runs every case of every policy through the real pipeline, one after the other. */
export async function* runCases(
  cased: readonly CasedPolicy[],
  signal: AbortSignal,
): AsyncGenerator<CaseOutcome> {
  for (const { policy, cases } of cased) {
    for (const one of cases) yield await runCase(policy, one, signal);
  }
}

async function runCase(policy: Policy, one: PolicyCase, signal: AbortSignal): Promise<CaseOutcome> {
  const place = `${join(policy.source.path, '..', 'cases.yaml')}:${one.line}`;
  const outcome = (mistakes: readonly string[]): CaseOutcome => ({
    policy: policy.id,
    name: one.name,
    place,
    mistakes,
  });
  try {
    const judged = withParams(policy, one.params);
    const { healthy, scope } = bases[one.base];
    const world = mergeWorld(healthy(), one.world, `the world of "${one.name}"`);
    const findings = await findingsIn({ world, scope, policy: judged }, signal);
    return outcome(mistakesOf(findings, world, one));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return outcome([error.message]);
  }
}

interface Base {
  readonly healthy: () => World;
  readonly scope: ScopeAsked;
}

const bases: Readonly<Record<CaseBase, Base>> = {
  account: { healthy: healthyWorld, scope: callersAccount },
  organization: {
    healthy: healthyOrganization,
    scope: { ...callersAccount, organization: true, roleName: 'trailproof-audit' },
  },
};

interface Setting {
  readonly world: World;
  readonly scope: ScopeAsked;
  readonly policy: Policy;
}

async function findingsIn(
  { world, scope, policy }: Setting,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  // Policies see the world's own time, so that what was delivered lately is so on every day.
  const startedAt = new Date(recordedAt(world)).toISOString();
  const simulator = await startSimulator({ ...world, recordedAt: startedAt });
  try {
    const aws = {
      endpoint: simulator.url,
      credentials: {
        accessKeyId: simulator.environment['AWS_ACCESS_KEY_ID'] ?? '',
        secretAccessKey: 'simulated',
      },
      region: Object.keys(world.regions)[0],
      // A case may let the simulator hang on purpose.
      deadlineMs: 1000,
    };
    const snapshot = await collectSnapshot({ aws, scope, facts: wantedCalls([policy]), signal });
    const dated = { ...snapshot, header: { ...snapshot.header, startedAt } };
    return [...evaluateSnapshot(dated, [policy]).findings()];
  } finally {
    await simulator.close();
  }
}

function mistakesOf(findings: readonly Finding[], world: World, one: PolicyCase): readonly string[] {
  const found = new Map(findings.map((finding) => [subjectKey(finding.subject, world), finding]));
  const mistakes: string[] = [];
  for (const [subject, status] of one.expect) {
    const finding = found.get(subject);
    if (finding === undefined) {
      mistakes.push(
        `${subject}: expected ${status}, but there is no such finding; there are ${listed(found)}`,
      );
    } else if (finding.status !== status) mistakes.push(wrong(subject, status, finding));
  }
  for (const [subject, finding] of found) {
    if (!one.expect.has(subject) && finding.status !== 'pass') mistakes.push(wrong(subject, 'pass', finding));
  }
  return [...mistakes, ...missingMessage(findings, one)];
}

function wrong(subject: string, expected: Status, { status, message }: Finding): string {
  return `${subject}: expected ${expected}, found ${status}: ${message}`;
}

function listed(found: ReadonlyMap<string, Finding>): string {
  return [...found.keys()].sort().join(', ') || 'none';
}

function missingMessage(findings: readonly Finding[], { message }: PolicyCase): readonly string[] {
  if (message === undefined) return [];
  const messages = findings
    .filter(({ status }) => status === 'fail' || status === 'error')
    .map((finding) => finding.message);
  if (messages.some((text) => text.includes(message))) return [];
  return [
    `no message has "${message}"; there are: ${messages.map((text) => `"${text}"`).join(', ') || 'none'}`,
  ];
}
