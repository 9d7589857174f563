import type { LocatedYaml, ParsedYaml, Path } from './located-yaml.ts';
import { type Complaint, lineStarts, problemAt, type SourceFile, type Span } from './source-text.ts';

/** Longer lines are cut in a code frame, but a whole file on one line must not be carried about. */
const top: Span = { start: 0, end: 1 };

/**
 * Parses a file of JSON as `parseYaml` parses YAML, but fit for files that programs write: of any size, and
 * without a tree beside the data. Places are looked for in the text when a problem needs them.
 */
export function parseJson(file: SourceFile): ParsedYaml {
  const located = { ...file, starts: lineStarts(file.text) };
  const refuse = (span: Span, complaint: Complaint): ParsedYaml => ({
    ok: false,
    problems: [problemAt(located, span, complaint)],
  });
  if (file.text.trim() === '') {
    return refuse(top, { message: 'the file is empty', suggestion: 'write it, or delete it' });
  }
  let data: unknown;
  try {
    data = JSON.parse(file.text);
  } catch (error) {
    const at = positionIn(error) ?? file.text.trimEnd().length;
    return refuse({ start: at, end: at + 1 }, { message: 'not valid JSON from here on' });
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return refuse(top, { message: 'the file must be a JSON object' });
  }
  const spans = (path: Path): Spans => spansAt(file.text, path);
  const atValue: LocatedYaml['atValue'] = (path, complaint) =>
    problemAt(located, spans(path).value, complaint);
  const yaml: LocatedYaml = {
    file,
    data,
    atValue,
    atKey: (path, complaint) => problemAt(located, spans(path).key, complaint),
    insideText: (path, _span, complaint) => atValue(path, complaint),
    lineOfKey: (path) => problemAt(located, spans(path).key, { message: '' }).line,
  };
  return { ok: true, yaml };
}

/** The engine tells the place in its message only, and not for a text that ends too early. */
function positionIn(error: unknown): number | undefined {
  const [, digits] = error instanceof Error ? (/position (\d+)/u.exec(error.message) ?? []) : [];
  return digits === undefined ? undefined : Number(digits);
}

interface Spans {
  readonly key: Span;
  readonly value: Span;
}

/** Where a value and its key stand in valid JSON, or the last thing on the way to it that is there. */
function spansAt(text: string, path: Path): Spans {
  const start = skip(text, 0);
  let found: Spans = { key: { start, end: start + 1 }, value: { start, end: start + 1 } };
  for (const step of path) {
    const next = childOf(text, found.value.start, String(step));
    if (next === undefined) return found;
    found = next;
  }
  return found;
}

function childOf(text: string, holder: number, step: string): Spans | undefined {
  const isList = text[holder] === '[';
  if (!isList && text[holder] !== '{') return undefined;
  let at = skip(text, holder + 1);
  for (let index = 0; text[at] !== ']' && text[at] !== '}'; index += 1) {
    const keyEnd = isList ? at : endOfValue(text, at);
    const start = isList ? at : skip(text, skip(text, keyEnd) + 1);
    const end = endOfValue(text, start);
    const name = isList ? String(index) : (JSON.parse(text.slice(at, keyEnd)) as unknown);
    if (name === step) {
      const value = { start, end };
      return { key: isList ? value : { start: at, end: keyEnd }, value };
    }
    const after = skip(text, end);
    at = text[after] === ',' ? skip(text, after + 1) : after;
  }
  return undefined;
}

function skip(text: string, at: number): number {
  const space = /[ \t\n\r]*/uy;
  space.lastIndex = at;
  space.test(text);
  return space.lastIndex;
}

/** Counts brackets rather than recursing: a file may be nested deeper than the stack. */
function endOfValue(text: string, start: number): number {
  const token = /"(?:[^"\\]|\\.)*"|[[\]{}]|[^"[\]{}]/suy;
  let depth = 0;
  token.lastIndex = start;
  if (text[start] !== '"' && text[start] !== '{' && text[start] !== '[') {
    const scalar = /[^\s,\]}]+/uy;
    scalar.lastIndex = start;
    scalar.test(text);
    return scalar.lastIndex;
  }
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [found] = match;
    if (found === '{' || found === '[') depth += 1;
    if (found === '}' || found === ']') depth -= 1;
    if (depth === 0) return token.lastIndex;
  }
  return text.length;
}
