import { type Severity, type Status, severities } from '../model/scan-result.ts';

const statuses: readonly Status[] = ['pass', 'fail', 'not-applicable', 'error'];

/**
 * Verdicts without their wording, two bytes each: millions of finding objects would not fit. What is not
 * here is judged again when somebody looks, which gives the same, for judging is pure.
 */
export interface VerdictColumns {
  readonly set: (row: number, status: Status, severity: Severity) => void;
  readonly status: (row: number) => Status;
  readonly severity: (row: number) => Severity;
}

export function createVerdictColumns(rows: number): VerdictColumns {
  const status = new Uint8Array(rows);
  const severity = new Uint8Array(rows);
  return {
    set(row, newStatus, newSeverity) {
      status[row] = statuses.indexOf(newStatus);
      severity[row] = severities.indexOf(newSeverity);
    },
    status: (row) => at(statuses, status[row]),
    severity: (row) => at(severities, severity[row]),
  };
}

function at<T>(values: readonly T[], index: number | undefined): T {
  const value = index === undefined ? undefined : values[index];
  if (value === undefined) throw new RangeError(`no verdict is kept under ${index}`);
  return value;
}
