import { resolve } from 'node:path';
import { ensureWritableFile } from '../io/write-atomically.ts';
import {
  callersAccount,
  type OptionalFacts,
  type ScopeAsked,
  type Snapshot,
  type SnapshotTrailer,
} from '../model/snapshot.ts';
import { type CollectSnapshotInput, collectSnapshot, collectToFile } from '../run/collect-snapshot.ts';
import type { Flags, Settings } from '../run/settings.ts';
import type { Context } from './context.ts';
import { durationMs } from './duration.ts';
import type { ColourChoice } from './page-options.ts';
import { showProgress } from './progress.ts';

/** Flags of every command that asks AWS. */
export interface ReadingFlags extends Flags {
  readonly color: ColourChoice;
  readonly quiet?: boolean;
  readonly out?: string;
  /** Snapshot to go on with. */
  readonly resume?: string;
  /** How old what is gone on with may be, `36h`. */
  readonly maxAge?: string;
}

export interface ReadAccountInput {
  readonly settings: Settings;
  /** What is asked, when it is not what the settings say. */
  readonly scope?: ScopeAsked;
  /** What is asked because a policy needs it; nothing if absent. */
  readonly facts?: OptionalFacts;
  readonly flags: Pick<ReadingFlags, 'quiet' | 'out' | 'resume' | 'maxAge' | 'org'>;
  /** Where and as whom to ask, when it is not the user's own AWS settings. */
  readonly aws?: CollectSnapshotInput['aws'];
}

/** Asks AWS with progress on standard error. Throws a `UsageError`, also when `--out` cannot be written. */
export function readAccount(input: ReadAccountInput, context: Context): Promise<Snapshot> {
  return asking(input, context, collectSnapshot);
}

/** The same into the file of `--out` only, which takes no memory however much there is. */
export function readIntoFile(
  input: ReadAccountInput & { readonly flags: { readonly out: string } },
  context: Context,
): Promise<SnapshotTrailer> {
  const out = resolve(context.cwd, input.flags.out);
  return asking(input, context, (collecting) => collectToFile({ ...collecting, out }));
}

async function asking<T>(
  { settings, flags, aws, scope = settings.scope, facts }: ReadAccountInput,
  context: Context,
  collecting: (input: CollectSnapshotInput) => Promise<T>,
): Promise<T> {
  const out = flags.out === undefined ? undefined : resolve(context.cwd, flags.out);
  if (out !== undefined) ensureWritableFile(out);
  const resume = resumeInput(flags, scope, context);
  // Told as a setting too: the SDK looks up `endpoint_url` in the profile of AWS_PROFILE only.
  if (aws === undefined && settings.profile !== undefined) process.env['AWS_PROFILE'] = settings.profile;
  if (flags.quiet !== true) for (const note of settings.notes) context.stderr.write(`note: ${note}\n`);
  const shown = showProgress(context, flags.quiet === true);
  try {
    return await collecting({
      aws: aws ?? { profile: settings.profile },
      scope,
      externalId: settings.externalId,
      facts,
      out,
      resume,
      signal: context.interruption(),
      progress: shown.update,
    });
  } finally {
    shown.end();
  }
}

/** Who says nothing of accounts and regions goes on with those of the snapshot. */
function resumeInput(
  { resume: path, maxAge, org }: ReadAccountInput['flags'],
  scope: ScopeAsked,
  { cwd }: Context,
): CollectSnapshotInput['resume'] {
  const maxAgeMs = maxAge === undefined ? undefined : durationMs(maxAge, '--max-age');
  if (path === undefined) return undefined;
  const nothingSaid = JSON.stringify(scope) === JSON.stringify(callersAccount);
  return { path, file: resolve(cwd, path), maxAgeMs, sameScope: nothingSaid && org === undefined };
}
