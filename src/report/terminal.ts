import { type PolicyEntry, type ScanResult, severities } from '../model/scan-result.ts';
import { faultSection } from './terminal/fault-section.ts';
import { type Digest, digestFindings, type PolicyFindings } from './terminal/finding-groups.ts';
import { frameworkTables } from './terminal/framework-table.ts';
import { head } from './terminal/head.ts';
import { failingPolicy, type PolicyBlock, unjudgedPolicy } from './terminal/policy-block.ts';
import { quietPolicies } from './terminal/quiet-policies.ts';
import { type Exit, summary } from './terminal/summary.ts';
import { namesOfSeveral } from './text/account-names.ts';
import { type PageOptions, pageFor } from './text/page.ts';

export interface TerminalOptions extends PageOptions {
  /** Left out, the report says nothing about an exit code. */
  readonly exit?: Exit;
}

const nothing: PolicyFindings = {
  failing: [],
  worst: undefined,
  moreFailing: 0,
  unjudged: [],
  moreUnjudged: 0,
};

/**
 * The report for people: failing policies first, the worst on top, then what could not be judged and why,
 * what passes, and on the last lines the verdict on the whole run.
 */
export function* terminal(result: ScanResult, options: TerminalOptions): Iterable<string> {
  const page = pageFor(options);
  const digest = digestFindings(result);
  const nameOf = namesOfSeveral(result);
  const block = (policy: PolicyEntry): PolicyBlock => ({
    policy,
    findings: findingsOf(policy, digest),
    page,
    nameOf,
  });
  const policies = bySeverity(result.policies, digest);

  yield* head(result, page);
  for (const policy of policies.filter(isFailing)) yield* failingPolicy(block(policy));
  for (const policy of policies.filter(isUnjudged)) yield* unjudgedPolicy(block(policy));
  yield* faultSection(result, digest, page);
  yield* quietPolicies(
    policies.filter((policy) => !isFailing(policy) && !isUnjudged(policy)),
    page,
  );
  yield* frameworkTables(result.frameworks, page);
  yield* summary(result, options.exit, page);
}

function findingsOf(policy: PolicyEntry, digest: Digest): PolicyFindings {
  return digest.policies.get(policy.as ?? policy.id) ?? nothing;
}

function isFailing({ counts }: PolicyEntry): boolean {
  return counts.fail > 0;
}

function isUnjudged({ counts }: PolicyEntry): boolean {
  return counts.fail === 0 && counts.error > 0;
}

function bySeverity(policies: readonly PolicyEntry[], digest: Digest): readonly PolicyEntry[] {
  const rank = (policy: PolicyEntry): number =>
    severities.indexOf(findingsOf(policy, digest).worst ?? policy.severity);
  return [...policies].sort((left, right) => rank(left) - rank(right));
}
