import { join } from 'node:path';
import type { Policy } from '../model/policy.ts';
import { UsageError } from '../model/problem.ts';
import type { PolicyCase } from '../policy/parse-cases.ts';
import { withParams } from '../policy/requirement-slots.ts';
import { type CaseMistake, caseMistakes } from './case-mistakes.ts';
import { stageCase } from './case-stage.ts';
import { evaluateSnapshot } from './evaluate-snapshot.ts';
import type { CasedPolicy } from './policy-check.ts';

/** What one case gave. `mistakes` is empty when it is as expected. */
export interface CaseOutcome {
  readonly policy: Policy;
  readonly name: string;
  /** `path:line` of the case. */
  readonly place: string;
  readonly mistakes: readonly CaseMistake[];
}

/** Runs every case of every policy through the real pipeline, one after the other. */
export async function* runCases(
  cased: readonly Pick<CasedPolicy, 'policy' | 'cases'>[],
  signal: AbortSignal,
): AsyncGenerator<CaseOutcome> {
  for (const { policy, cases } of cased) {
    for (const one of cases) yield await runCase(policy, one, signal);
  }
}

async function runCase(policy: Policy, one: PolicyCase, signal: AbortSignal): Promise<CaseOutcome> {
  return caseOutcome(policy, one, await mistakesOf(policy, one, signal));
}

export function caseOutcome(
  policy: Policy,
  { name, line }: PolicyCase,
  mistakes: readonly CaseMistake[],
): CaseOutcome {
  return { policy, name, place: `${join(policy.source.path, '..', 'cases.yaml')}:${line}`, mistakes };
}

async function mistakesOf(
  policy: Policy,
  one: PolicyCase,
  signal: AbortSignal,
): Promise<readonly CaseMistake[]> {
  try {
    const { world, snapshot } = await stageCase({ one, policies: [policy], signal });
    const findings = [...evaluateSnapshot(snapshot, [withParams(policy, one.params)]).findings()];
    return caseMistakes(findings, world, one);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return [{ kind: 'refused', why: error.message }];
  }
}
