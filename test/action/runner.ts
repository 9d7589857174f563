export interface SeenCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface SeenLog {
  readonly commands: readonly SeenCommand[];
  /** What people see, without the lines that were commands. */
  readonly text: string;
}

/** Commands that the runner knows; it leaves lines with other names alone. */
const known = new Set(
  'add-mask add-path add-matcher remove-matcher debug echo endgroup error group notice save-state set-env set-output stop-commands warning internal-set-repo-path'.split(
    ' ',
  ),
);

/**
 * Reads a log as the runner does: `::name k=v::message` behind any spaces, and the older `##[name k=v]message`
 * anywhere in a line, unless commands are stopped.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs
 */
export function readLog(log: string): SeenLog {
  const commands: SeenCommand[] = [];
  const text: string[] = [];
  let token: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const command = parsed(line, token);
    if (command === undefined || (token !== undefined && command.name !== token)) text.push(line);
    else if (token !== undefined) token = undefined;
    else if (command.name === 'stop-commands') token = command.message;
    else commands.push(command);
  }
  if (token !== undefined) throw new Error('the log ends with commands stopped');
  return { commands, text: text.join('\n') };
}

function parsed(line: string, token: string | undefined): SeenCommand | undefined {
  const isKnown = (name: string): boolean => known.has(name.toLowerCase()) || name === token;
  const [, head = '', message = ''] = /^\s*::(.*?)::(.*)$/.exec(line) ?? [];
  const [, oldHead = '', oldMessage = ''] = /##\[(.*?)\](.*)$/.exec(line) ?? [];
  for (const [command, data] of [
    [head, message],
    [oldHead, oldMessage],
  ] as const) {
    const [, name = '', rest = ''] = /^(\S+)(.*)$/.exec(command) ?? [];
    if (isKnown(name)) return { name, properties: properties(rest), message: unescaped(data) };
  }
  return undefined;
}

function properties(text: string): Readonly<Record<string, string>> {
  const pairs = text
    .trim()
    .split(',')
    .filter((pair) => pair.includes('='));
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      const value = pair
        .slice(at + 1)
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',');
      return [pair.slice(0, at).trim(), unescaped(value)];
    }),
  );
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** The outputs in a GITHUB_OUTPUT file, read as the runner reads it. */
export function readOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const [, name = '', delimiter = ''] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    const end = lines.indexOf(delimiter, index + 1);
    if (name === '' || end === -1) throw new Error(`no assignment: ${line}`);
    outputs[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return outputs;
}
