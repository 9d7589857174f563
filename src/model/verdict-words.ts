// Of `scan-result.ts`, what nouns beside the result need as well.

export const severities = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof severities)[number];

/**
 * `bucket` is every bucket of the accounts that were asked, `log-bucket` what trails deliver to, and `key` what
 * they encrypt with.
 */
export const subjectKinds = [
  'organization',
  'account',
  'region',
  'trail',
  'bucket',
  'log-bucket',
  'key',
  'log-group',
  'topic',
  'event-data-store',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export const statuses = ['pass', 'fail', 'not-applicable', 'error'] as const;
export type Status = (typeof statuses)[number];
