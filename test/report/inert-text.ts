import type { FormatName } from '../../src/report/formats.ts';
import { activeCharacters } from './active-characters.ts';

const MOST_TOLD = 5;

/** What GitHub's runner takes for a command, wherever it stands in a log; Azure Pipelines has `##vso[…]`. */
const logCommands: readonly RegExp[] = [/^\s*::/u, /##\w*\[/u];

/** The first lines that would do something where the text is shown, each with what is wrong about it. */
export function activeLines(text: string): readonly string[] {
  return text.split('\n').flatMap(problems).slice(0, MOST_TOLD);
}

/** The same of a whole report. */
export function activeInFormat(format: FormatName, text: string): readonly string[] {
  const all = linesOf(format, text).flatMap(problems);
  return all.filter((problem) => !isOfTheFormat(format, problem)).slice(0, MOST_TOLD);
}

function linesOf(format: FormatName, text: string): readonly string[] {
  switch (format) {
    case 'csv':
      return text.split('\r\n');
    case 'github':
      return text.split('\n').map(withoutOwnCommand);
    case 'html':
      // A tab is a space to a browser, and the page's own script has one.
      return text.split(/[\n\t]/);
    default:
      return text.split('\n');
  }
}

/** Annotations are commands: ours, with a title and a message. */
function withoutOwnCommand(line: string): string {
  return line.replace(/^::(?:error|warning|notice) title=[^:,]*::/u, 'Annotation: ');
}

/** To a browser, lines are nothing. */
function isOfTheFormat(format: FormatName, problem: string): boolean {
  return format === 'html' && problem.startsWith('a command');
}

function problems(line: string): readonly string[] {
  const wrong = [
    ...(activeCharacters.test(line) ? ['a character that acts'] : []),
    ...(logCommands.some((command) => command.test(line)) ? ['a command of a CI system'] : []),
    ...(/\p{M}{9}/u.test(line) ? ['a flood of marks'] : []),
  ];
  return wrong.map((what) => `${what}: ${line.slice(0, 100).replaceAll(/[^ -~]/gu, '?')}`);
}

/** The text without layout: names are broken into lines anywhere. */
export function unbroken(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}
