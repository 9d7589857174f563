import { besideProgram } from '../io/beside-program.ts';
import type { PreparedPolicies } from '../policy/prepared-policies.ts';

/** Written by the build. */
export const preparedPoliciesFile = 'prepared-policies.json';

/** The built-in policies as the build has checked them; none where Trailproof was not built. */
export function preparedPolicies(): PreparedPolicies {
  const text = besideProgram(preparedPoliciesFile);
  // As much our own code as the program beside it.
  return text === undefined ? {} : (JSON.parse(text) as PreparedPolicies);
}
