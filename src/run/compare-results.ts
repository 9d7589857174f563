import { compare } from '../compare/compare.ts';
import { type Earlier, rememberResult } from '../compare/earlier.ts';
import { comparisonExitCode } from '../compare/exit-code.ts';
import type { Comparison } from '../model/comparison.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { RenderOptions } from '../report/formats.ts';
import { readReport } from './compare-report-file.ts';
import type { FailOn } from './outcome.ts';
import type { PlannedOutput } from './output-plan.ts';
import { type ReportPorts, type Unwritten, writeReports } from './write-reports.ts';

/** Reads a JSON report for a comparison, and keeps no more of it than that needs. Throws a `UsageError`. */
export function readEarlier(path: string, cwd: string): Earlier {
  return rememberResult(readReport(path, cwd));
}

/** What changed between two results; of the earlier one, nothing is held on to but what the answer needs. */
export function compareResults(before: ScanResult, after: ScanResult): Comparison {
  return compare(rememberResult(before), after);
}

export interface DiffInput {
  /** Paths of JSON reports. */
  readonly before: string;
  readonly after: string;
  readonly cwd: string;
  readonly outputs: readonly PlannedOutput[];
  readonly failOn: FailOn;
  readonly page: Omit<RenderOptions, 'exit'>;
}

export interface Compared {
  readonly code: number;
  /** Reports that could not be written; the others were. */
  readonly failures: readonly Unwritten[];
}

/** Compares two JSON reports and writes the later one with what changed. Throws a `UsageError`. */
export async function diffReports(input: DiffInput, ports: ReportPorts): Promise<Compared> {
  const { before, after, cwd, outputs, failOn, page } = input;
  const earlier = readEarlier(before, cwd);
  const now = readReport(after, cwd);
  const comparison = compare(earlier, now);
  const result = { ...now, comparison };
  const code = comparisonExitCode(result, failOn);
  const options = { ...page, changesOnly: { code, failOn } };
  return { code, failures: await writeReports({ result, outputs, options }, ports) };
}
