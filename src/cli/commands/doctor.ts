import { doctorJson, doctorTable } from '../../report/doctor-table.ts';
import { type DoctorInput, doctor } from '../../run/doctor.ts';
import { exitCodes } from '../../run/exit-codes.ts';
import { policySet } from '../../run/policy-set.ts';
import { readSettings } from '../../run/settings.ts';
import type { Context } from '../context.ts';
import { noting } from '../noting.ts';
import { pageOptions } from '../page-options.ts';
import type { ReadingFlags } from '../reading-flags.ts';

interface DoctorFlags extends Omit<ReadingFlags, 'format'> {
  readonly format: 'table' | 'json';
}

/** `trailproof doctor`: 0 nothing is missing, 3 something is or could not be tried, 130 interrupted. */
export async function doctorCommand({ format, ...flags }: DoctorFlags, context: Context): Promise<number> {
  const settings = readSettings(flags, context.cwd, context.now());
  const { config, packs, policyDirs: dirs, profile, scope, externalId, notes } = settings;
  const policies = policySet({ cwd: context.cwd, dirs, config, packs });
  // Told as a setting too: the SDK looks up `endpoint_url` in the profile of AWS_PROFILE only.
  if (profile !== undefined) process.env['AWS_PROFILE'] = profile;
  const note = noting(context, flags.quiet);
  for (const each of notes) note(`note: ${each}`);
  const shown = liveLine(context, flags.quiet === true);
  const { report, interrupted } = await doctor({
    aws: { profile },
    scope,
    externalId,
    policies,
    signal: context.interruption(),
    progress: shown.update,
  }).finally(shown.end);
  const chunks =
    format === 'json' ? doctorJson(report) : doctorTable(report, pageOptions(flags.color, context));
  for (const chunk of chunks) context.stdout.write(chunk);
  if (interrupted) return exitCodes.interrupted;
  const { checks } = report;
  const whole = checks.every(({ answer, failed }) => answer !== 'denied' && failed !== true);
  return whole ? exitCodes.ok : exitCodes.incomplete;
}

/** Few calls are made: a terminal sees the accounts go by, and a log needs nothing. */
function liveLine(
  { stderr }: Context,
  quiet: boolean,
): { readonly update: DoctorInput['progress']; readonly end: () => void } {
  if (quiet || !stderr.isTTY) return { update: undefined, end: () => {} };
  return {
    update: (done, known) => stderr.write(`\r\u001b[2Ktrying: ${done} of ${known} accounts`),
    end: () => stderr.write('\r\u001b[2K'),
  };
}
