import type { Progress } from '../run/collect-snapshot.ts';
import type { Context } from './context.ts';

export interface ProgressShown {
  readonly update: (progress: Progress) => void;
  /** Clears the line; call before anything else is printed. */
  readonly end: () => void;
}

const stages: Readonly<Record<Progress['stage'], string>> = {
  caller: 'finding out whose credentials these are',
  organization: 'listing the accounts of the organization',
  regions: 'listing regions',
  trails: 'listing trails in every region',
  details: 'reading selectors, status, buckets and keys',
};

const plainLineEveryMs = 5000;

/** One live line on a terminal, a plain line every few seconds elsewhere, nothing when quiet. To stderr. */
export function showProgress({ stderr, now }: Context, quiet: boolean): ProgressShown {
  if (quiet) return { update: () => {}, end: () => {} };
  if (stderr.isTTY) {
    const width = (stderr.columns ?? 80) - 1;
    return {
      update: (progress) => stderr.write(`\r\u001b[2K${sentence(progress).slice(0, width)}`),
      end: () => stderr.write('\r\u001b[2K'),
    };
  }
  let next = now().getTime() + plainLineEveryMs;
  return {
    update: (progress) => {
      if (now().getTime() < next) return;
      next = now().getTime() + plainLineEveryMs;
      stderr.write(`${sentence(progress)}\n`);
    },
    end: () => {},
  };
}

function sentence({ stage, done, asked, faults }: Progress): string {
  const trouble = faults === 0 ? '' : `, ${faults} refused`;
  return `${stages[stage]}: ${done} of ${asked} calls${trouble}`;
}
