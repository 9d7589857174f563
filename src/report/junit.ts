import { policyName } from '../model/policy-name.ts';
import type { Finding, PolicyEntry, ScanResult } from '../model/scan-result.ts';
import { attributes } from './junit/markup.ts';
import { type SuiteCounts, suiteCounts } from './junit/suite-counts.ts';
import { type CaseContext, testCase } from './junit/test-case.ts';

const none: SuiteCounts = { tests: 0, failures: 0, errors: 0, skipped: 0 };
const completeness = 'trailproof.complete';

/**
 * JUnit's XML, as Jenkins and GitLab read it: a suite for each policy, since findings come by policy, in it a test
 * for each subject. The first suite has one test that says whether everything could be seen.
 */
export function* junit(result: ScanResult): Iterable<string> {
  const counts = suiteCounts(result);
  const policies = new Map(result.policies.map((policy) => [policyName(policy), policy]));
  const context = contextOf(result, policies);
  const empty = new Set(policies.keys());
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${attributes({ name: 'trailproof', ...totals(result, counts) })}>\n`;
  yield completenessSuite(result);
  let open: string | undefined;
  for (const finding of result.findings()) {
    const { policy } = finding;
    if (policy !== open) {
      if (open !== undefined) yield end;
      yield begin(policy, counts.get(policy) ?? none, policies.get(policy));
      empty.delete(policy);
      open = policy;
    }
    yield testCase(finding, context(finding));
  }
  if (open !== undefined) yield end;
  for (const name of empty) yield `${begin(name, none, policies.get(name))}${end}`;
  yield '</testsuites>\n';
}

const end = '  </testsuite>\n';

function begin(
  name: string,
  { tests, failures, errors, skipped }: SuiteCounts,
  policy?: PolicyEntry,
): string {
  const about =
    policy === undefined
      ? []
      : [
          ['title', policy.title],
          ['severity', policy.severity],
          ['digest', policy.digest],
          ['source', `${policy.source.path}:${policy.source.line}`],
        ];
  return `  <testsuite${attributes({ name, tests, failures, errors, skipped })}>\n${properties(about)}`;
}

function properties(all: readonly (readonly string[])[]): string {
  if (all.length === 0) return '';
  const lines = all.map(([name = '', value = '']) => `      <property${attributes({ name, value })}/>\n`);
  return `    <properties>\n${lines.join('')}    </properties>\n`;
}

/** Without it an account that nobody could look into would be missing in silence. */
function completenessSuite({ run, tool, complete, incompleteBecause }: ScanResult): string {
  const counts = { tests: 1, failures: 0, errors: complete ? 0 : 1, skipped: 0 };
  const about = [
    ['run', run.id],
    ['startedAt', run.startedAt],
    ['endedAt', run.endedAt],
    ['tool', `${tool.name} ${tool.version}`],
  ];
  const message = incompleteBecause.join(' ');
  const error = `>\n      <error${attributes({ type: 'incomplete', message })}/>\n    </testcase>\n`;
  return [
    `  <testsuite${attributes({ name: completeness, ...counts, timestamp: run.startedAt })}>\n`,
    properties(about),
    `    <testcase${attributes({ classname: completeness, name: 'everything could be seen' })}`,
    complete ? '/>\n' : error,
    end,
  ].join('');
}

/** The schema that Jenkins goes by knows no `skipped` of the whole. */
function totals(
  { complete }: ScanResult,
  counts: ReadonlyMap<string, SuiteCounts>,
): Omit<SuiteCounts, 'skipped'> {
  const total = { tests: 1, failures: 0, errors: complete ? 0 : 1 };
  for (const { tests, failures, errors } of counts.values()) {
    total.tests += tests;
    total.failures += failures;
    total.errors += errors;
  }
  return total;
}

function contextOf(
  { faults }: ScanResult,
  policies: ReadonlyMap<string, PolicyEntry>,
): (finding: Finding) => CaseContext {
  const words = new Map(
    faults.map(({ id, call, code, account, region, requestId }) => [
      id,
      `${call} in ${[account, region].join(' ').trim()}: ${code}${requestId === undefined ? '' : `, request ${requestId}`}`,
    ]),
  );
  const faultWords = (id: string): string => words.get(id) ?? id;
  return ({ policy }) => ({ policy: policies.get(policy), faultWords });
}
