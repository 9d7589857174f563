import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Problem } from '../../model/problem.ts';
import { type ScalarStyle, scalarOffsets } from './scalar-offsets.ts';
import { type Complaint, lineStarts, problemAt, type SourceFile, type Span } from './source-text.ts';
import { nestedTooDeeply, textProblem, yamlProblems } from './yaml-problems.ts';

/** Way to a value inside a document: keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** A JSON pointer as the steps it names. Digits name list entries; as keys of maps they are found all the same. */
export function pathOfPointer(pointer: string): Path {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
}

/** A YAML file as plain data, which still knows where everything is written. */
export interface LocatedYaml {
  readonly file: SourceFile;
  readonly data: unknown;
  /** A problem at the value, or at the nearest thing above it that is written down. */
  readonly atValue: (path: Path, complaint: Complaint) => Problem;
  /** A problem at the key itself. */
  readonly atKey: (path: Path, complaint: Complaint) => Problem;
  /** A problem inside a text value, at characters of the value. */
  readonly insideText: (path: Path, span: Span, complaint: Complaint) => Problem;
  /** 1-based line of a key. */
  readonly lineOfKey: (path: Path) => number;
}

export type ParsedYaml =
  | { readonly ok: true; readonly yaml: LocatedYaml }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Parses one file; never throws, whatever the text. The top must be a map. */
export function parseYaml(file: SourceFile): ParsedYaml {
  const located = { ...file, starts: lineStarts(file.text) };
  const unreadable = textProblem(located);
  if (unreadable !== undefined) return { ok: false, problems: [unreadable] };
  try {
    // That keys are unique is looked at afterwards.
    const document = parseDocument(file.text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
    const problems = yamlProblems(located, document);
    if (problems.length > 0) return { ok: false, problems };
    return { ok: true, yaml: locatedYaml(file, document) };
  } catch (error) {
    // The parser recurses and seems to meet the end of the stack first itself; this is for the rest.
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, problems: [nestedTooDeeply(located)] };
  }
}

function locatedYaml(file: SourceFile, document: Document): LocatedYaml {
  const located = { ...file, starts: lineStarts(file.text) };
  const whole: Span = { start: 0, end: 1 };
  const valueSpan = (path: Path): Span => spanOf(nodeAt(document, path).node) ?? whole;
  const keySpan = (path: Path): Span => spanOf(pairAt(document, path)?.key) ?? valueSpan(path);
  return {
    file,
    data: document.toJS(),
    atValue: (path, complaint) => problemAt(located, valueSpan(path), complaint),
    atKey: (path, complaint) => problemAt(located, keySpan(path), complaint),
    insideText: (path, span, complaint) =>
      problemAt(
        located,
        textSpan(file.text, nodeAt(document, path).node, span) ?? valueSpan(path),
        complaint,
      ),
    lineOfKey: (path) => problemAt(located, keySpan(path), { message: '' }).line,
  };
}

function textSpan(text: string, node: Node | undefined, span: Span): Span | undefined {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
  const [start, end] = node.range;
  const offsets = scalarOffsets(text.slice(start, end), styleOf(node), node.value);
  if (offsets === undefined) return undefined;
  const from = offsets[Math.min(span.start, offsets.length - 1)] ?? 0;
  const last = offsets[Math.max(span.start, Math.min(span.end - 1, offsets.length - 1))] ?? from;
  return { start: start + from, end: start + last + 1 };
}

function styleOf(node: Scalar): ScalarStyle {
  return (node.type as ScalarStyle | undefined) ?? 'PLAIN';
}

/** The value at a path, or the last one on the way to it that exists. */
function nodeAt(
  document: Document,
  path: Path,
): { readonly node: Node | undefined; readonly found: boolean } {
  let node = asNode(document.contents);
  for (const step of path) {
    const next = isSeq(node)
      ? node.items[Number(step)]
      : isMap(node)
        ? pairIn(node, String(step))?.value
        : undefined;
    const child = asNode(next);
    if (child === undefined) return { node, found: false };
    node = child;
  }
  return { node, found: true };
}

function asNode(value: unknown): Node | undefined {
  return isScalar(value) || isMap(value) || isSeq(value) ? value : undefined;
}

function pairAt(document: Document, path: Path): Pair | undefined {
  const parent = nodeAt(document, path.slice(0, -1));
  if (!parent.found || !isMap(parent.node)) return undefined;
  return pairIn(parent.node, String(path.at(-1)));
}

/** By their keys: of a map with thousands of them as many may be asked for. */
const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairIn(map: YAMLMap, key: string): Pair | undefined {
  const known = pairs.get(map) ?? new Map(map.items.map((pair) => [keyText(pair), pair]));
  pairs.set(map, known);
  return known.get(key);
}

function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function spanOf(value: unknown): Span | undefined {
  const range = isScalar(value) || isMap(value) || isSeq(value) ? value.range : undefined;
  if (!range) return undefined;
  const [start, end] = range;
  return { start, end: Math.max(end, start + 1) };
}
