import type { Severity, Status, SubjectKind } from '../../model/scan-result.ts';
import { type Markup, markup } from './markup.ts';

// Shared with the script in the browser: every row reads the same, whoever made it.

export const statuses: readonly Status[] = ['fail', 'error', 'pass', 'not-applicable'];

export const statusWords: Readonly<Record<Status, string>> = {
  fail: 'Fails',
  error: 'Not judged',
  pass: 'Passes',
  'not-applicable': 'Not applicable',
};

export const severityWords: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

export const kindWords: Readonly<Record<SubjectKind, string>> = {
  organization: 'organization',
  account: 'account',
  region: 'region',
  trail: 'trail',
  bucket: 'bucket',
  'log-bucket': 'log bucket',
  key: 'KMS key',
  'log-group': 'log group',
  topic: 'SNS topic',
  'event-data-store': 'event data store',
};

export type Mark = 'fail' | 'pass' | 'unknown' | 'none';

const marks: Readonly<Record<Mark, string>> = { fail: '✖', pass: '✔', unknown: '?', none: '–' };

/** A sign beside words, or one that a hidden word explains: colour alone never carries meaning. */
export function mark(kind: Mark): Markup {
  return markup('span', { class: `mark ${kind}`, 'aria-hidden': 'true' }, marks[kind]);
}

export function statusMark(status: Status): Mark {
  switch (status) {
    case 'fail':
      return 'fail';
    case 'error':
      return 'unknown';
    case 'pass':
      return 'pass';
    case 'not-applicable':
      return 'none';
  }
}

export function severityBadge(severity: Severity): Markup {
  return markup('span', { class: `severity ${severity}` }, severityWords[severity]);
}
