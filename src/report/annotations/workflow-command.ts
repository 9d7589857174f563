/** What a step tells the runner by printing a line. */
export interface WorkflowCommand {
  readonly name: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  /** Relative to the workspace, with the place in it. */
  readonly file?: string;
  readonly line?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

/**
 * `::error title=…,file=…::message`, in which no text can begin another command.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 * The escapes are those that the runner takes back:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function commandLine({ name, message, ...properties }: WorkflowCommand): string {
  const said = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name}${said.length === 0 ? '' : ` ${said.join(',')}`}::${escapedData(message)}`;
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
