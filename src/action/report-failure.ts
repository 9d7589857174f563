import { type Problem, UsageError } from '../model/problem.ts';
import { renderProblem } from '../policy/code-frame.ts';
import type { WorkflowCommand } from '../report/annotations/workflow-command.ts';
import { code as inertCode } from '../report/markdown/inline.ts';
import { visible } from '../report/text/escape-text.ts';
import { exitCodes } from '../run/exit-codes.ts';
import { inputNames } from './inputs.ts';

/** Something that ended a run, told three ways. */
export interface Failure {
  readonly code: number;
  /** For the log. */
  readonly text: string;
  readonly commands: readonly WorkflowCommand[];
  readonly summary: string;
}

/** GitHub shows no more errors of one step. */
const MOST_ERRORS = 10;

/** What the user can mend, with the place in their file; or a bug of ours, with its stack for a debug log only. */
export function failureOf(error: unknown, debug: boolean): Failure {
  return error instanceof UsageError ? usageFailure(error) : internalFailure(error, debug);
}

function usageFailure({ message, next, problems }: UsageError): Failure {
  const said = visible(inWordsOfInputs(next === undefined ? message : `${sentence(message)} ${next}`));
  return {
    code: exitCodes.usage,
    text: [
      ...problems.map((problem) => `${renderProblem(problem)}\n\n`),
      `trailproof: ${visible(said)}\n`,
    ].join(''),
    commands: [...problems.slice(0, MOST_ERRORS - 1).map(problemCommand), command(said)],
    summary: `## Trailproof: could not run\n\n${inertCode(said)}\n`,
  };
}

function internalFailure(error: unknown, debug: boolean): Failure {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const said = visible(`Internal error: ${what}`);
  const stack = debug && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  const next = 'This is a bug in Trailproof: run again with debug logging and report what it prints.';
  return {
    code: exitCodes.internal,
    text: `trailproof: ${said}\n${stack}${next}\n`,
    commands: [command(`${said}\n${next}`)],
    summary: `## Trailproof: could not run\n\n${inertCode(said)}\n`,
  };
}

function command(message: string): WorkflowCommand {
  return { name: 'error', title: 'Trailproof', message };
}

function problemCommand({ path, line, column, length, message, suggestion }: Problem): WorkflowCommand {
  return {
    name: 'error',
    title: 'Trailproof',
    file: path,
    line,
    col: column,
    endColumn: column + length,
    message: visible(suggestion === undefined ? message : `${sentence(message)} ${suggestion}`),
  };
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** Settings name the flags of the command line; in a workflow these are inputs. */
function inWordsOfInputs(text: string): string {
  return text.replace(/--([a-z][a-z-]*)/g, (flag, name: string) => {
    const input = name === 'org' ? 'organization' : name;
    return inputNames.some((known) => known === input) ? input : flag;
  });
}
