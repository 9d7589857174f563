import { commandLine, type WorkflowCommand } from '../report/annotations/workflow-command.ts';

export interface WorkflowLog {
  /** Text for people: no line of it is a command, whatever it holds. */
  readonly write: (text: string) => void;
  readonly commands: (commands: readonly WorkflowCommand[]) => void;
  /** Lets the runner read commands again; nothing is written afterwards. */
  readonly end: () => void;
}

/**
 * The log of a step. The runner looks for commands in every line that a step prints, so it is told not to while
 * text is written: until it meets the token, which nobody else can know.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
export function workflowLog(print: (text: string) => void, token: string): WorkflowLog {
  let stopped = false;
  let midLine = false;
  const listen = (): void => {
    if (midLine) print('\n');
    if (stopped) print(`::${token}::\n`);
    stopped = false;
    midLine = false;
  };
  return {
    write: (text) => {
      if (text === '') return;
      if (!stopped) print(`::stop-commands::${token}\n`);
      stopped = true;
      print(text);
      midLine = !text.endsWith('\n');
    },
    commands: (commands) => {
      if (commands.length === 0) return;
      listen();
      for (const command of commands) print(`${commandLine(command)}\n`);
    },
    end: listen,
  };
}
