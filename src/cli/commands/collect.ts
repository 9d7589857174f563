import { wantedCalls } from '../../policy/wanted-calls.ts';
import { exitCodes } from '../../run/exit-codes.ts';
import { policySet } from '../../run/policy-set.ts';
import { readSettings } from '../../run/settings.ts';
import type { Context } from '../context.ts';
import { type ReadingFlags, readIntoFile } from '../reading-flags.ts';

/** `trailproof collect --out FILE`: 0 every call was answered, 3 some were refused, 130 interrupted. */
export async function collectCommand(
  flags: ReadingFlags & { readonly out: string },
  context: Context,
): Promise<number> {
  const settings = readSettings(flags, context.cwd, context.now());
  const { config, packs, policyDirs: dirs } = settings;
  // Some answers are needed by some policies only, and there may be thousands of them.
  const facts = wantedCalls(policySet({ cwd: context.cwd, dirs, config, packs }));
  const { calls, faults, interrupted } = await readIntoFile({ settings, flags, facts }, context);
  if (flags.quiet !== true) {
    const refused = faults === 0 ? 'all answered' : `${faults} not answered`;
    context.stdout.write(`${calls} ${calls === 1 ? 'call' : 'calls'}, ${refused}, kept in ${flags.out}\n`);
    context.stdout.write(`Judge them with: trailproof evaluate ${flags.out}\n`);
  }
  if (interrupted) return exitCodes.interrupted;
  return faults === 0 ? exitCodes.ok : exitCodes.incomplete;
}
