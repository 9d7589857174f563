import { countingFailures, total } from '../../model/counting-failures.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { digits } from '../text/counting.ts';
import { tellsAccounts } from './accounts.ts';
import { type Child, type Markup, markup } from './markup.ts';
import { tellsWaivers } from './waivers.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  /** How many of what the section is about; nothing where a number would say nothing. */
  readonly count?: number;
  /** There is nothing to say: no section, no entry. */
  readonly silent?: boolean;
}

/** The sections in the order of the page. */
function entries(result: ScanResult): readonly Entry[] {
  const { comparison, frameworks, summary, trails, accounts, faults, waivers } = result;
  return [
    { id: 'summary', title: 'Summary' },
    {
      id: 'changes',
      title: 'Changes',
      count: comparison === undefined ? 0 : comparison.counts.new,
      silent: comparison === undefined,
    },
    { id: 'coverage', title: 'Coverage' },
    {
      id: 'frameworks',
      title: frameworks.length === 1 ? 'Framework' : 'Frameworks',
      silent: frameworks.length === 0,
    },
    { id: 'findings', title: 'Findings', count: total(countingFailures(summary)) },
    { id: 'policies', title: 'Policies' },
    { id: 'accounts', title: 'Accounts', count: accounts.length, silent: !tellsAccounts(result) },
    { id: 'trails', title: 'Trails', count: trails.length },
    { id: 'waivers', title: 'Waivers', count: waivers.length, silent: !tellsWaivers(result) },
    { id: 'faults', title: 'Not seen', count: faults.length },
    { id: 'population', title: 'Population' },
    { id: 'run', title: 'Evidence' },
  ];
}

/** Links to every section that there is, with what waits there in numbers. */
export function contents(result: ScanResult): Markup {
  return markup(
    'nav',
    { 'aria-label': 'Sections' },
    markup(
      'ul',
      {},
      entries(result)
        .filter(({ silent }) => silent !== true)
        .map(({ id, title, count = 0 }) =>
          markup('li', {}, markup('a', { href: `#${id}` }, title, number(count))),
        ),
    ),
    themes(),
  );
}

function number(count: number): Child {
  return count === 0 ? [] : [' ', markup('span', { class: 'count' }, digits(count))];
}

/** Hidden until the script is there that makes it work; without it the reader's system decides. */
function themes(): Markup {
  return markup(
    'button',
    { type: 'button', id: 'theme', class: 'quiet', hidden: '', 'aria-pressed': 'false' },
    'Dark',
  );
}
