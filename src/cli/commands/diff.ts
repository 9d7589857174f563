import { resolve } from 'node:path';
import { UsageError } from '../../model/problem.ts';
import { changeFormats } from '../../report/formats.ts';
import { diffReports } from '../../run/compare-results.ts';
import { refuseOverwriting } from '../../run/keep-inputs.ts';
import { type PlannedOutput, planOutputs } from '../../run/output-plan.ts';
import { ensureWritable } from '../../run/report-plan.ts';
import { sarifPlaces } from '../../run/sarif-places.ts';
import { readSettings } from '../../run/settings.ts';
import type { Context } from '../context.ts';
import { undelivered } from '../judge-and-report.ts';
import { noting } from '../noting.ts';
import { pageOptions } from '../page-options.ts';
import type { ReportFlags } from '../report-flags.ts';

export type DiffFlags = Pick<ReportFlags, 'color' | 'quiet' | 'format' | 'outputDir' | 'failOn' | 'config'>;

const usual = ['json', 'html', 'markdown'];

/** `trailproof diff OLD NEW`: what changed between two JSON reports. */
export async function diffCommand(
  { before, after }: { readonly before: string; readonly after: string },
  flags: DiffFlags,
  context: Context,
): Promise<number> {
  const { cwd, stdout } = context;
  const { color, quiet = false, outputDir, format, config } = flags;
  const formats = format ?? (outputDir === undefined ? [] : usual);
  const outputs = planOutputs({ formats, outputDir, cwd, quiet });
  refuseOthers(outputs);
  const compared = [before, after].map((path) => resolve(cwd, path));
  refuseOverwriting(
    outputs,
    compared.map((path) => ({ path, what: 'a report to compare', renewed: true })),
  );
  ensureWritable(outputs);
  const settings = readSettings(config === undefined ? {} : { config }, cwd, context.now());
  const page = { ...pageOptions(color, context), sarif: { places: sarifPlaces(settings.sarif) } };
  const { code, failures } = await diffReports(
    { before, after, cwd, outputs, failOn: flags.failOn ?? settings.failOn, page },
    { page: stdout, note: noting(context, quiet) },
  );
  if (failures.length === 0) return code;
  throw undelivered(failures);
}

function refuseOthers(outputs: readonly PlannedOutput[]): void {
  const other = outputs.find(({ format }) => !changeFormats.includes(format));
  if (other === undefined) return;
  throw new UsageError(`--format ${other.format} has no place for what changed`, {
    next: `Formats of diff: ${changeFormats.join(', ')}.`,
  });
}
