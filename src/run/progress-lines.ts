import type { Progress } from './collect-snapshot.ts';

const stages: Readonly<Record<Progress['stage'], string>> = {
  caller: 'finding out whose credentials these are',
  organization: 'listing the accounts of the organization',
  regions: 'listing regions',
  trails: 'listing trails in every region',
  details: 'reading selectors, status, buckets and keys',
};

const everyMs = 5000;

/** What a collection does now, in one line for people. */
export function progressLine({ stage, done, asked, faults, accounts }: Progress): string {
  const among = accounts.known > 1 ? `, ${accounts.done} of ${accounts.known} accounts` : '';
  const trouble = faults === 0 ? '' : `, ${faults} refused`;
  return `${stages[stage]}: ${done} of ${asked} calls${among}${trouble}`;
}

/** Prints a line every few seconds, where a line cannot be written over. */
export function progressLines(print: (line: string) => void, now: () => Date): (progress: Progress) => void {
  let next = now().getTime() + everyMs;
  return (progress) => {
    if (now().getTime() < next) return;
    next = now().getTime() + everyMs;
    print(progressLine(progress));
  };
}
