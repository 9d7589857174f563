import { exitCodes } from '../../run/exit-codes.ts';
import { loadCasedPolicies } from '../../run/policy-check.ts';
import { type CaseOutcome, runCases } from '../../run/run-cases.ts';
import type { Context } from '../context.ts';

/** `trailproof policy test [DIR]`: 0 every case is as expected, 1 some are not. */
export async function policyTest(dir: string | undefined, context: Context): Promise<number> {
  const cased = loadCasedPolicies(dir, context.cwd);
  let passed = 0;
  let failed = 0;
  const interruption = context.interruption();
  for await (const outcome of runCases(cased, interruption)) {
    if (interruption.aborted) return exitCodes.interrupted;
    if (outcome.mistakes.length === 0) passed += 1;
    else failed += 1;
    tell(outcome, context);
  }
  for (const { policy, cases } of cased) {
    if (cases.length === 0)
      context.stdout.write(`${policy.id}: no cases; write a cases.yaml beside its policy.yaml\n`);
  }
  context.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? exitCodes.ok : exitCodes.findings;
}

function tell({ policy, name, place, mistakes }: CaseOutcome, { stdout }: Context): void {
  if (mistakes.length === 0) return;
  stdout.write(`${policy}: ${name} (${place})\n`);
  for (const mistake of mistakes) stdout.write(`  ${mistake}\n`);
  stdout.write('\n');
}
