import { resolve } from 'node:path';
import { ensureWritableFile } from '../io/write-atomically.ts';
import { UsageError } from '../model/problem.ts';
import {
  callersAccount,
  type ScopeAsked,
  type Snapshot,
  type SnapshotTrailer,
  type WantedCalls,
} from '../model/snapshot.ts';
import { type CollectSnapshotInput, collectSnapshot, collectToFile } from '../run/collect-snapshot.ts';
import type { KeptFile } from '../run/keep-inputs.ts';
import type { Flags, Settings } from '../run/settings.ts';
import type { Context } from './context.ts';
import { durationMs } from './duration.ts';
import { noting } from './noting.ts';
import type { ColourChoice } from './page-options.ts';
import { showProgress } from './progress.ts';

/** Flags of every command that asks AWS. */
export interface ReadingFlags extends Flags {
  readonly color: ColourChoice;
  readonly quiet?: boolean;
  readonly out?: string;
  /** Snapshot to go on with. */
  readonly resume?: string;
  /** Plan of which a part is asked. */
  readonly plan?: string;
  /** Which part, `3/16`. */
  readonly shard?: string;
  /** How old what is gone on with may be, `36h`. */
  readonly maxAge?: string;
}

/** The snapshots of a run, which no report may overwrite. */
export function snapshotsOf(
  { out, resume }: Pick<ReadingFlags, 'out' | 'resume'>,
  { cwd }: Context,
): readonly KeptFile[] {
  return [
    ...(out === undefined ? [] : [{ path: resolve(cwd, out), what: 'the snapshot of --out' }]),
    ...(resume === undefined ? [] : [{ path: resolve(cwd, resume), what: 'the snapshot of --resume' }]),
  ];
}

export interface ReadAccountInput {
  readonly settings: Settings;
  /** What is asked, when it is not what the settings say. */
  readonly scope?: ScopeAsked;
  /** What is asked because a policy needs it; nothing if absent. */
  readonly facts?: WantedCalls;
  readonly flags: Pick<ReadingFlags, 'quiet' | 'out' | 'resume' | 'plan' | 'shard' | 'maxAge' | 'org'>;
  /** Where and as whom to ask, when it is not the user's own AWS settings. */
  readonly aws?: CollectSnapshotInput['aws'];
  /** Called once, when many calls are under way: it is the time for work that needs none of their answers. */
  readonly meanwhile?: () => void;
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
  { settings, flags, aws, scope = settings.scope, facts, meanwhile }: ReadAccountInput,
  context: Context,
  collecting: (input: CollectSnapshotInput) => Promise<T>,
): Promise<T> {
  const out = flags.out === undefined ? undefined : resolve(context.cwd, flags.out);
  if (out !== undefined) ensureWritableFile(out);
  const earlier = earlierInput(flags, scope, context);
  // Told as a setting too: the SDK looks up `endpoint_url` in the profile of AWS_PROFILE only.
  if (aws === undefined && settings.profile !== undefined) process.env['AWS_PROFILE'] = settings.profile;
  const note = noting(context, flags.quiet);
  for (const each of settings.notes) note(`note: ${each}`);
  const shown = showProgress(context, flags.quiet === true);
  const sweeping = once(meanwhile);
  try {
    return await collecting({
      aws: aws ?? { profile: settings.profile },
      scope,
      externalId: settings.externalId,
      facts,
      out,
      ...earlier,
      signal: context.interruption(),
      progress: (progress) => {
        shown.update(progress);
        if (progress.regions > 0) sweeping();
      },
    });
  } finally {
    shown.end();
  }
}

function once(run: (() => void) | undefined): () => void {
  let left = run;
  return () => {
    const now = left;
    left = undefined;
    now?.();
  };
}

/** Who says nothing of accounts and regions goes on with those of the snapshot, or of the plan. */
function earlierInput(
  { resume, plan, shard, maxAge, org }: ReadAccountInput['flags'],
  scope: ScopeAsked,
  { cwd }: Context,
): Pick<CollectSnapshotInput, 'resume' | 'shard'> {
  const nothingSaid = JSON.stringify(scope) === JSON.stringify(callersAccount);
  const more = {
    maxAgeMs: maxAge === undefined ? undefined : durationMs(maxAge, '--max-age'),
    sameScope: nothingSaid && org === undefined,
  };
  if ((plan === undefined) !== (shard === undefined)) {
    throw new UsageError('--plan and --shard belong together', {
      next: 'Give the file of `trailproof plan` and a part of it: --plan P --shard 1/16.',
    });
  }
  if (plan !== undefined && shard !== undefined) {
    if (resume !== undefined) {
      throw new UsageError('--resume is for whole snapshots, and --shard collects a part', {
        next: 'Collect the shard again; what others collected is not lost.',
      });
    }
    return { shard: { path: plan, file: resolve(cwd, plan), ...part(shard), ...more } };
  }
  return resume === undefined ? {} : { resume: { path: resume, file: resolve(cwd, resume), ...more } };
}

const mostShards = 10_000;

function part(text: string): { readonly index: number; readonly of: number } {
  const [, first, second] = /^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? [];
  const [index, of] = [Number(first), Number(second)];
  if (index >= 1 && index <= of && of <= mostShards) return { index, of };
  throw new UsageError(`--shard: ${JSON.stringify(text.slice(0, 40))} is not a part`, {
    next: `Write which one of how many, counted from 1: 1/16 to 16/16. There may be ${mostShards}.`,
  });
}
