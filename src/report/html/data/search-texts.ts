import { decodeSubject } from './decode-findings.ts';
import { noDecision } from './finding-view.ts';
import type { FindingsData } from './findings-data.ts';
import { fromShape } from './shape.ts';

/**
 * Of each finding the text in which words are looked for, in small letters: what it says and what it is about,
 * but not what was read. Subjects and policies have theirs made once for all of their findings.
 */
export function searchTexts(data: FindingsData): readonly string[] {
  const { strings, decisions, causes } = data;
  const policies = data.policyList.map(({ words }) => words.toLowerCase());
  const subjects = Array.from(data.kinds, (_, place) => {
    const view = decodeSubject(data, place);
    const { kind, name, account, region, id } = view;
    return { view, words: `${kind} ${name} ${account} ${region}\n${id}`.toLowerCase() };
  });
  return Array.from(data.policies, (policy, place) => {
    const subject = subjects[data.subjects[place] ?? 0];
    if (subject === undefined) return '';
    const said = (at: number | undefined): string => fromShape(strings[at ?? 0] ?? '', subject.view);
    const { words: decided } = decisions[data.decisionOf[place] ?? 0] ?? noDecision;
    const why = (causes[data.causeLists[place] ?? 0] ?? []).map((cause) => `cause ${cause + 1}\n`).join('');
    const own =
      `${said(data.messages[place])}\n${said(data.witnesses[place])}\n${decided}\n${why}`.toLowerCase();
    return `${own}${subject.words}\n${policies[policy] ?? ''}`;
  });
}
