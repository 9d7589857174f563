import type { Policy } from '../model/policy.ts';
import { UsageError } from '../model/problem.ts';
import type { Severity, SubjectKind } from '../model/scan-result.ts';
import { suggestName } from '../policy/did-you-mean.ts';
import { knownFrameworks, type PolicySetInput, policySet } from './policy-set.ts';

/** What the listed policies have in common; undefined does not matter. */
export interface PolicyFilter {
  /** Id of a framework that they have controls of. */
  readonly framework: string | undefined;
  readonly severity: Severity | undefined;
  readonly subject: SubjectKind | undefined;
}

/** The policies of a run that pass a filter. Throws a `UsageError` for a framework that there is not. */
export function listedPolicies(input: PolicySetInput, filter: PolicyFilter): readonly Policy[] {
  const { framework, severity, subject } = filter;
  if (framework !== undefined) refuseUnknown(framework, knownFrameworks(input));
  return policySet(input).filter(
    (policy) =>
      (framework === undefined || Object.hasOwn(policy.controls, framework)) &&
      (severity === undefined || policy.severity === severity) &&
      (subject === undefined || policy.subject === subject),
  );
}

function refuseUnknown(framework: string, known: readonly string[]): void {
  if (known.includes(framework)) return;
  const { suggestion = `there are ${known.join(', ')}` } = suggestName(framework, known);
  throw new UsageError(`There is no framework ${framework}`, {
    next: `${suggestion.charAt(0).toUpperCase()}${suggestion.slice(1)}`,
  });
}
