import { policyName } from '../../model/policy-name.ts';
import type { PolicyEntry, Severity } from '../../model/scan-result.ts';
import type { Aside, FindingGroup, PolicyFindings } from '../groups/finding-groups.ts';
import { countedSubjects, groupSubjects, subjectsOf } from '../groups/subject-names.ts';
import type { AccountName } from '../text/account-names.ts';
import { commandLines } from '../text/command-lines.ts';
import { digits } from '../text/counting.ts';
import { asideWords } from '../text/decision-words.ts';
import { type Page, paragraph, prose } from '../text/page.ts';

export interface PolicyBlock {
  readonly policy: PolicyEntry;
  readonly findings: PolicyFindings;
  readonly page: Page;
  /** Given when more than one account was judged, so that subjects need theirs. */
  readonly nameOf: AccountName | undefined;
}

/** A policy that fails somewhere: who fails and why, who could not be judged, and what to do next. */
export function* failingPolicy(block: PolicyBlock): Iterable<string> {
  const { policy, findings, page } = block;
  yield '\n';
  const worst = findings.worst ?? policy.severity;
  yield heading(block, { symbol: page.symbols.fail, severity: worst, style: worst });
  for (const group of findings.failing) yield* failingGroup(group, { worst, ...block });
  if (findings.moreFailing > 0) {
    yield paragraph(page, moreText(findings.moreFailing, policy), { by: 2 });
  }
  yield* unjudgedGroups(block);
  yield* nextSteps(policy, page);
}

/** A policy that fails nowhere but is not known to hold everywhere. */
export function* unjudgedPolicy(block: PolicyBlock): Iterable<string> {
  yield '\n';
  const { page, policy } = block;
  yield heading(block, { symbol: page.symbols.unknown, severity: policy.severity, style: 'unknown' });
  yield* unjudgedGroups(block);
}

interface Mark {
  readonly symbol: string;
  readonly severity: Severity;
  readonly style: Severity | 'unknown';
}

function heading({ policy, findings, page }: PolicyBlock, mark: Mark): string {
  const title = paragraph(
    page,
    [
      { text: `${mark.symbol} ${mark.severity.toUpperCase()}`, style: mark.style },
      ' ',
      { text: policy.title, style: 'strong' },
    ],
    { by: 0, hang: 2 },
  );
  const text = `${policyName(policy)}: ${verdictCounts(policy, findings.aside)}`;
  return title + paragraph(page, { text, style: 'faint' }, { by: 2 });
}

function verdictCounts({ counts, subject }: PolicyEntry, aside: Aside): string {
  const failing = counts.fail - aside.waived - aside.known;
  const judged = counts.pass + counts.fail + counts.error;
  const all = countedSubjects(judged, subject);
  const parts: string[] = [];
  if (failing > 0) parts.push(failedOf(failing, judged, all));
  if (counts.error > 0 && failing > 0) parts.push(`${digits(counts.error)} could not be judged`);
  if (counts.error > 0 && failing === 0) parts.push(`${digits(counts.error)} of ${all} could not be judged`);
  if (aside.waived + aside.known > 0) parts.push(asideWords(aside));
  if (counts['not-applicable'] > 0) parts.push(`${digits(counts['not-applicable'])} not applicable`);
  return parts.join(', ');
}

function failedOf(failed: number, judged: number, all: string): string {
  if (judged === 1) return `${all} fails`;
  if (failed === judged) return `all ${all} fail`;
  return `${digits(failed)} of ${all} ${failed === 1 ? 'fails' : 'fail'}`;
}

function* failingGroup(
  group: FindingGroup,
  { worst, page, nameOf }: PolicyBlock & { readonly worst: Severity },
): Iterable<string> {
  // Lines of one policy's `assert` may weigh differently.
  const severity = group.severity === worst ? [] : [{ text: ` (${group.severity})`, style: group.severity }];
  yield '\n';
  yield paragraph(page, [{ text: group.message, style: 'fail' }, ...severity], { by: 2 });
  if (nameOf !== undefined || !messageNamesAll(group)) {
    const preposition = group.kind === 'region' ? 'in ' : '';
    yield paragraph(page, `${preposition}${groupSubjects(group, nameOf)}`, { by: 4, hang: 2 });
  }
  if (group.witness !== undefined) {
    yield paragraph(
      page,
      [{ text: 'Nobody would record, for instance:', style: 'faint' }, ` ${group.witness}`],
      {
        by: 4,
        hang: 2,
      },
    );
  }
}

/** Of one region or account a message that names it says all; a trail's home is worth a line. */
function messageNamesAll({ kind, message, subjects, count }: FindingGroup): boolean {
  const [only] = subjects;
  if (only === undefined || count > 1 || (kind !== 'region' && kind !== 'account')) return false;
  return message.includes(only.name ?? only.id);
}

function* unjudgedGroups({ findings, page, nameOf }: PolicyBlock): Iterable<string> {
  for (const group of findings.unjudged) {
    const who = groupSubjects(group, nameOf);
    yield '\n';
    yield paragraph(page, { text: `${who} could not be judged`, style: 'unknown' }, { by: 2, hang: 2 });
    if (group.message !== '') yield paragraph(page, group.message, { by: 4 });
  }
  if (findings.moreUnjudged > 0) {
    yield paragraph(page, `${digits(findings.moreUnjudged)} more could not be judged, see the JSON report`, {
      by: 2,
    });
  }
}

function moreText(number: number, policy: PolicyEntry): string {
  return `${digits(number)} more failing ${subjectsOf(policy.subject)}, see the JSON report`;
}

function* nextSteps(policy: PolicyEntry, page: Page): Iterable<string> {
  yield '\n';
  yield paragraph(page, { text: 'Next:', style: 'strong' }, { by: 2 });
  yield prose(page, policy.fix.summary, { by: 4 });
  if (policy.fix.cli !== undefined) yield commandLines(page, policy.fix.cli, 6);
  yield commandLines(page, `trailproof policy explain ${policyName(policy)}`, 6);
}
