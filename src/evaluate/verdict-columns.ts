import { type Severity, type Status, severities, statuses } from '../model/scan-result.ts';

/**
 * Verdicts without their wording, three bytes each: millions of finding objects would not fit. What is not
 * here is judged again when somebody looks, which gives the same, for judging is pure.
 */
export interface VerdictColumns {
  readonly set: (row: number, verdict: KeptVerdict) => void;
  readonly status: (row: number) => Status;
  readonly severity: (row: number) => Severity;
  /** A bit for each line that fails; none where that is not kept. */
  readonly failing: (row: number) => number;
  /** The first row from one on, and before another, that has one of the statuses; the other if there is none. */
  readonly next: (from: number, end: number, wanted: readonly Status[]) => number;
}

export interface KeptVerdict {
  readonly status: Status;
  readonly severity: Severity;
  readonly failing?: number;
}

export function createVerdictColumns(rows: number): VerdictColumns {
  const status = new Uint8Array(rows);
  const severity = new Uint8Array(rows);
  const failing = new Uint8Array(rows);
  return {
    set(row, verdict) {
      status[row] = statuses.indexOf(verdict.status);
      severity[row] = severities.indexOf(verdict.severity);
      failing[row] = verdict.failing ?? 0;
    },
    status: (row) => at(statuses, status[row]),
    severity: (row) => at(severities, severity[row]),
    failing: (row) => failing[row] ?? 0,
    next(from, end, wanted) {
      const isWanted = statuses.map((one) => wanted.includes(one));
      let row = from;
      while (row < end && isWanted[status[row] ?? -1] !== true) row += 1;
      return row;
    },
  };
}

function at<T>(values: readonly T[], index: number | undefined): T {
  const value = index === undefined ? undefined : values[index];
  if (value === undefined) throw new RangeError(`no verdict is kept under ${index}`);
  return value;
}
