import type { Fault } from '../model/fault.ts';
import type { JsonValue } from '../model/json.ts';
import type { Fact } from '../model/scan-result.ts';
import { sortedUnique } from './stable-order.ts';

const MOST_ENTRIES = 50;
const LONGEST_VALUE = 512;
/** Stands for the entries beyond the bound; not a path, for paths begin with a variable's name. */
const MORE = '(more)';

/** A value that was asked for and could not be seen. */
export interface UnknownEntry {
  readonly path: string;
  readonly faults: readonly Fault[];
}

/**
 * Writes down what one expression reads through the views, so that every fact can show what it rests on.
 * One object serves a whole evaluation: `restart` empties it before each expression.
 */
export interface Reading {
  readonly note: (path: string, value: JsonValue, evidence: readonly string[]) => void;
  readonly noteUnknown: (path: string, faults: readonly Fault[]) => void;
  /** Keeps the first witness that coverage gives; a later one says nothing new. */
  readonly noteWitness: (witness: () => string) => void;
  readonly restart: () => void;
  /** From now on notes only what could not be seen, for when nobody looks at the rest; or all of it again. */
  readonly silence: (isSilent: boolean) => void;
  /** Nobody looks at values and evidence. */
  readonly isSilent: () => boolean;
  /** In the order of reading; beyond the bound only their number. */
  readonly observed: () => Fact['observed'];
  readonly evidence: () => readonly string[];
  readonly unknowns: () => readonly UnknownEntry[];
  readonly witness: () => string | undefined;
}

export function createReading(): Reading {
  const values = new Map<string, JsonValue>();
  const evidence = new Set<string>();
  const unknowns = new Map<string, UnknownEntry>();
  const beyond = new Set<string>();
  let witness: (() => string) | undefined;
  let isSilent = false;
  return {
    note(path, value, ids) {
      if (isSilent) return;
      for (const id of ids) evidence.add(id);
      if (values.has(path)) return;
      if (values.size < MOST_ENTRIES) values.set(path, bounded(value));
      else beyond.add(path);
    },
    noteUnknown(path, faults) {
      unknowns.set(path, { path, faults });
    },
    noteWitness(text) {
      witness ??= text;
    },
    silence(silent) {
      isSilent = silent;
    },
    isSilent: () => isSilent,
    restart() {
      witness = undefined;
      if (unknowns.size > 0) unknowns.clear();
      if (isSilent) return;
      values.clear();
      evidence.clear();
      beyond.clear();
    },
    observed() {
      const entries = Object.fromEntries(values);
      return beyond.size === 0 ? entries : { ...entries, [MORE]: beyond.size };
    },
    evidence: () => sortedUnique(evidence),
    unknowns: () => [...unknowns.values()],
    witness: () => witness?.(),
  };
}

/** Does something while values and evidence are written down, and nobody looks at them before and after. */
export function aloud<T>(reading: Reading, work: () => T): T {
  reading.silence(false);
  try {
    return work();
  } finally {
    reading.silence(true);
  }
}

function bounded(value: JsonValue): JsonValue {
  if (typeof value !== 'string' || value.length <= LONGEST_VALUE) return value;
  return `${value.slice(0, LONGEST_VALUE)}…`;
}
