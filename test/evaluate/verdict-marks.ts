import type { VerdictMark } from '../../src/evaluate/findings.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Severity, Status, Subject } from '../../src/model/scan-result.ts';
import { ACCOUNT } from './sample-inventory.ts';
import { samplePolicy } from './sample-policy.ts';

export function trailOf(name: string, changes: Partial<Subject> = {}): Subject {
  const { account = ACCOUNT, region = 'eu-west-1' } = changes;
  const arn = `arn:aws:cloudtrail:${region}:${account}:trail/${name}`;
  return { kind: 'trail', id: arn, account, region, arn, name, partition: 'aws', ...changes };
}

export interface Marking {
  readonly status?: Status;
  readonly severity?: Severity;
  readonly policy?: Partial<Policy>;
}

/** A failing verdict about a subject, unless told otherwise. */
export function markOf(
  subject: Subject,
  { status = 'fail', severity = 'high', policy }: Marking = {},
): VerdictMark {
  return { policy: samplePolicy(policy), subject, status, severity };
}
