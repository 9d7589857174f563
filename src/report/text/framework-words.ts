import type { ControlStatus, FrameworkEntry } from '../../model/scan-result.ts';
import { digits } from './counting.ts';

/** `CIS AWS Foundations Benchmark 5.0.0`. */
export function frameworkName({ title, version }: Pick<FrameworkEntry, 'title' | 'version'>): string {
  return `${title} ${version}`;
}

/** What people look for first comes first. */
export const controlStatuses: readonly ControlStatus[] = [
  'fail',
  'error',
  'pass',
  'not-applicable',
  'not-assessed',
];

const countWords: Readonly<Record<ControlStatus, string>> = {
  fail: 'failing',
  error: 'not judged',
  pass: 'passing',
  'not-applicable': 'not applicable',
  'not-assessed': 'not assessed',
};

/** How the controls came out: `2 failing, 1 not judged, 14 passing`. */
export function controlCounts({ controls }: Pick<FrameworkEntry, 'controls'>): string {
  return controlStatuses
    .flatMap((status) => {
      const number = controls.filter((control) => control.status === status).length;
      return number === 0 ? [] : [`${digits(number)} ${countWords[status]}`];
    })
    .join(', ');
}
