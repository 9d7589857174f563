import type { Progress } from '../run/collect-snapshot.ts';
import { progressLine, progressLines } from '../run/progress-lines.ts';
import type { Context } from './context.ts';

export interface ProgressShown {
  readonly update: (progress: Progress) => void;
  /** Clears the line; call before anything else is printed. */
  readonly end: () => void;
}

/** One live line on a terminal, a plain line every few seconds elsewhere, nothing when quiet. To stderr. */
export function showProgress({ stderr, now }: Context, quiet: boolean): ProgressShown {
  if (quiet) return { update: () => {}, end: () => {} };
  if (stderr.isTTY) {
    const width = (stderr.columns ?? 80) - 1;
    return {
      update: (progress) => stderr.write(`\r\u001b[2K${progressLine(progress).slice(0, width)}`),
      end: () => stderr.write('\r\u001b[2K'),
    };
  }
  return { update: progressLines((line) => stderr.write(`${line}\n`), now), end: () => {} };
}
