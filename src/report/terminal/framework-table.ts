import type { ControlStatus, FrameworkEntry } from '../../model/scan-result.ts';
import { controlCounts, frameworkName } from '../text/framework-words.ts';
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
const styles: Readonly<Record<ControlStatus, Style>> = {
  fail: 'fail',
  error: 'unknown',
  pass: 'pass',
  'not-applicable': 'faint',
  'not-assessed': 'faint',
};

const columns = [{ title: 'Control' }, { title: 'Status' }, { title: 'About', fewest: 24 }] as const;

/** The controls of each framework that was asked for; those that nobody assesses are named on one line. */
export function* frameworkTables(frameworks: readonly FrameworkEntry[], page: Page): Iterable<string> {
  for (const framework of frameworks) yield* frameworkTable(framework, page);
}

function* frameworkTable(framework: FrameworkEntry, page: Page): Iterable<string> {
  const { controls } = framework;
  const name = { text: frameworkName(framework), style: 'strong' } as const;
  yield `\n${paragraph(page, [name, `: ${controlCounts(framework)}`])}`;
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
