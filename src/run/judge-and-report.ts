import { compare } from '../compare/compare.ts';
import type { Earlier } from '../compare/earlier.ts';
import type { Framework } from '../model/framework.ts';
import type { Policy } from '../model/policy.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { RenderOptions } from '../report/formats.ts';
import type { SarifOptions } from '../report/sarif.ts';
import { type AcceptedFiles, saveBaseline } from './accepted-files.ts';
import { evaluateSeen, type Seen } from './evaluate-snapshot.ts';
import { exitCodes } from './exit-codes.ts';
import { exitCodeFor, type FailOn } from './outcome.ts';
import type { PlannedOutput } from './output-plan.ts';
import { type ReportPorts, type Unwritten, writeReports } from './write-reports.ts';

/** What is known of a run before any work is done. */
export interface Judging {
  readonly policies: readonly Policy[];
  /** Whose controls are told of. */
  readonly frameworks: readonly Framework[];
  /** What people decided about findings, and where to keep the baseline. */
  readonly accepted: AcceptedFiles;
  /** Absent: nothing is compared. */
  readonly compareTo?: Earlier;
  readonly outputs: readonly PlannedOutput[];
  readonly failOn: FailOn;
  /** Where SARIF puts its results. */
  readonly sarif: SarifOptions;
}

export interface JudgeAndReportInput extends Judging {
  readonly seen: Seen;
  /** How text for people is laid out. */
  readonly page: Omit<RenderOptions, 'exit' | 'sarif'>;
  /** The user broke off the collection just now. */
  readonly interrupted: boolean;
}

export interface Judged {
  readonly result: ScanResult;
  readonly code: number;
  /** Reports that could not be written; the others were. */
  readonly failures: readonly Unwritten[];
}

/** Judges what a snapshot shows and writes the reports. */
export async function judgeAndReport(input: JudgeAndReportInput, ports: ReportPorts): Promise<Judged> {
  const { seen, policies, frameworks, accepted, outputs, failOn, sarif, page, interrupted, compareTo } =
    input;
  for (const line of accepted.notes) ports.note(`note: ${line}`);
  const judged = evaluateSeen(seen, policies, { frameworks, accepted });
  const result = compareTo === undefined ? judged : { ...judged, comparison: compare(compareTo, judged) };
  const code = interrupted ? exitCodes.interrupted : exitCodeFor(result, failOn);
  const options = { ...page, sarif, exit: { code, failOn } };
  const failures = await writeReports({ result, outputs, options }, ports);
  saveBaseline(result, accepted, ports.note);
  return { result, code, failures };
}
