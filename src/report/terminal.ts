import { policyName } from '../model/policy-name.ts';
import { type PolicyEntry, type ScanResult, severities } from '../model/scan-result.ts';
import { type Digest, digestFindings, type PolicyFindings } from './groups/finding-groups.ts';
import { comparisonReport, comparisonSection } from './terminal/comparison-section.ts';
import { decisionSection } from './terminal/decision-section.ts';
import { faultSection } from './terminal/fault-section.ts';
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
  /** Given, only what changed is told, and how that ends the run. */
  readonly changesOnly?: Exit;
}

const nothing: PolicyFindings = {
  failing: [],
  worst: undefined,
  moreFailing: 0,
  unjudged: [],
  moreUnjudged: 0,
  aside: { waived: 0, known: 0 },
};

/**
 * The report for people: failing policies first, the worst on top, then what could not be judged and why,
 * what passes, and on the last lines the verdict on the whole run.
 */
export function* terminal(result: ScanResult, options: TerminalOptions): Iterable<string> {
  const page = pageFor(options);
  if (options.changesOnly !== undefined) return yield* comparisonReport(result, options.changesOnly, page);
  const digest = digestFindings(result);
  const nameOf = namesOfSeveral(result);
  const block = (policy: PolicyEntry): PolicyBlock => ({
    policy,
    findings: findingsOf(policy, digest),
    page,
    nameOf,
  });
  const policies = bySeverity(result.policies, digest);

  const stateOf = (policy: PolicyEntry): State => stateIn(policy, findingsOf(policy, digest));
  const those = (state: State): readonly PolicyEntry[] => policies.filter((each) => stateOf(each) === state);

  yield* head(result, page);
  for (const policy of those('failing')) yield* failingPolicy(block(policy));
  for (const policy of those('unjudged')) yield* unjudgedPolicy(block(policy));
  yield* faultSection(result, digest, page);
  yield* quietPolicies(those('quiet'), page);
  yield* decisionSection(result, digest, page);
  yield* frameworkTables(result.frameworks, page);
  yield* comparisonSection(result, page);
  yield* summary(result, options.exit, page);
}

function findingsOf(policy: PolicyEntry, digest: Digest): PolicyFindings {
  return digest.policies.get(policyName(policy)) ?? nothing;
}

type State = 'failing' | 'unjudged' | 'accepted' | 'quiet';

function stateIn({ counts }: PolicyEntry, { failing, aside }: PolicyFindings): State {
  if (failing.length > 0) return 'failing';
  if (counts.error > 0) return 'unjudged';
  return aside.waived + aside.known > 0 ? 'accepted' : 'quiet';
}

function bySeverity(policies: readonly PolicyEntry[], digest: Digest): readonly PolicyEntry[] {
  const rank = (policy: PolicyEntry): number =>
    severities.indexOf(findingsOf(policy, digest).worst ?? policy.severity);
  return [...policies].sort((left, right) => rank(left) - rank(right));
}
