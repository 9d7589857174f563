import { failsRun } from '../model/fail-on.ts';
import { policyName } from '../model/policy-name.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { type FailingPolicy, failingPolicies } from './failing-policies.ts';
import { groupSubjects } from './groups/subject-names.ts';
import type { Exit } from './terminal/summary.ts';
import { type AccountName, namesOfSeveral } from './text/account-names.ts';
import { counted } from './text/counting.ts';
import { setAsideWords, waiversToTell, waiverWords } from './text/decision-words.ts';
import { shortened, visible } from './text/escape-text.ts';

/** A line that a workflow shows beside its steps. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** GitHub shows so many errors and so many warnings of one step, and drops the others in silence. */
const MOST_OF_A_LEVEL = 10;
const MOST_SUBJECTS = 5;
const MOST_CAUSES = 5;
const LONGEST = 400;
/** The runner cuts messages off at 4,096 characters. */
const LONGEST_MESSAGE = 4_000;

/** What makes the run fail as errors, other findings as warnings; the worst first, at most ten of each. */
export function annotations(result: ScanResult, { failOn }: Exit): readonly Annotation[] {
  const failing = failingPolicies(result);
  const nameOf = namesOfSeveral(result);
  const errors = failing.filter(({ worst }) => failsRun(worst, failOn));
  const warnings = failing.filter(({ worst }) => !failsRun(worst, failOn));
  return [
    ...few('error', [...incomplete(result), ...errors.map((policy) => annotation('error', policy, nameOf))]),
    ...few(
      'warning',
      warnings.map((policy) => annotation('warning', policy, nameOf)),
    ),
    ...setAside(result),
  ];
}

/** What is left out of the others, so that nobody takes a quiet run for a clean one. */
function setAside(result: ScanResult): readonly Annotation[] {
  const words = setAsideWords(result.summary);
  const told = waiversToTell(result).slice(0, MOST_CAUSES);
  if (words === '' && told.length === 0) return [];
  const message = [
    ...(words === '' ? [] : [`Failing findings that do not count: ${words}.`]),
    ...told.map((waiver) => line(`${waiver.state}: ${waiverWords(waiver)}`)),
  ].join('\n');
  return [{ level: 'notice', title: 'Accepted findings', message }];
}

function incomplete({ complete, incompleteBecause }: ScanResult): readonly Annotation[] {
  if (complete) return [];
  const more = incompleteBecause.length - MOST_CAUSES;
  const causes = incompleteBecause.slice(0, MOST_CAUSES).map(inert);
  const rest = more > 0 ? [`and ${counted(more, 'more cause')}`] : [];
  return [{ level: 'error', title: 'The scan is incomplete', message: [...causes, ...rest].join('\n') }];
}

function annotation(
  level: Annotation['level'],
  { policy, worst, groups }: FailingPolicy,
  nameOf: AccountName | undefined,
): Annotation {
  const said = groups.slice(0, MOST_SUBJECTS).map((group) => {
    const few = { ...group, subjects: group.subjects.slice(0, MOST_SUBJECTS) };
    return `${inert(group.message)} (${inert(groupSubjects(few, nameOf))})`;
  });
  const end = `\nFix: ${line(policy.fix.summary)} (${line(policyName(policy))})`;
  const message = `${shortened(said.join('\n'), LONGEST_MESSAGE - end.length)}${end}`;
  return { level, title: line(`${worst}: ${policy.title}`), message };
}

function few(level: Annotation['level'], all: readonly Annotation[]): readonly Annotation[] {
  if (all.length <= MOST_OF_A_LEVEL) return all;
  const shown = all.slice(0, MOST_OF_A_LEVEL - 1);
  const title = `${counted(all.length - shown.length, 'more policy fails', 'more policies fail')}`;
  return [...shown, { level, title, message: 'The job summary and the reports have them.' }];
}

/** Prose of a policy file, where line breaks mean nothing. */
function line(text: string): string {
  return inert(text.replace(/\s+/g, ' ').trim());
}

function inert(text: string): string {
  return shortened(visible(text), LONGEST);
}
