import { describeMistake } from '../run/describe-mistakes.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { CasedPolicy } from '../run/policy-check.ts';
import { type CaseOutcome, runCases } from '../run/run-cases.ts';
import type { Context } from './context.ts';

/** Runs the cases and tells of those that fail; gives the exit code. */
export async function tellCases(cased: readonly CasedPolicy[], context: Context): Promise<number> {
  let passed = 0;
  let failed = 0;
  const interruption = context.interruption();
  for await (const outcome of runCases(cased, interruption)) {
    if (interruption.aborted) return exitCodes.interrupted;
    if (outcome.mistakes.length === 0) passed += 1;
    else failed += 1;
    tell(outcome, cased, context);
  }
  for (const { policy, cases } of cased) {
    if (cases.length === 0)
      context.stdout.write(`${policy.id}: no cases; write a cases.yaml beside its policy.yaml\n`);
  }
  context.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? exitCodes.ok : exitCodes.findings;
}

function tell(
  { policy, name, place, mistakes }: CaseOutcome,
  cased: readonly CasedPolicy[],
  { stdout }: Context,
): void {
  if (mistakes.length === 0) return;
  stdout.write(`${policy.id}: ${name} (${place})\n`);
  const file = cased.find((one) => one.policy === policy)?.file ?? { path: policy.source.path, text: '' };
  for (const mistake of mistakes) {
    for (const line of describeMistake(mistake, file)) stdout.write(`  ${line}\n`);
  }
  stdout.write('\n');
}
