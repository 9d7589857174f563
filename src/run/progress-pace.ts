import type { Progress } from './progress-counts.ts';

/** How fast a collection goes, as far as that can be told yet. */
export interface Pace {
  /** Calls a second, of the last seconds. */
  readonly rate: number | undefined;
  /** Milliseconds that are left, if it goes on like this. */
  readonly leftMs: number | undefined;
}

const windowMs = 10_000;
/** A forecast from less would jump about. */
const leastMs = 3_000;

/** Measures from one progress to the next. */
export function paceMeter(now: () => Date): (progress: Progress) => Pace {
  const startedAt = now().getTime();
  let marks: readonly { readonly at: number; readonly done: number }[] = [{ at: startedAt, done: 0 }];
  return (progress) => {
    const at = now().getTime();
    const last = marks.at(-1);
    // A mark a second is enough, however many calls there are.
    if (last === undefined || at - last.at >= 1000) marks = [...marks, { at, done: progress.done }];
    const kept = marks.filter((mark) => at - mark.at <= windowMs);
    marks = kept.length === 0 ? marks.slice(-1) : kept;
    const [first] = marks;
    if (first === undefined || at - startedAt < leastMs || at === first.at) {
      return { rate: undefined, leftMs: undefined };
    }
    const rate = ((progress.done - first.done) * 1000) / (at - first.at);
    return { rate, leftMs: rate > 0 ? (1000 * remaining(progress)) / rate : undefined };
  };
}

/** Calls that are likely still to come: accounts that were not looked at yet need as many as the others did. */
function remaining({ accounts, asked, done, stage }: Progress): number {
  const waiting = asked - done;
  if (stage === 'details' || accounts.done === 0) return waiting;
  return Math.max(waiting, (done / accounts.done) * (accounts.known - accounts.done));
}
