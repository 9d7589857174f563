import { digits } from '../report/text/counting.ts';
import type { Progress } from './progress-counts.ts';
import { type Pace, paceMeter } from './progress-pace.ts';

const stages: Readonly<Record<Progress['stage'], string>> = {
  caller: 'finding out whose credentials these are',
  organization: 'listing the accounts of the organization',
  regions: 'listing regions',
  trails: 'listing trails in every region',
  details: 'reading selectors, status, buckets and keys',
};

const everyMs = 5000;

/** What a collection does now, in one line for people. */
export function progressLine(progress: Progress, pace: Pace): string {
  const { stage, done, asked, accounts } = progress;
  const parts = [
    `${digits(done)} of ${digits(asked)} calls`,
    ...(accounts.known > 1 ? [`${digits(accounts.done)} of ${digits(accounts.known)} accounts`] : []),
    ...speed(pace),
    ...trouble(progress),
    ...timeLeft(pace),
  ];
  return `${stages[stage]}: ${parts.join(', ')}`;
}

/** The same as a block of a few lines, for a terminal that shows it live. */
export function progressBlock(progress: Progress, pace: Pace): readonly string[] {
  const { stage, done, asked, accounts, regions } = progress;
  const seen = [
    ...(accounts.known > 1 ? [`accounts ${digits(accounts.done)} of ${digits(accounts.known)}`] : []),
    `regions ${digits(regions)}`,
  ];
  const calls = [`calls ${digits(done)} of ${digits(asked)}`, ...speed(pace)];
  const rest = [...trouble(progress), ...timeLeft(pace)];
  return [
    stages[stage],
    `  ${seen.join(', ')}`,
    `  ${calls.join(', ')}`,
    ...(rest.length === 0 ? [] : [`  ${rest.join(', ')}`]),
  ];
}

function speed({ rate }: Pace): readonly string[] {
  return rate === undefined ? [] : [`${digits(Math.round(rate))} a second`];
}

function trouble({ faults, throttled }: Progress): readonly string[] {
  return [
    ...(throttled === 0 ? [] : [`${digits(throttled)} throttled`]),
    ...(faults === 0 ? [] : [`${digits(faults)} refused`]),
  ];
}

function timeLeft({ leftMs }: Pace): readonly string[] {
  if (leftMs === undefined) return [];
  const seconds = Math.ceil(leftMs / 1000);
  if (seconds < 90) return [`about ${seconds} s left`];
  return seconds < 5400
    ? [`about ${Math.round(seconds / 60)} min left`]
    : [`about ${Math.round(seconds / 3600)} h left`];
}

/** Prints a line every few seconds, where a line cannot be written over. */
export function progressLines(print: (line: string) => void, now: () => Date): (progress: Progress) => void {
  const paceOf = paceMeter(now);
  let next = now().getTime() + everyMs;
  return (progress) => {
    const pace = paceOf(progress);
    if (now().getTime() < next) return;
    next = now().getTime() + everyMs;
    print(progressLine(progress, pace));
  };
}
