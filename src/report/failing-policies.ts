import { policyName } from '../model/policy-name.ts';
import { type PolicyEntry, type ScanResult, type Severity, severities } from '../model/scan-result.ts';
import { digestFindings, type FindingGroup } from './groups/finding-groups.ts';

/** A policy that fails, with what fails in groups that say the same thing. */
export interface FailingPolicy {
  readonly policy: PolicyEntry;
  /** The worst severity among its findings. */
  readonly worst: Severity;
  readonly groups: readonly FindingGroup[];
  /** How many findings count. */
  readonly failing: number;
}

/** Policies that fail, the worst first. */
export function failingPolicies(result: ScanResult): readonly FailingPolicy[] {
  const { policies } = digestFindings(result);
  return result.policies
    .flatMap((policy) => {
      const findings = policies.get(policyName(policy));
      if (findings?.worst === undefined || findings.failing.length === 0) return [];
      const { waived, known } = findings.aside;
      const failing = policy.counts.fail - waived - known;
      return [{ policy, worst: findings.worst, groups: findings.failing, failing }];
    })
    .sort((left, right) => severities.indexOf(left.worst) - severities.indexOf(right.worst));
}
