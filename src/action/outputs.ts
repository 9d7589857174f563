import { countingFailures, total } from '../model/counting-failures.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { FormatName } from '../report/formats.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Judged } from '../run/judge-and-report.ts';
import type { PlannedOutput } from '../run/output-plan.ts';

/** The outputs of `action.yml`; all of them are written, whatever happens. */
export type Outputs = Readonly<
  Record<'verdict' | 'complete' | 'counts' | 'sarif-file' | 'report-file' | 'exit-class', string>
>;

/** The outputs of a run that judged. `code` is the exit code, which a report that was not written changes. */
export function outputsOf(
  { result, failures }: Judged,
  planned: readonly PlannedOutput[],
  code: number,
): Outputs {
  const written = planned.filter((output) => failures.every((failure) => failure.output !== output));
  return {
    verdict: verdictOf(result),
    complete: String(result.complete),
    counts: JSON.stringify(result.summary),
    'sarif-file': pathOf('sarif-github', written),
    'report-file': pathOf('html', written),
    'exit-class': exitClass(code),
  };
}

/** The outputs of a run that ended before anything was judged. */
export function outputsWithoutResult(code: number): Outputs {
  return {
    verdict: 'error',
    complete: 'false',
    counts: '',
    'sarif-file': '',
    'report-file': '',
    'exit-class': exitClass(code),
  };
}

/** Of all that counts, whatever the threshold: a failure stays one when something could not be seen. */
function verdictOf({ complete, summary }: ScanResult): 'pass' | 'fail' | 'error' {
  if (total(countingFailures(summary)) > 0) return 'fail';
  return complete ? 'pass' : 'error';
}

function pathOf(format: FormatName, outputs: readonly PlannedOutput[]): string {
  const found = outputs.find((output) => output.format === format && output.target.kind === 'file');
  return found?.target.kind === 'file' ? found.target.path : '';
}

/** The exit code by its name in the published table. */
function exitClass(code: number): string {
  return Object.entries(exitCodes).find(([, known]) => known === code)?.[0] ?? 'internal';
}
