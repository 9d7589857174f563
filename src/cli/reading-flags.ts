import { resolve } from 'node:path';
import { ensureWritableFile } from '../io/write-atomically.ts';
import type { OptionalFacts, ScopeAsked, Snapshot } from '../model/snapshot.ts';
import { type CollectSnapshotInput, collectSnapshot } from '../run/collect-snapshot.ts';
import type { Flags, Settings } from '../run/settings.ts';
import type { Context } from './context.ts';
import type { ColourChoice } from './page-options.ts';
import { showProgress } from './progress.ts';

/** Flags of every command that asks AWS. */
export interface ReadingFlags extends Flags {
  readonly color: ColourChoice;
  readonly quiet?: boolean;
  readonly out?: string;
}

export interface ReadAccountInput {
  readonly settings: Settings;
  /** What is asked, when it is not what the settings say. */
  readonly scope?: ScopeAsked;
  /** What is asked because a policy needs it; nothing if absent. */
  readonly facts?: OptionalFacts;
  readonly flags: Pick<ReadingFlags, 'quiet' | 'out'>;
  /** Where and as whom to ask, when it is not the user's own AWS settings. */
  readonly aws?: CollectSnapshotInput['aws'];
}

/** Asks AWS with progress on standard error. Throws a `UsageError`, also when `--out` cannot be written. */
export async function readAccount(
  { settings, flags, aws, scope = settings.scope, facts }: ReadAccountInput,
  context: Context,
): Promise<Snapshot> {
  const out = flags.out === undefined ? undefined : resolve(context.cwd, flags.out);
  if (out !== undefined) ensureWritableFile(out);
  // Told as a setting too: the SDK looks up `endpoint_url` in the profile of AWS_PROFILE only.
  if (aws === undefined && settings.profile !== undefined) process.env['AWS_PROFILE'] = settings.profile;
  if (flags.quiet !== true) for (const note of settings.notes) context.stderr.write(`note: ${note}\n`);
  const shown = showProgress(context, flags.quiet === true);
  try {
    return await collectSnapshot({
      aws: aws ?? { profile: settings.profile },
      scope,
      externalId: settings.externalId,
      facts,
      out,
      signal: context.interruption(),
      progress: shown.update,
    });
  } finally {
    shown.end();
  }
}
