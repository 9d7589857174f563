import type { FindingView } from './data/finding-view.ts';
import type { SortKey } from './data/sort-findings.ts';
import { standingMarks, standingOf, standingWords } from './data/standing.ts';
import { type Markup, markup } from './markup.ts';
import { kindWords, mark, severityBadge } from './words.ts';

/** The columns of the table of findings, in their order. */
export interface RowColumn {
  readonly key: SortKey;
  readonly title: string;
}

/** Of one account the number is told in the title of the page. */
export function rowColumns(showAccounts: boolean): readonly RowColumn[] {
  return [
    { key: 'status', title: 'Status' },
    { key: 'severity', title: 'Severity' },
    { key: 'subject', title: 'Subject' },
    { key: 'policy', title: 'Policy' },
    ...(showAccounts ? [{ key: 'account', title: 'Account' } as const] : []),
    { key: 'region', title: 'Region' },
  ];
}

export interface RowParts {
  readonly finding: FindingView;
  /** Its title. */
  readonly policy: string;
  /** Of an account that has one. */
  readonly accountName: string;
  readonly columns: readonly RowColumn[];
  /** Number of the row among all that match, from 1 on. */
  readonly number: number;
  /** Where the details are. */
  readonly href: string;
}

/** One finding as a row; the link on its subject leads to the details. */
export function findingRow({ finding, policy, accountName, columns, number, href }: RowParts): Markup {
  const { status, severity, subject, decision } = finding;
  const standing = standingOf(status, decision.kind);
  const cells: Readonly<Record<SortKey, Parameters<typeof markup>[2]>> = {
    status: [mark(standingMarks[standing]), ' ', standingWords[standing]],
    severity: severityBadge(severity),
    subject: [
      markup('a', { href, title: subject.name }, subject.name === '' ? subject.id : subject.name),
      ' ',
      markup('span', { class: 'place' }, kindWords[subject.kind]),
    ],
    policy: cut(policy),
    account: cut(`${subject.account} ${accountName}`.trim()),
    region: subject.region,
  };
  return markup(
    'div',
    // The first row is the heads of the columns.
    { role: 'row', class: `row ${standing}`, 'aria-rowindex': String(number + 1) },
    columns.map(({ key }) => markup('span', { role: 'cell', class: `in-${key}` }, cells[key] ?? '')),
  );
}

/** A cell has one line; what does not fit shows under the pointer, and in the details. */
function cut(text: string): Markup {
  return markup('span', { title: text }, text);
}
