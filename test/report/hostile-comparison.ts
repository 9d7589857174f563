import type { Finding, ScanResult } from '../../src/model/scan-result.ts';
import { compared } from '../compare/sample-results.ts';
import { resultNaming } from './hostile-result.ts';

/** The hostile result, compared with one in which what fails passed and what was not seen failed. */
export function changedNaming(texts: readonly string[]): ScanResult {
  const after = resultNaming(texts);
  const earlier = [...after.findings()].map((finding, index): Finding => {
    const observed = { [`${finding.policy} before`]: finding.policy };
    const facts = finding.facts.map((fact) => ({ ...fact, observed }));
    return { ...finding, facts, status: before[index % before.length] ?? 'pass' };
  });
  const policies = after.policies.map((policy) => ({ ...policy, digest: `${policy.digest} before` }));
  return { ...after, comparison: compared({ ...after, policies, findings: () => earlier }, after) };
}

const before = ['pass', 'fail', 'error', 'not-applicable', 'fail'] as const;
