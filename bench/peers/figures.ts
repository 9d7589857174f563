import type { Taken } from './run-once.ts';

/** The runs of one contender, in the order of rounds. */
export interface Runs {
  readonly name: string;
  readonly taken: readonly Taken[];
  readonly calls: ReadonlyMap<string, number>;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** The median of round by round: the machine is as busy for both, then. */
export function paired(left: Runs, right: Runs, compare: (left: Taken, right: Taken) => number): number {
  return median(
    left.taken.flatMap((taken, round) => {
      const other = right.taken[round];
      return other === undefined ? [] : [compare(taken, other)];
    }),
  );
}

function totalCalls({ calls }: Runs): number {
  return [...calls.values()].reduce((sum, count) => sum + count, 0);
}

const mebi = 2 ** 20;

export function peakMiB({ taken }: Runs): number {
  return median(taken.map(({ peakBytes }) => peakBytes)) / mebi;
}

/** Markdown: seconds as median, least and most. */
export function comparisonTable(ours: Runs, peers: readonly Runs[]): string {
  const rows = [ours, ...peers].map((runs) => {
    const seconds = runs.taken.map((taken) => taken.seconds);
    return [
      runs.name,
      `${median(seconds).toFixed(2)} (${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)})`,
      median(runs.taken.map(({ cpu }) => cpu)).toFixed(2),
      peakMiB(runs).toFixed(0),
      String(totalCalls(runs)),
      paired(runs, ours, (left, right) => left.seconds / right.seconds).toFixed(1),
    ];
  });
  return table(['', 'seconds', 'CPU s', 'peak MiB', 'calls', 'times our seconds'], rows);
}

/** Markdown: every operation that somebody asks, most asked first. */
export function callTable(all: readonly Runs[]): string {
  const total = (name: string): number => all.reduce((sum, { calls }) => sum + (calls.get(name) ?? 0), 0);
  const names = [...new Set(all.flatMap(({ calls }) => [...calls.keys()]))];
  const rows = names
    .toSorted((left, right) => total(right) - total(left) || (left < right ? -1 : 1))
    .map((name) => [name, ...all.map(({ calls }) => String(calls.get(name) ?? ''))]);
  return table(['calls', ...all.map(({ name }) => name)], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
