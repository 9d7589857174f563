import { isObject } from '../model/json.ts';
import { type Finding, type ScanResult, type Status, statuses } from '../model/scan-result.ts';
import type { SchemaError, SchemaValidator } from '../model/schema-validator.ts';
import { validateFinding } from './generated/finding-validator.ts';
import { validateScanResult } from './generated/scan-result-validator.ts';
import { type Ranges, splitReport } from './split-report.ts';

export type ReadResult =
  | { readonly ok: true; readonly result: ScanResult }
  | { readonly ok: false; readonly trouble: Trouble };

/** Why bytes are no result. */
export type Trouble =
  | { readonly kind: 'not-json' | 'cut-off' | 'too-deep' | 'findings-twice' }
  /** JSON of another kind, as far as it says which. */
  | { readonly kind: 'not-a-result'; readonly is: 'snapshot' | 'baseline' | 'sarif' | undefined }
  | { readonly kind: 'other-version'; readonly version: string }
  /** Where in the report, as a JSON pointer, and what is wrong there. */
  | { readonly kind: 'mistake'; readonly pointer: string; readonly what: string }
  | {
      readonly kind: 'miscounted';
      readonly status: Status;
      readonly counted: number;
      readonly listed: number;
    };

/** Text of UTF-8, or nothing for bytes that are none. Passed in: the core has no decoder. */
export type Decode = (bytes: Uint8Array) => string | undefined;

const VERSION = '1.0';

/**
 * A JSON report as the result that it was made from. Its findings stay bytes, and are parsed again whenever somebody
 * goes through them. What it says of an earlier comparison is left out. Nothing in it is believed: what is not as the
 * schema asks is refused.
 */
export function readResult(bytes: Uint8Array, decode: Decode): ReadResult {
  const split = splitReport(bytes);
  if (!split.ok) return refused(isSnapshot(bytes, decode) ? snapshot : { kind: split.why });
  const { head, findings } = split.report;
  const parsed = parse(head.map(({ from, to }) => decode(bytes.subarray(from, to))));
  if (parsed === undefined) return refused(isSnapshot(bytes, decode) ? snapshot : { kind: 'not-json' });
  const trouble = headTrouble(parsed.value);
  if (trouble !== undefined) return refused(trouble);
  // The schema has just said so; it is the one place where data becomes this type.
  const { findings: _, comparison: _comparison, ...rest } = parsed.value as ScanResult;
  const elementAt = (index: number): unknown => {
    const { from, to } = findings.at(index);
    return parse([decode(bytes.subarray(from, to))])?.value;
  };
  const codes = new Uint8Array(findings.size);
  const mistake = findingsTrouble(findings, elementAt, codes) ?? countTrouble(rest, codes);
  if (mistake !== undefined) return refused(mistake);
  return { ok: true, result: { ...rest, findings: (wanted) => findingsOf(codes, elementAt, wanted) } };
}

const snapshot: Trouble = { kind: 'not-a-result', is: 'snapshot' };

function refused(trouble: Trouble): ReadResult {
  return { ok: false, trouble };
}

function parse(texts: readonly (string | undefined)[]): { readonly value: unknown } | undefined {
  if (texts.includes(undefined)) return undefined;
  try {
    return { value: JSON.parse(texts.join('')) };
  } catch {
    return undefined;
  }
}

/** A snapshot is many JSON values, one a line. */
function isSnapshot(bytes: Uint8Array, decode: Decode): boolean {
  const end = bytes.indexOf(0x0a);
  const line = parse([decode(bytes.subarray(0, end === -1 ? bytes.length : end))])?.value;
  return isObject(line) && member(line, 'kind') === 'header';
}

function headTrouble(value: unknown): Trouble | undefined {
  const version = isObject(value) ? member(value, 'schemaVersion') : undefined;
  if (!isObject(value) || version === undefined || member(value, 'tool') === undefined)
    return { kind: 'not-a-result', is: kindOf(value) };
  if (typeof version === 'string' && version !== VERSION) return { kind: 'other-version', version };
  return mistakeIn(value, validateScanResult, '');
}

function kindOf(value: unknown): 'snapshot' | 'baseline' | 'sarif' | undefined {
  if (!isObject(value)) return undefined;
  if (member(value, 'kind') === 'header') return 'snapshot';
  if (member(value, 'kind') === 'trailproof-baseline') return 'baseline';
  return Array.isArray(member(value, 'runs')) ? 'sarif' : undefined;
}

function findingsTrouble(
  { size }: Ranges,
  elementAt: (index: number) => unknown,
  codes: Uint8Array,
): Trouble | undefined {
  for (let index = 0; index < size; index += 1) {
    const value = elementAt(index);
    if (value === undefined) return { kind: 'not-json' };
    const mistake = mistakeIn(value, validateFinding, `/findings/${index}`);
    if (mistake !== undefined) return mistake;
    codes[index] = statuses.indexOf((value as Finding).status);
  }
  return undefined;
}

/** A list from which somebody took findings out would look as if these were mended. */
function countTrouble({ summary }: Pick<ScanResult, 'summary'>, codes: Uint8Array): Trouble | undefined {
  const listed = statuses.map(() => 0);
  for (const code of codes) listed[code] = (listed[code] ?? 0) + 1;
  for (const [code, status] of statuses.entries()) {
    const number = listed[code] ?? 0;
    if (summary.findings[status] !== number)
      return { kind: 'miscounted', status, counted: summary.findings[status], listed: number };
  }
  return undefined;
}

function* findingsOf(
  codes: Uint8Array,
  elementAt: (index: number) => unknown,
  wanted: readonly Status[] = statuses,
): Iterable<Finding> {
  const codesWanted = wanted.map((status) => statuses.indexOf(status));
  for (const [index, code] of codes.entries()) {
    // Each was held against the schema when the report was read.
    if (codesWanted.includes(code)) yield elementAt(index) as Finding;
  }
}

function mistakeIn(value: unknown, validate: SchemaValidator, at: string): Trouble | undefined {
  if (validate(value)) return undefined;
  const [error] = validate.errors ?? [];
  // The validator would keep the value alive otherwise.
  validate.errors = null;
  const pointer = `${at}${error?.instancePath ?? ''}`;
  return { kind: 'mistake', pointer, what: error === undefined ? 'it is wrong' : mistakeWords(error) };
}

function mistakeWords({ keyword, params }: SchemaError): string {
  switch (keyword) {
    case 'required':
      return `it has no \`${String(params['missingProperty'])}\``;
    case 'type':
      return `it is no ${String(params['type'])}`;
    case 'enum':
      return `it is none of ${JSON.stringify(params['allowedValues'])}`;
    case 'const':
      return `it is not ${JSON.stringify(params['allowedValue'])}`;
    case 'pattern':
      return `it does not match ${String(params['pattern'])}`;
    default:
      return `it is not as the schema asks (${keyword})`;
  }
}

type Members = Readonly<Record<string, unknown>>;

function member(value: Members, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}
