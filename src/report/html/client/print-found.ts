import { counted, digits } from '../../text/counting.ts';
import { decodeFinding } from '../data/decode-findings.ts';
import { type FindingsData, hasManyAccounts, policyAt } from '../data/findings-data.ts';
import { standingOf, standingWords } from '../data/standing.ts';
import { type Child, type Markup, markup } from '../markup.ts';
import { severityWords } from '../words.ts';
import { build } from './build.ts';
import type { Exploring } from './exploring.ts';

/** Some thirty pages. */
const MOST_ROWS = 1_000;

export interface PrintParts {
  readonly explorer: Exploring;
  readonly data: FindingsData;
}

/** On paper there is no list to scroll: who has searched gets what was found, as a table. */
export function printFound(root: HTMLElement, { explorer, data }: PrintParts): void {
  let printed: ChildNode | undefined;
  globalThis.addEventListener('beforeprint', () => {
    const { query } = explorer.state();
    if (query.trim() === '') return;
    const node = build(foundTable(data, explorer.places(), query));
    if (!(node instanceof HTMLElement)) return;
    root.after(node);
    printed = node;
  });
  globalThis.addEventListener('afterprint', () => printed?.remove());
}

function foundTable(data: FindingsData, places: Uint32Array, query: string): Markup {
  const cut = places.length > MOST_ROWS ? `, the first ${digits(MOST_ROWS)} of them` : '';
  const showAccounts = hasManyAccounts(data);
  const heads = ['Status', 'Severity', 'Subject', ...(showAccounts ? ['Account'] : []), 'Finding'];
  return markup(
    'table',
    { class: 'found' },
    markup('caption', {}, `Found by ${query}: ${counted(places.length, 'finding')}${cut}`),
    markup(
      'thead',
      {},
      markup(
        'tr',
        {},
        heads.map((head) => markup('th', { scope: 'col' }, head)),
      ),
    ),
    markup(
      'tbody',
      {},
      Array.from(places.slice(0, MOST_ROWS), (place) => row(data, place, showAccounts)),
    ),
  );
}

function row(data: FindingsData, place: number, showAccounts: boolean): Markup {
  const { status, severity, subject, message, decision } = decodeFinding(data, place);
  const policy = policyAt(data, place)?.title ?? '';
  const said: Child = [
    markup('strong', {}, policy),
    ': ',
    message,
    decision.words === '' ? '' : ` (${decision.words})`,
  ];
  return markup(
    'tr',
    {},
    markup('td', {}, standingWords[standingOf(status, decision.kind)]),
    markup('td', {}, severityWords[severity]),
    markup('td', { class: 'free' }, subject.name, ' ', markup('span', { class: 'place' }, subject.region)),
    showAccounts ? markup('td', {}, subject.account) : [],
    markup('td', { class: 'free' }, said),
  );
}
