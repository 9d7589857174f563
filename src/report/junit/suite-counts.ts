import { policyName } from '../../model/policy-name.ts';
import type { Finding, ScanResult } from '../../model/scan-result.ts';

/** What a test came out as. */
export type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

export interface SuiteCounts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

/** What does not count is skipped: to fail on it would be red for ever, to pass it would be a lie. */
export function outcomeOf({ status, effective, baseline }: Finding): Outcome {
  switch (effective ?? status) {
    case 'pass':
      return 'passed';
    case 'fail':
      return baseline === 'known' ? 'skipped' : 'failure';
    case 'error':
      return 'error';
    case 'waived':
    case 'not-applicable':
      return 'skipped';
  }
}

/**
 * Counts of each policy, which stand before its findings. Only what fails can be decided on, so only that is
 * looked at.
 */
export function suiteCounts(result: ScanResult): ReadonlyMap<string, SuiteCounts> {
  const failing = new Map<string, Record<Outcome, number>>();
  for (const finding of result.findings(['fail'])) {
    if (finding.status !== 'fail') continue;
    const counts = failing.get(finding.policy) ?? { passed: 0, failure: 0, error: 0, skipped: 0 };
    counts[outcomeOf(finding)] += 1;
    failing.set(finding.policy, counts);
  }
  return new Map(
    result.policies.map((policy) => {
      const { counts } = policy;
      const decided = failing.get(policyName(policy));
      return [
        policyName(policy),
        {
          tests: counts.pass + counts.fail + counts.error + counts['not-applicable'],
          failures: decided?.failure ?? 0,
          errors: counts.error + (decided?.error ?? 0),
          skipped: counts['not-applicable'] + (decided?.skipped ?? 0),
        },
      ];
    }),
  );
}
