import { appendText } from '../io/append-text.ts';

/** The runner hands each step files to write into; outside of a workflow they are missing, and nothing is written. */
export interface StepFiles {
  readonly outputs: (outputs: Readonly<Record<string, string>>) => void;
  readonly summary: (markdown: Iterable<string>) => void;
}

/**
 * What is written appears in `steps.ID.outputs` and on the page of the run. Throws a `UsageError` for a full disk.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files
 */
export function stepFiles(
  env: Readonly<Record<string, string | undefined>>,
  uniqueName: () => string,
): StepFiles {
  const into = (name: string, text: Iterable<string>): void => {
    const path = env[name];
    if (path !== undefined && path !== '') appendText(path, text);
  };
  return {
    outputs: (outputs) => into('GITHUB_OUTPUT', assignments(outputs, uniqueName())),
    summary: (markdown) => into('GITHUB_STEP_SUMMARY', markdown),
  };
}

/** A value ends at a line that nobody else can know, so that it cannot set another output. */
function* assignments(outputs: Readonly<Record<string, string>>, unique: string): Iterable<string> {
  const delimiter = `ghadelimiter_${unique}`;
  for (const [name, value] of Object.entries(outputs)) {
    if (value.includes(delimiter)) throw new Error(`the output ${name} holds the delimiter`);
    yield `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  }
}
