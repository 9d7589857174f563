import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/cli/context.ts';
import { showProgress } from '../../src/cli/progress.ts';
import type { Progress } from '../../src/run/progress-counts.ts';

const progress: Progress = {
  stage: 'trails',
  done: 1,
  asked: 2,
  faults: 0,
  throttled: 0,
  regions: 1,
  accounts: { done: 0, known: 1 },
};

function terminal(
  isTTY: boolean,
  env: Context['env'] = {},
): { context: Context; written: string[]; at: number } {
  const written: string[] = [];
  const taken = async (): Promise<void> => undefined;
  const output = { write: (text: string) => void written.push(text), taken, isTTY, columns: 30 };
  const clock = { at: Date.parse('2026-11-21T09:00:00Z') };
  const context: Context = {
    argv: [],
    env,
    cwd: '/',
    stdout: output,
    stderr: output,
    now: () => new Date(clock.at),
    interruption: () => new AbortController().signal,
  };
  return Object.assign(clock, { context, written });
}

describe('progress', () => {
  test('is one block on a terminal, written over and cleared', () => {
    const screen = terminal(true);
    const shown = showProgress(screen.context, false);
    shown.update(progress);
    shown.update(progress);
    expect(screen.written).toEqual(['listing trails in every regio\n  regions 1\n  calls 1 of 2']);
    screen.at += 1000;
    shown.update({ ...progress, throttled: 2 });
    expect(screen.written[1]).toBe(
      '\r\u001b[2A\u001b[Jlisting trails in every regio\n  regions 1\n  calls 1 of 2\n  2 throttled',
    );
    shown.end();
    expect(screen.written[2]).toBe('\r\u001b[3A\u001b[J');
  });

  test.each([[{}, false] as const, [{ TERM: 'dumb' }, true] as const])(
    'is plain lines elsewhere',
    (env, isTTY) => {
      const screen = terminal(isTTY, env);
      const shown = showProgress(screen.context, false);
      screen.at += 6000;
      shown.update(progress);
      shown.end();
      expect(screen.written.join('')).toMatch(/^listing trails in every region: 1 of 2 calls.*\n$/u);
      expect(screen.written.join('')).not.toContain('\u001b');
    },
  );

  test('is nothing when quiet', () => {
    const screen = terminal(true);
    const shown = showProgress(screen.context, true);
    shown.update(progress);
    shown.end();
    expect(screen.written).toEqual([]);
  });
});
