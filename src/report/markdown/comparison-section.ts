import type { ChangeKind, Comparison } from '../../model/comparison.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { type ChangeGroup, groupChanges } from '../groups/change-groups.ts';
import { groupSubjects } from '../groups/subject-names.ts';
import { namesOfSeveral } from '../text/account-names.ts';
import { causeWords, changeWords, toldKinds } from '../text/change-words.ts';
import { changeCounts, observedWords, policyChangeWords, runTime } from '../text/comparison-words.ts';
import { counted, digits } from '../text/counting.ts';
import { code } from './inline.ts';

const MOST_GROUPS = 20;
const MOST_SUBJECTS = 10;
const MOST_LINES = 20;

/** What changed since an earlier result; nothing where none was given. */
export function* comparisonSection(result: ScanResult): Iterable<string> {
  const { comparison } = result;
  if (comparison === undefined) return;
  yield `### Since ${code(runTime(comparison.before.run.startedAt))}: ${changeCounts(comparison)}\n\n`;
  yield* lines(comparison.caveats.map((text) => code(text)));
  // What was judged by one of the runs only is among the caveats.
  const policies = comparison.policies.filter(({ change }) => change === 'changed');
  yield* lines(policies.map((change) => `${code(change.policy)}: ${policyChangeWords(change)}`));
  for (const kind of toldKinds) yield* changes(kind, result, comparison);
}

function* lines(texts: readonly string[]): Iterable<string> {
  if (texts.length === 0) return;
  for (const text of texts.slice(0, MOST_LINES)) yield `- ${text}\n`;
  const more = texts.length - MOST_LINES;
  if (more > 0) yield `- and ${digits(more)} more\n`;
  yield '\n';
}

function* changes(kind: ChangeKind, result: ScanResult, comparison: Comparison): Iterable<string> {
  if (comparison.counts[kind] === 0) return;
  const { groups, more } = groupChanges(comparison, kind, MOST_GROUPS);
  const { title, means } = changeWords[kind];
  yield `### ${title}: ${means}\n\n`;
  for (const group of groups) yield entry(group, result);
  if (more > 0) yield `- and ${counted(more, 'more change')}\n`;
  yield '\n';
}

function entry(group: ChangeGroup, result: ScanResult): string {
  const { kind, policy, severity, cause, message, count, subjects, subjectKind, observed } = group;
  const few = {
    severity,
    kind: subjectKind,
    message,
    witness: undefined,
    count,
    subjects: subjects.slice(0, MOST_SUBJECTS),
  };
  const isExplained = kind !== 'not-compared' && cause !== 'none';
  return [
    `- **${severity}** ${code(policy)}: ${code(groupSubjects(few, namesOfSeveral(result)))}\n`,
    `  - ${code(message)}\n`,
    ...observedWords(observed).map((text) => `  - ${code(text)}\n`),
    ...(isExplained ? [`  - Because ${causeWords[cause]}.\n`] : []),
  ].join('');
}
