import { type Problem, UsageError } from '../model/problem.ts';
import { visible, visibleLine } from '../report/text/escape-text.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Context } from './context.ts';

/** Tells the user what went wrong and gives the exit code: 2 for what they can mend, 70 for our bugs. */
export async function reportFailure(error: unknown, context: Context): Promise<number> {
  if (error instanceof UsageError) {
    if (error.problems.length > 0) await showProblems(error.problems, context);
    // Both may quote files, names and answers that others wrote.
    context.stderr.write(`trailproof: ${inert(error.message)}\n`);
    if (error.next !== undefined) context.stderr.write(`  next: ${inert(error.next)}\n`);
    return exitCodes.usage;
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  context.stderr.write(`trailproof: internal error: ${inert(what)}\n`);
  if (error instanceof Error && context.env['TRAILPROOF_DEBUG'] === '1' && error.stack !== undefined) {
    context.stderr.write(`${error.stack}\n`);
  } else {
    context.stderr.write(
      '  next: This is a bug in Trailproof: run again with TRAILPROOF_DEBUG=1 and report what it prints.\n',
    );
  }
  return exitCodes.internal;
}

/** Messages may have several lines. */
function inert(text: string): string {
  return text
    .split('\n')
    .map((line) => visibleLine(visible(line)))
    .join('\n');
}

/** What measures columns takes longer to load than all of `--help` does. */
async function showProblems(problems: readonly Problem[], { stderr }: Context): Promise<void> {
  const { renderProblem } = await import('../policy/code-frame.ts');
  for (const problem of problems) stderr.write(`${renderProblem(problem)}\n\n`);
}
