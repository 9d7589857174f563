import type { Fact, Status } from '../model/scan-result.ts';
import { parseYaml } from '../policy/yaml/located-yaml.ts';
import type { SourceFile } from '../policy/yaml/source-text.ts';
import { shortened, visible } from '../report/text/escape-text.ts';
import type { CaseMistake, VerdictMistake } from './case-mistakes.ts';

const MOST_VALUES = 8;
const MOST_MESSAGES = 5;
const LONGEST = 200;

/** A mistake of a case as lines of text, like a difference: what was expected, what came out, and what decided. */
export function describeMistake(mistake: CaseMistake, policy: SourceFile): readonly string[] {
  switch (mistake.kind) {
    case 'verdict':
      return verdictLines(mistake, policy);
    case 'no-finding':
      return [
        mistake.subject,
        `  - expected ${mistake.expected}`,
        `  + got      no such finding; there are ${mistake.there.join(', ') || 'none'}`,
      ].map(printable);
    case 'message':
      return [
        'message',
        `  - expected …${mistake.wanted}…`,
        ...(mistake.messages.length === 0 ? ['  + got      nothing fails, and nothing is an error'] : []),
        ...[...new Set(mistake.messages)].slice(0, MOST_MESSAGES).map((text) => `  + got      ${text}`),
      ].map(printable);
    case 'refused':
      return mistake.why.split('\n').map(printable);
  }
}

function verdictLines(mistake: VerdictMistake, policy: SourceFile): readonly string[] {
  const { subject, expected, got, message } = mistake;
  const said = got === 'pass' ? '' : `: ${message}`;
  return [
    subject,
    `  - expected ${expected}`,
    `  + got      ${got}${said}`,
    ...decisive(mistake).flatMap(({ fact, line }) => factLines(fact, { line, got, policy })),
  ].map(printable);
}

/** The first line that made it so; for what passes, all of them. */
function decisive({ got, facts }: VerdictMistake): readonly { readonly fact: Fact; readonly line: number }[] {
  const numbered = facts.map((fact, line) => ({ fact, line }));
  return got === 'pass' ? numbered : numbered.filter(({ fact }) => fact.result === got).slice(0, 1);
}

interface FactPlace {
  /** Of `assert`, from 0. */
  readonly line: number;
  readonly got: Status;
  readonly policy: SourceFile;
}

function factLines({ that, observed }: Fact, { line, got, policy }: FactPlace): readonly string[] {
  const values = Object.entries(observed);
  const more = values.length - MOST_VALUES;
  return [
    `    ${placeOfLine(policy, line)} ${outcome[got]}: ${that.trim().replace(/\s+/gu, ' ')}`,
    ...values.slice(0, MOST_VALUES).map(([path, value]) => `      ${path} = ${JSON.stringify(value)}`),
    ...(more > 0 ? [`      and ${more} more that it read`] : []),
  ];
}

const outcome: Readonly<Record<Status, string>> = {
  pass: 'holds',
  fail: 'does not hold',
  error: 'cannot be judged',
  'not-applicable': 'does not apply',
};

function placeOfLine(file: SourceFile, line: number): string {
  const parsed = parseYaml(file);
  if (!parsed.ok) return file.path;
  return `${file.path}:${parsed.yaml.atValue(['assert', line, 'that'], { message: '' }).line}`;
}

function printable(line: string): string {
  return visible(shortened(line, LONGEST));
}
