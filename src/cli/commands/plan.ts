import { resolve } from 'node:path';
import { writeShardPlan } from '../../io/shard-plan-file.ts';
import { ensureWritableFile } from '../../io/write-atomically.ts';
import { wantedCalls } from '../../policy/wanted-calls.ts';
import { exitCodes } from '../../run/exit-codes.ts';
import { planShards } from '../../run/plan-shards.ts';
import { policySet } from '../../run/policy-set.ts';
import { readSettings } from '../../run/settings.ts';
import type { Context } from '../context.ts';
import { showProgress } from '../progress.ts';
import type { ReadingFlags } from '../reading-flags.ts';

/** `trailproof plan --out FILE`: settles for several machines which accounts are asked, and for what. */
export async function planCommand(
  flags: ReadingFlags & { readonly out: string },
  context: Context,
): Promise<number> {
  const settings = readSettings(flags, context.cwd, context.now());
  const { config, externalId, packs, policyDirs: dirs, profile, scope } = settings;
  const facts = wantedCalls(policySet({ cwd: context.cwd, dirs, config, packs }));
  const out = resolve(context.cwd, flags.out);
  ensureWritableFile(out);
  if (profile !== undefined) process.env['AWS_PROFILE'] = profile;
  const shown = showProgress(context, flags.quiet === true);
  const signal = context.interruption();
  try {
    const plan = await planShards({
      aws: { profile },
      scope,
      externalId,
      facts,
      signal,
      progress: shown.update,
    });
    if (signal.aborted) return exitCodes.interrupted;
    writeShardPlan(out, plan);
    shown.end();
    if (flags.quiet !== true) {
      const { length } = plan.accounts;
      context.stdout.write(
        `${length} ${length === 1 ? 'account' : 'accounts'} to ask, planned in ${flags.out}\n`,
      );
      context.stdout.write(`Read them with: trailproof collect --plan ${flags.out} --shard 1/N --out FILE\n`);
    }
    return exitCodes.ok;
  } catch (error) {
    // What could not be settled then is no mistake of the user.
    if (signal.aborted) return exitCodes.interrupted;
    throw error;
  } finally {
    shown.end();
  }
}
