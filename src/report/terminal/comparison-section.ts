import type { ChangeKind, Comparison } from '../../model/comparison.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { type ChangeGroup, groupChanges } from '../groups/change-groups.ts';
import { groupSubjects } from '../groups/subject-names.ts';
import { type AccountName, namesOfSeveral } from '../text/account-names.ts';
import { causeWords, changeWords, toldKinds } from '../text/change-words.ts';
import {
  changeCounts,
  observedWords,
  policyChangeWords,
  policyTitles,
  runTime,
} from '../text/comparison-words.ts';
import { digits } from '../text/counting.ts';
import { type Page, paragraph } from '../text/page.ts';
import type { Style } from '../text/palette.ts';
import { comparisonReason } from './comparison-reason.ts';
import type { Exit } from './summary.ts';

const MOST_LINES = 20;
const FEW_GROUPS = 5;
const MANY_GROUPS = 50;
const LABEL_COLUMNS = 11;

/** What changed since an earlier result, as a part of the report on this one; nothing where none was given. */
export function* comparisonSection(result: ScanResult, page: Page): Iterable<string> {
  const { comparison } = result;
  if (comparison === undefined) return;
  yield '\n';
  yield paragraph(page, [
    { text: `Since ${runTime(comparison.before.run.startedAt)}:`, style: 'strong' },
    ` ${changeCounts(comparison)}`,
  ]);
  yield* changedPolicies(comparison, page);
  yield* caveats(comparison, page);
  yield* changes({ result, comparison, page }, FEW_GROUPS);
}

/** The whole of `trailproof diff`: every change, and how it ends. */
export function* comparisonReport(result: ScanResult, exit: Exit, page: Page): Iterable<string> {
  const { comparison, run, tool } = result;
  if (comparison === undefined) return;
  yield paragraph(page, [
    { text: `Trailproof ${tool.version}`, style: 'strong' },
    `: what changed from ${runTime(comparison.before.run.startedAt)} to ${runTime(run.startedAt)}`,
  ]);
  yield* changedPolicies(comparison, page);
  yield* caveats(comparison, page);
  yield* changes({ result, comparison, page }, MANY_GROUPS);
  yield `\n${page.paint(page.symbols.rule.repeat(Math.min(page.width, 60)), 'faint')}\n`;
  yield row(page, 'Changes', changeCounts(comparison));
  yield row(page, 'Exit code', `${exit.code} ${comparisonReason(result, comparison, exit)}`);
}

function row(page: Page, label: string, text: string): string {
  return paragraph(page, text, { by: 0, hang: LABEL_COLUMNS, label });
}

function* changedPolicies(comparison: Comparison, page: Page): Iterable<string> {
  // What was judged by one of the runs only is among the caveats.
  const policies = comparison.policies.filter(({ change }) => change === 'changed');
  if (policies.length === 0) return;
  yield '\n';
  yield paragraph(page, { text: 'Policies that are not what they were:', style: 'strong' });
  for (const change of policies.slice(0, MOST_LINES))
    yield bullet(page, `${change.policy}: ${policyChangeWords(change)}`);
  const more = policies.length - MOST_LINES;
  if (more > 0) yield paragraph(page, `and ${digits(more)} more, see the JSON report`, { by: 2 });
}

function* caveats({ caveats: told }: Comparison, page: Page): Iterable<string> {
  if (told.length === 0) return;
  yield '\n';
  yield paragraph(page, { text: 'What cannot be compared as it stands:', style: 'strong' });
  for (const text of told) yield bullet(page, text, 'unknown');
}

function bullet(page: Page, text: string, style?: Style): string {
  const content = style === undefined ? text : { text, style };
  return paragraph(page, [`${page.symbols.bullet} `, content], { by: 2, hang: 2 });
}

interface Told {
  readonly result: ScanResult;
  readonly comparison: Comparison;
  readonly page: Page;
}

function* changes({ result, comparison, page }: Told, most: number): Iterable<string> {
  const nameOf = namesOfSeveral(result);
  const titles = policyTitles(result, comparison);
  for (const kind of toldKinds) {
    if (comparison.counts[kind] === 0) continue;
    const { groups, more } = groupChanges(comparison, kind, most);
    yield '\n';
    const { title, means } = changeWords[kind];
    yield paragraph(page, [
      { text: `${title} (${digits(comparison.counts[kind])})`, style: styleOf(kind) },
      `: ${means}`,
    ]);
    for (const group of groups) {
      yield* changeGroup(group, { page, nameOf, title: titles.get(group.policy) ?? group.policy });
    }
    if (more > 0) yield paragraph(page, `and ${digits(more)} more, see the JSON report`, { by: 2 });
  }
}

function styleOf(kind: ChangeKind): Style {
  switch (kind) {
    case 'new':
    case 'still-failing':
      return 'fail';
    case 'newly-unknown':
    case 'not-compared':
      return 'unknown';
    case 'fixed':
    case 'gone':
    case 'waived':
    case 'seen-again':
      return 'pass';
  }
}

interface GroupPage {
  readonly page: Page;
  readonly nameOf: AccountName | undefined;
  readonly title: string;
}

function* changeGroup(group: ChangeGroup, { page, nameOf, title }: GroupPage): Iterable<string> {
  const { kind, policy, severity, cause, message, count, subjects, subjectKind, observed } = group;
  yield paragraph(
    page,
    [{ text: severity, style: severity }, ` ${title} `, { text: `(${policy})`, style: 'faint' }],
    { by: 2, hang: 2 },
  );
  const who = groupSubjects(
    { severity, kind: subjectKind, message, witness: undefined, count, subjects },
    nameOf,
  );
  yield paragraph(page, who, { by: 4, hang: 2 });
  if (message !== title) yield paragraph(page, message, { by: 4, hang: 2 });
  for (const text of observedWords(observed))
    yield paragraph(page, { text, style: 'faint' }, { by: 4, hang: 2 });
  if (kind === 'not-compared' || cause === 'none') return;
  yield paragraph(page, { text: `Because ${causeWords[cause]}.`, style: 'faint' }, { by: 4, hang: 2 });
}
