import type { ControlStatus, FrameworkEntry } from '../../model/scan-result.ts';
import { digits } from '../text/counting.ts';
import { type Page, paragraph } from '../text/page.ts';
import type { Style } from '../text/palette.ts';
import { type Cell, table } from '../text/table.ts';

const words: Readonly<Record<ControlStatus, string>> = {
  fail: 'fails',
  error: 'not judged',
  pass: 'passes',
  'not-applicable': 'not applicable',
  'not-assessed': 'not assessed',
};
const countWords: Readonly<Record<ControlStatus, string>> = { ...words, fail: 'failing', pass: 'passing' };
const styles: Readonly<Record<ControlStatus, Style>> = {
  fail: 'fail',
  error: 'unknown',
  pass: 'pass',
  'not-applicable': 'faint',
  'not-assessed': 'faint',
};
const order = ['fail', 'error', 'pass', 'not-applicable', 'not-assessed'] as const;

const columns = [{ title: 'Control' }, { title: 'Status' }, { title: 'About', fewest: 24 }] as const;

/** The controls of each framework that was asked for; those that nobody assesses are named on one line. */
export function* frameworkTables(frameworks: readonly FrameworkEntry[], page: Page): Iterable<string> {
  for (const framework of frameworks) yield* frameworkTable(framework, page);
}

function* frameworkTable({ title, version, controls }: FrameworkEntry, page: Page): Iterable<string> {
  const counts = order.flatMap((status) => {
    const number = controls.filter((control) => control.status === status).length;
    return number === 0 ? [] : [`${digits(number)} ${countWords[status]}`];
  });
  yield `\n${paragraph(page, [{ text: `${title} ${version}`, style: 'strong' }, `: ${counts.join(', ')}`])}`;
  const assessed = controls.filter(({ status }) => status !== 'not-assessed');
  const rows = assessed.map(({ id, status, title: about }): readonly Cell[] => [
    { text: id, style: 'strong' },
    { text: words[status], style: styles[status] },
    { text: about },
  ]);
  if (rows.length > 0) yield* table(page, { columns, rows });
  const others = controls.filter(({ status }) => status === 'not-assessed').map(({ id }) => id);
  if (others.length > 0) {
    yield paragraph(page, { text: `Not assessed: ${others.join(', ')}`, style: 'faint' });
  }
}
