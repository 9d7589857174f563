import type { Policy } from '../model/policy.ts';
import { configurePolicies } from '../policy/configure-policies.ts';
import { loadConfig } from '../policy/load-config.ts';
import { accounts } from '../simulator/demo-organization/places.ts';
import { refuseProblems } from './policy-set.ts';

/** What the demo's organization would have in its `trailproof.yaml`. */
const config = `policies:
  params:
    data-events-on-critical-buckets: { tags: [criticality=high] }
    log-bucket-in-expected-account: { accounts: ["${accounts.logArchive}"] }
`;

/** The policies with the parameters of the demo's organization. */
export function demoPolicies(policies: readonly Policy[]): readonly Policy[] {
  const loaded = loadConfig({ path: 'configuration of the demo', text: config });
  if (loaded.ok) return configurePolicies(loaded.config, policies);
  refuseProblems(loaded.problems);
  return policies;
}
