import {
  type Alias,
  type Document,
  isMap,
  isScalar,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLMap,
  type YAMLWarning,
} from 'yaml';
import type { Problem } from '../../model/problem.ts';
import { type Complaint, type LineStarts, problemAt, type SourceFile } from './source-text.ts';
import { nestedTooDeep, textLimit } from './text-limits.ts';

/** Files that people write are far smaller; a larger one is not a policy. */
const MOST_CHARACTERS = 256 * 1024;
const MOST_SYNTAX_PROBLEMS = 3;
/** Of maps, their pairs and lists; no file of ours needs a fifth of it. */
const MOST_NESTED = 100;
/** Control characters, and what a decoder puts in the place of bytes that are not UTF-8. */
const UNREADABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\uFFFD]/u;

type LocatedFile = SourceFile & { readonly starts: LineStarts };

/** What makes a file unfit to be parsed at all. */
export function textProblem(file: LocatedFile): Problem | undefined {
  const { text } = file;
  const top = { start: 0, end: 1 };
  if (text.length > MOST_CHARACTERS) {
    const size = `${Math.ceil(text.length / 1024)} KiB`;
    return problemAt({ ...file, text: text.slice(0, 200) }, top, {
      message: `the file has ${size}, more than the ${MOST_CHARACTERS / 1024} KiB that are read`,
      suggestion: 'split it, or check that it is the right file',
    });
  }
  const bad = UNREADABLE.exec(text);
  if (bad !== null) {
    return problemAt(
      file,
      { start: bad.index, end: bad.index + 1 },
      { message: 'the file is not UTF-8 text', suggestion: 'save it as UTF-8 without control characters' },
    );
  }
  if (text.trim() === '') {
    return problemAt(file, top, { message: 'the file is empty', suggestion: 'write it, or delete it' });
  }
  const limit = textLimit(text);
  return limit === undefined ? undefined : problemAt(file, limit.span, limit.complaint);
}

/** Syntax errors and doubtful constructs of a parsed file, at most a few: the rest tends to follow from them. */
export function yamlProblems(file: LocatedFile, document: Document): readonly Problem[] {
  const mistakes = [...document.errors, ...document.warnings];
  // The parser recurses, and reports the end of its stack like a mistake, at a place that differs by run.
  if (mistakes.some(({ message }) => message.includes('call stack'))) return [nestedTooDeeply(file)];
  if (mistakes.length > 0) {
    return mistakes.slice(0, MOST_SYNTAX_PROBLEMS).map((mistake) => {
      const [start, end] = mistake.pos;
      return problemAt(file, { start, end }, complaint(file, mistake));
    });
  }
  const { alias, tooDeep, repeated } = doubtsOf(document);
  if (tooDeep) return [nestedTooDeeply(file)];
  if (repeated.length > 0) return repeated.map((key) => repeatedKey(file, key));
  if (alias?.range) {
    const [start, end] = alias.range;
    const message = `YAML aliases such as \`*${alias.source}\` are not supported`;
    return [problemAt(file, { start, end }, { message, suggestion: 'write the value out' })];
  }
  if (isMap(document.contents)) return [];
  return [
    problemAt(
      file,
      { start: 0, end: 1 },
      { message: 'the file must be a map of keys to values', suggestion: 'begin lines with `key: value`' },
    ),
  ];
}

interface Doubts {
  /** Aliases can repeat each other without end, and what a problem says about one place would be so in another. */
  readonly alias: Alias | undefined;
  readonly tooDeep: boolean;
  /** Keys that their map has already, the first few. */
  readonly repeated: readonly Scalar[];
}

function doubtsOf(document: Document): Doubts {
  let alias: Alias | undefined;
  let tooDeep = false;
  const repeated: Scalar[] = [];
  visit(document, {
    Alias(_key, found) {
      alias = found;
      return visit.BREAK;
    },
    Collection(_key, found, path) {
      tooDeep = path.length > MOST_NESTED;
      if (tooDeep) return visit.BREAK;
      if (isMap(found) && repeated.length < MOST_SYNTAX_PROBLEMS) repeated.push(...keysTwice(found));
      return undefined;
    },
  });
  return { alias, tooDeep, repeated: repeated.slice(0, MOST_SYNTAX_PROBLEMS) };
}

/** The parser would compare each key with each other one. */
function keysTwice({ items }: YAMLMap): readonly Scalar[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isKnown = seen.has(key.value);
    seen.add(key.value);
    return isKnown ? [key] : [];
  });
}

function repeatedKey(file: LocatedFile, { range }: Scalar): Problem {
  const start = range?.[0] ?? 0;
  const key = keyAt(file.text, start);
  const message = `the key \`${key}\` is there twice`;
  return problemAt(
    file,
    { start, end: start + Math.max(1, key.length) },
    { message, suggestion: 'keep one of the two' },
  );
}

function complaint({ text }: LocatedFile, mistake: YAMLError | YAMLWarning): Complaint {
  const [start] = mistake.pos;
  switch (mistake.code) {
    case 'TAB_AS_INDENT':
      return { message: 'YAML does not allow tabs as indentation', suggestion: 'indent with spaces' };
    case 'BAD_INDENT':
      return { message: lowered(mistake.message), suggestion: 'align the line with its neighbours' };
    case 'TAG_RESOLVE_FAILED':
      return { message: `YAML tag not known here: ${mistake.message}`, suggestion: 'write the plain value' };
    case 'MULTIPLE_DOCS':
      return { message: 'the file holds more than one YAML document', suggestion: 'one document a file' };
    case 'UNEXPECTED_TOKEN': {
      const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
      const message = `not valid YAML: ${lowered(mistake.message)}`;
      if (!/:\s*\{/u.test(line)) return { message };
      return { message, suggestion: 'put a text that begins with `{` in quotes' };
    }
    default:
      return { message: `not valid YAML: ${lowered(mistake.message)}` };
  }
}

/** For a file that would end the stack of whoever walks through it. */
export function nestedTooDeeply(file: LocatedFile): Problem {
  return problemAt(file, { start: 0, end: 1 }, nestedTooDeep);
}

function keyAt(text: string, start: number): string {
  return /^[^\s:]+/u.exec(text.slice(start, start + 200))?.[0] ?? '';
}

function lowered(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
