import type { ChangeCause, ChangeKind, ObservedChange, PolicyChange } from '../model/comparison.ts';
import type { Severity, Status } from '../model/scan-result.ts';
import type { Standing } from './standing.ts';

/** One side of a change. */
export interface Side {
  readonly standing: Standing;
  /** As it counts. */
  readonly status: Status;
  readonly severity: Severity;
}

export interface CauseInput {
  readonly kind: ChangeKind;
  /** Absent: the finding was not there. */
  readonly before?: Side | undefined;
  readonly after?: Side | undefined;
  /** Of the finding's policy, if it is not what it was. */
  readonly policy: PolicyChange | undefined;
  readonly observed: readonly ObservedChange[];
}

/** What made the verdict another one, as far as the two results show. */
export function changeCause({ kind, before, after, policy, observed }: CauseInput): ChangeCause {
  if (before === undefined || after === undefined) return causeOfOneSide(kind, policy);
  if (before.status === 'fail' && after.status === 'fail') {
    if (before.standing !== after.standing) return 'decision';
    if (before.severity === after.severity) return 'none';
  }
  const isOtherPolicy = policy !== undefined && matters(policy, before, after);
  if (kind === 'not-compared') return isOtherPolicy ? 'policy' : 'none';
  if (!isOtherPolicy) return 'environment';
  const differs = observed.some((one) => one.before !== undefined && one.after !== undefined);
  return differs ? 'both' : 'policy';
}

/** A subject that came or went did so in the environment, unless nobody looked for it. */
function causeOfOneSide(kind: ChangeKind, policy: PolicyChange | undefined): ChangeCause {
  if (kind === 'not-compared') return policy === undefined || policy.change === 'changed' ? 'none' : 'policy';
  const isOtherPolicy = policy?.parts.some((part) => part === 'text' || part === 'params') === true;
  return isOtherPolicy ? 'both' : 'environment';
}

/** Whether what changed of a policy can have changed this verdict. */
function matters({ parts }: PolicyChange, before: Side, after: Side): boolean {
  return parts.some((part) => {
    switch (part) {
      case 'text':
      case 'params':
        return true;
      case 'severity':
        return before.status === after.status;
      case 'exceptions':
        return [before.status, after.status].some((one) => one === 'not-applicable' || one === 'error');
    }
  });
}
