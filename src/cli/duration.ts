import { UsageError } from '../model/problem.ts';

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of `90m`, `36h` or `3d`. Throws a `UsageError` for anything else. */
export function durationMs(text: string, flag: string): number {
  const [, number = '', unit = ''] = /^(\d{1,5})([mhd])$/.exec(text) ?? [];
  const factor = Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (factor !== undefined && Number(number) > 0) return Number(number) * factor;
  throw new UsageError(`${flag}: ${JSON.stringify(text.slice(0, 40))} is not a duration`, {
    next: 'Write a number with m, h or d behind it: 90m, 36h, 3d.',
  });
}
