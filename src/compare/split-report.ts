/** Where the parts of a JSON report lie in its bytes. */
export interface SplitReport {
  /** Everything but the elements of `findings`, in two parts; one where there is no such list. */
  readonly head: readonly Range[];
  /** The elements of `findings`. */
  readonly findings: Ranges;
}

export interface Range {
  readonly from: number;
  /** The first byte that is no longer in it. */
  readonly to: number;
}

export interface Ranges {
  readonly size: number;
  readonly at: (index: number) => Range;
}

export type Split =
  | { readonly ok: true; readonly report: SplitReport }
  | { readonly ok: false; readonly why: 'not-json' | 'cut-off' | 'too-deep' | 'findings-twice' };

/** Far deeper than any report, and shallow enough for functions that call themselves. */
const DEEPEST = 200;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const SPACE = 0x20;

const findingsKey = new Uint8Array([0x22, 0x66, 0x69, 0x6e, 0x64, 0x69, 0x6e, 0x67, 0x73, 0x22]);

type Why = Extract<Split, { ok: false }>['why'];

/**
 * Finds the elements of the outermost `findings`, however the report is laid out, so that each can be parsed by
 * itself: as one value, hundreds of thousands of them would fill the memory. What lies between the cuts is not looked
 * at; whoever parses the parts finds out whether they are JSON.
 */
export function splitReport(bytes: Uint8Array): Split {
  const cutter = createCutter(bytes);
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      const from = at;
      at = stringEnd(bytes, at);
      if (at === -1) return endless(bytes);
      cutter.string(from, at + 1);
    } else if (byte === COLON) cutter.colon();
    else if (byte === COMMA) cutter.comma(at);
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) cutter.close(at);
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      const why = cutter.open(at, byte === OPEN_LIST);
      if (why !== undefined) return { ok: false, why };
    }
  }
  return cutter.finish();
}

interface Cutter {
  readonly string: (from: number, to: number) => void;
  readonly colon: () => void;
  readonly comma: (at: number) => void;
  readonly open: (at: number, isList: boolean) => Why | undefined;
  readonly close: (at: number) => void;
  readonly finish: () => Split;
}

/** Takes the signs that give JSON its structure, one after the other. */
function createCutter(bytes: Uint8Array): Cutter {
  const bounds: number[] = [];
  const cuts: number[] = [];
  let depth = 0;
  let key: Range = { from: 0, to: 0 };
  let isKeyFindings = false;
  /** -1 outside of the list. */
  let elementFrom = -1;
  return {
    string(from, to) {
      if (depth === 1) key = { from, to };
    },
    colon() {
      if (depth === 1) isKeyFindings = isFindingsKey(bytes, key);
    },
    comma(at) {
      if (depth !== 2 || elementFrom === -1) return;
      bounds.push(elementFrom, at);
      elementFrom = at + 1;
    },
    open(at, isList) {
      depth += 1;
      if (depth > DEEPEST) return 'too-deep';
      if (depth !== 2 || !isKeyFindings || !isList) return undefined;
      if (cuts.length > 0) return 'findings-twice';
      elementFrom = at + 1;
      cuts.push(elementFrom);
      return undefined;
    },
    close(at) {
      depth -= 1;
      if (depth !== 1) return;
      isKeyFindings = false;
      if (elementFrom === -1) return;
      if (bounds.length > 0 || !isBlank(bytes, elementFrom, at)) bounds.push(elementFrom, at);
      cuts.push(at);
      elementFrom = -1;
    },
    finish: () => (depth > 0 ? endless(bytes) : { ok: true, report: partsOf(bytes, cuts, bounds) }),
  };
}

/** What began as an object was cut off; a page or a program only has signs that look like JSON's. */
function endless(bytes: Uint8Array): Split {
  const first = bytes.find((byte) => byte > SPACE);
  return { ok: false, why: first === OPEN_OBJECT ? 'cut-off' : 'not-json' };
}

function partsOf(
  { length }: Uint8Array,
  [first, second]: readonly number[],
  bounds: readonly number[],
): SplitReport {
  const head =
    first === undefined || second === undefined
      ? [{ from: 0, to: length }]
      : [
          { from: 0, to: first },
          { from: second, to: length },
        ];
  return {
    head,
    findings: {
      size: bounds.length / 2,
      at: (index) => ({ from: bounds[2 * index] ?? 0, to: bounds[2 * index + 1] ?? 0 }),
    },
  };
}

/** The place of the closing quote; -1 where there is none. */
function stringEnd(bytes: Uint8Array, quote: number): number {
  for (let at = quote + 1; at < bytes.length; at += 1) {
    if (bytes[at] === BACKSLASH) at += 1;
    else if (bytes[at] === QUOTE) return at;
  }
  return -1;
}

function isFindingsKey(bytes: Uint8Array, { from, to }: Range): boolean {
  return to - from === findingsKey.length && findingsKey.every((code, index) => bytes[from + index] === code);
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((bytes[at] ?? 0) > SPACE) return false;
  return true;
}
