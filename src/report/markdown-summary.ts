import { capital } from '../model/capital.ts';
import { countingFailures, total } from '../model/counting-failures.ts';
import { failsRun } from '../model/fail-on.ts';
import { policyName } from '../model/policy-name.ts';
import { type ScanResult, severities } from '../model/scan-result.ts';
import { type FailingPolicy, failingPolicies } from './failing-policies.ts';
import { groupSubjects } from './groups/subject-names.ts';
import { comparisonSection } from './markdown/comparison-section.ts';
import { coverageLines } from './markdown/coverage-lines.ts';
import { faultSection } from './markdown/fault-section.ts';
import { fitted, type Section } from './markdown/fitted.ts';
import { frameworkLines } from './markdown/framework-lines.ts';
import { code, prose } from './markdown/inline.ts';
import type { Exit } from './terminal/summary.ts';
import { namesOfSeveral } from './text/account-names.ts';
import { counted, digits } from './text/counting.ts';
import { waiversToTell, waiverWords } from './text/decision-words.ts';

/**
 * GitHub refuses summaries of more than 1 MiB; a step may have something of its own to add.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const mostSummaryBytes = 1_000_000;
const MOST_POLICIES = 100;
const MOST_GROUPS = 5;
const MOST_SUBJECTS = 10;
const MOST_CAUSES = 20;

/**
 * The result on a page in Markdown, as the summary of a workflow's job or a comment: the verdict, counts, what fails
 * and what could not be seen. All that comes from an account is inert in it, and it stays below so many bytes.
 */
export function markdownSummary(
  result: ScanResult,
  exit: Exit | undefined,
  mostBytes: number = mostSummaryBytes,
): Iterable<string> {
  const sections: readonly Section[] = [
    { entries: head(result, exit), share: 1 },
    { entries: comparisonSection(result), share: 0.4 },
    { entries: failures(result), share: 0.6 },
    { entries: waivers(result), share: 0.4 },
    { entries: causes(result), share: 0.6 },
    { entries: frameworkLines(result.frameworks), share: 0.5 },
    { entries: faultSection(result), share: 1 },
  ];
  return fitted(sections, mostBytes);
}

function* head(result: ScanResult, exit: Exit | undefined): Iterable<string> {
  yield `## Trailproof: ${verdict(result)}\n\n`;
  yield `${lookedAt(result)} ${ending(result, exit)}\n\n`;
  yield counting(result);
  yield* coverageLines(result);
}

function* failures(result: ScanResult): Iterable<string> {
  const failing = failingPolicies(result);
  if (failing.length === 0) return;
  yield '### What fails\n\n';
  for (const policy of failing.slice(0, MOST_POLICIES)) yield failingPolicy(policy, result);
  const more = failing.length - MOST_POLICIES;
  if (more > 0) yield `- and ${counted(more, 'more policy', 'more policies')}\n`;
  yield '\n';
}

function verdict({ complete, summary }: ScanResult): string {
  const number = total(countingFailures(summary));
  const aside = summary.findings.fail > number ? 'new ' : '';
  const failing = `${counted(number, 'finding')} ${number === 1 ? 'fails' : 'fail'}`;
  if (complete) return number === 0 ? `nothing ${aside}fails` : failing;
  return number === 0 ? 'incomplete' : `incomplete, and ${failing}`;
}

function lookedAt({ accounts, population, trails }: ScanResult): string {
  const [only, ...others] = accounts;
  const who =
    only === undefined || others.length > 0
      ? counted(accounts.length, 'account')
      : `account ${code(only.id)}`;
  const regions = counted(population.regions.evaluated, 'region');
  return `Looked at ${who}, ${regions} and ${counted(trails.length, 'trail')}.`;
}

function ending({ complete, summary }: ScanResult, exit: Exit | undefined): string {
  if (exit?.code === 130) return 'The run was interrupted.';
  if (!complete) return '**Incomplete**: what could not be seen may hide findings, so this run fails.';
  if (summary.findings.fail === 0 || exit === undefined) return 'Everything could be judged.';
  const { failOn } = exit;
  const failing = severities.filter((severity) => failsRun(severity, failOn));
  const counting = countingFailures(summary);
  if (failing.some((severity) => counting[severity] > 0))
    return `This run fails: findings count from **${failOn}** on.`;
  return failOn === 'none' ? 'No finding fails this run.' : `Findings count from **${failOn}** on only.`;
}

function counting({ summary }: ScanResult): string {
  const { findings, waived, known } = summary;
  const failing = countingFailures(summary);
  const aside = [
    ['waived', total(waived)] as const,
    ['known from the baseline', total(known)] as const,
  ].filter(([, number]) => number > 0);
  const cells = [
    ...severities.map((severity) => [severity, failing[severity]] as const),
    ...aside,
    ['not judged', findings.error] as const,
    ['passing', findings.pass] as const,
    ['not applicable', findings['not-applicable']] as const,
  ];
  const row = (texts: readonly string[]): string => `| ${texts.join(' | ')} |\n`;
  return [
    row(cells.map(([name]) => name)),
    row(cells.map(() => '--:')),
    row(cells.map(([, number]) => digits(number))),
    '\n',
  ].join('');
}

function failingPolicy({ policy, worst, groups, failing }: FailingPolicy, result: ScanResult): string {
  const said = groups.slice(0, MOST_GROUPS).map((group) => {
    const few = { ...group, subjects: group.subjects.slice(0, MOST_SUBJECTS) };
    return `  - ${code(group.message)}: ${code(groupSubjects(few, namesOfSeveral(result)))}\n`;
  });
  const count = failing;
  const shown = groups.slice(0, MOST_GROUPS).reduce((sum, group) => sum + group.count, 0);
  return [
    `- **${capital(worst)}**: ${prose(policy.title)} (${code(policyName(policy))}, ${digits(count)})\n`,
    ...said,
    ...(count > shown ? [`  - and ${counted(count - shown, 'more finding')}\n`] : []),
    `  - Fix: ${prose(policy.fix.summary)}\n`,
  ].join('');
}

function* waivers(result: ScanResult): Iterable<string> {
  const told = waiversToTell(result);
  if (told.length === 0) return;
  yield '### Waivers to look at\n\n';
  for (const waiver of told.slice(0, MOST_CAUSES)) yield `- ${code(waiverWords(waiver))}\n`;
  const more = told.length - MOST_CAUSES;
  if (more > 0) yield `- and ${counted(more, 'more waiver')}\n`;
  yield '\n';
}

function* causes({ complete, incompleteBecause }: ScanResult): Iterable<string> {
  if (complete) return;
  yield '### Why the scan is incomplete\n\n';
  for (const cause of incompleteBecause.slice(0, MOST_CAUSES)) yield `- ${code(cause)}\n`;
  const more = incompleteBecause.length - MOST_CAUSES;
  if (more > 0) yield `- and ${counted(more, 'more cause')}\n`;
  yield '\n';
}
