import { sha256 } from '../src/io/digest.ts';
import { loadPolicies } from '../src/policy/load-policies.ts';
import { preparePolicies } from '../src/policy/prepared-policies.ts';
import { builtInPolicies } from '../src/run/policy-set.ts';

/**
 * The built-in policies parsed and checked, as JSON, so that the command line does not do it at each start.
 * Throws with the first mistake: what is built has none.
 */
export function preparedPoliciesText(): string {
  const files = builtInPolicies().map(({ policy }) => policy);
  const { policies, problems } = loadPolicies({ files, sha256 });
  const [first] = problems;
  if (first !== undefined) throw new Error(`${first.path}:${first.line}: ${first.message}`);
  return JSON.stringify(preparePolicies(policies));
}
