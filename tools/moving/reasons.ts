/** Why no policy answers some checks. */
export const reasons = {
  alarms:
    'later: whether an alarm sees what it should is a matter of what its metric filter means, and metric filters are read and not judged yet',
  principals:
    'later: it takes the effective permissions of every principal; what service control policies forbid is judged already',
  events: 'it looks at events, not at configuration; Trailproof reads no events',
  secrets: 'it looks at events, not at configuration; Trailproof reads no events',
  otherThings: 'it is not about trails or about where their log files go',
  wholeAccount:
    'it is a setting of an account for all of its buckets; of log buckets, what it blocks counts in `log-bucket-not-public`',
  tells: 'it chooses trails for other filters and judges nothing',
} as const;
