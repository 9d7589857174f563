import { UsageError } from '../model/problem.ts';
import { renderProblem } from '../policy/code-frame.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Context } from './context.ts';

/** Tells the user what went wrong and gives the exit code: 2 for what they can mend, 70 for our bugs. */
export function reportFailure(error: unknown, context: Context): number {
  if (error instanceof UsageError) {
    for (const problem of error.problems) context.stderr.write(`${renderProblem(problem)}\n\n`);
    context.stderr.write(`trailproof: ${error.message}\n`);
    if (error.next !== undefined) context.stderr.write(`  next: ${error.next}\n`);
    return exitCodes.usage;
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  context.stderr.write(`trailproof: internal error: ${what}\n`);
  if (error instanceof Error && context.env['TRAILPROOF_DEBUG'] === '1' && error.stack !== undefined) {
    context.stderr.write(`${error.stack}\n`);
  } else {
    context.stderr.write(
      '  next: This is a bug in Trailproof: run again with TRAILPROOF_DEBUG=1 and report what it prints.\n',
    );
  }
  return exitCodes.internal;
}
