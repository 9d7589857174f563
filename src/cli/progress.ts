import type { Progress } from '../run/progress-counts.ts';
import { progressBlock, progressLines } from '../run/progress-lines.ts';
import { paceMeter } from '../run/progress-pace.ts';
import type { Context } from './context.ts';

export interface ProgressShown {
  readonly update: (progress: Progress) => void;
  /** Clears the block; call before anything else is printed. */
  readonly end: () => void;
}

/** One live block on a terminal, a plain line every few seconds elsewhere, nothing when quiet. To stderr. */
export function showProgress(context: Context, quiet: boolean): ProgressShown {
  const { stderr, now, env } = context;
  if (quiet) return { update: () => {}, end: () => {} };
  if (stderr.isTTY && env['TERM'] !== 'dumb') return liveBlock(context);
  return { update: progressLines((line) => stderr.write(`${line}\n`), now), end: () => {} };
}

/** A person sees no more, and a terminal is slow. */
const everyMs = 100;

function liveBlock({ stderr, now }: Context): ProgressShown {
  const paceOf = paceMeter(now);
  const width = Math.max(20, (stderr.columns ?? 80) - 1);
  let height = 0;
  let next = 0;
  // To the first line of what is there, and everything from there on away.
  const cleared = (): string =>
    height === 0 ? '' : `\r${height > 1 ? `\u001b[${height - 1}A` : ''}\u001b[J`;
  return {
    update: (progress) => {
      const pace = paceOf(progress);
      if (now().getTime() < next) return;
      next = now().getTime() + everyMs;
      const lines = progressBlock(progress, pace).map((line) => line.slice(0, width));
      stderr.write(cleared() + lines.join('\n'));
      height = lines.length;
    },
    end: () => {
      if (height > 0) stderr.write(cleared());
      height = 0;
    },
  };
}
