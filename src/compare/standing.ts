import type { Finding, Status } from '../model/scan-result.ts';

/** What a finding counts as. `known` fails, and the baseline knows it; `unknown` could not be judged. */
export const standings = ['failing', 'known', 'waived', 'unknown', 'fine'] as const;
export type Standing = (typeof standings)[number];

export function standingOf({
  status,
  effective,
  baseline,
}: Pick<Finding, 'status' | 'effective' | 'baseline'>): Standing {
  if (status === 'error' || effective === 'error') return 'unknown';
  if (status !== 'fail') return 'fine';
  if (effective === 'waived') return 'waived';
  return baseline === 'known' ? 'known' : 'failing';
}

/** The status for a change: what fails while nobody knows whether it is accepted could not be judged. */
export function countedStatus({ status, effective }: Pick<Finding, 'status' | 'effective'>): Status {
  return effective === 'error' ? 'error' : status;
}
