import { renderProblem } from '../../policy/code-frame.ts';
import { exitCodes } from '../../run/exit-codes.ts';
import { checkPolicies } from '../../run/policy-check.ts';
import type { Flags } from '../../run/settings.ts';
import type { Context } from '../context.ts';

/** `trailproof policy check [DIR]`. Throws a `UsageError` with every mistake. */
export function policyCheck(dir: string | undefined, flags: Pick<Flags, 'config'>, context: Context): number {
  const { policies, cases, warnings } = checkPolicies({ dir, flags, cwd: context.cwd });
  for (const warning of warnings) {
    context.stderr.write(`${renderProblem({ ...warning, message: `warning: ${warning.message}` })}\n\n`);
  }
  const also = warnings.length === 0 ? '' : `, ${counted(warnings.length, 'warning', 'warnings')}`;
  context.stdout.write(
    `${counted(policies, 'policy', 'policies')} and ${counted(cases, 'case', 'cases')}: no mistakes${also}\n`,
  );
  return exitCodes.ok;
}

function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
