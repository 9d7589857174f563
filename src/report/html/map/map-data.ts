/**
 * The coverage for the script in the browser, factored: ten thousand accounts share situations, and whole rows of
 * them. Numbers are places in the lists; texts are inert.
 */
export interface MapData {
  readonly classes: readonly MapClass[];
  readonly regions: readonly string[];
  /** Name and ARN. */
  readonly trails: readonly (readonly [string, string])[];
  /** Witnesses and reasons; place 0 is nothing. */
  readonly texts: readonly string[];
  readonly answers: readonly MapAnswer[];
  /** An answer for each class, or -1. */
  readonly situations: readonly (readonly number[])[];
  /** A situation for each region, or -1 for what is not in scope. */
  readonly rows: readonly (readonly number[])[];
  /** Organizational units, `Root/Security`; empty for what belongs to none. */
  readonly units: readonly string[];
  readonly accounts: readonly string[];
  /** Empty where Organizations does not tell. */
  readonly names: readonly string[];
  readonly accountUnits: readonly number[];
  /** -1: it could not be looked into. */
  readonly accountRows: readonly number[];
}

export interface MapClass {
  readonly title: string;
  /** A gap of it counts; the others are recorded where somebody wants them. */
  readonly counted: boolean;
}

/** State, trails, witness, numbers of causes, reason. */
export type MapAnswer = readonly [
  state: number,
  trails: readonly number[],
  witness: number,
  causes: readonly number[],
  reason: number,
];

/** What a cell says, the worst first. `open` and `part`: nobody demands it, and it is not, or in part, recorded. */
export const cellStates = ['gap', 'unknown', 'open', 'part', 'covered', 'outside'] as const;
export type CellState = (typeof cellStates)[number];

/** In the order of the numbers of answers. */
export const answerStates = ['gap', 'unknown', 'covered'] as const;
