import type { AccountEntry, CoverageEntry } from '../../model/scan-result.ts';
import { counted, digits } from '../text/counting.ts';
import type { CoverageFacts, CoveredAccount, Situation, State } from './coverage-facts.ts';
import { type Child, type Markup, markup } from './markup.ts';
import { anchor } from './section.ts';
import { scrolling } from './table.ts';
import { type Mark, mark } from './words.ts';

const MOST_ACCOUNTS = 100;
const MOST_CLOSED = 25;

export const stateMarks: Readonly<Record<State, Mark>> = { covered: 'pass', gap: 'fail', unknown: 'unknown' };
const stateWords: Readonly<Record<State, string>> = {
  covered: 'recorded',
  gap: 'gap',
  unknown: 'unknown',
};

/** Accounts and classes of events down, regions across; a cell that is not recorded leads to its reason. */
export function coverageMatrix(facts: CoverageFacts, parts: MatrixParts): readonly Child[] {
  const { classes } = parts;
  const names = new Map(parts.accounts.map(({ id, name }) => [id, name]));
  const shown = facts.accounts.slice(0, MOST_ACCOUNTS);
  const head = markup(
    'tr',
    {},
    markup('th', { scope: 'col' }, 'Account'),
    markup('th', { scope: 'col' }, 'Events'),
    facts.regions.map((region) =>
      markup('th', { scope: 'col', class: 'region' }, markup('span', {}, region)),
    ),
  );
  const table = markup(
    'table',
    { class: 'matrix' },
    markup('caption', { class: 'unseen' }, 'What is recorded, by account, class of events and region'),
    markup('thead', {}, head),
    closedRows(parts.accounts, facts.regions.length),
    shown.map((account) =>
      markup(
        'tbody',
        {},
        classes.map((of, row) =>
          accountRow(account, { of, row, facts, classes, name: names.get(account.id) }),
        ),
      ),
    ),
  );
  return [
    legend(),
    // Where there is a map, it is for paper alone.
    markup(
      'div',
      { class: 'paper' },
      scrolling('Coverage matrix', table),
      more(facts.accounts.slice(MOST_ACCOUNTS)),
    ),
  ];
}

export interface MatrixParts {
  readonly classes: CoverageEntry['classes'];
  /** What is known of accounts beside their numbers. */
  readonly accounts: readonly AccountEntry[];
}

interface Row {
  readonly of: CoverageEntry['classes'][number];
  readonly row: number;
  readonly facts: CoverageFacts;
  readonly classes: CoverageEntry['classes'];
  readonly name: string | undefined;
}

function accountRow(account: CoveredAccount, { of, row, facts, classes, name }: Row): Markup {
  const rows = { scope: 'rowgroup', rowspan: String(classes.length), class: 'account' };
  return markup(
    'tr',
    {},
    row === 0 ? markup('th', rows, account.id, name === undefined ? [] : markup('span', {}, name)) : [],
    markup('th', { scope: 'row', class: 'class' }, of.title),
    facts.regions.map((region) => cell(account.regions.get(region), of.id)),
  );
}

/** A row that is not there would pass for an account that is not there. */
function closedRows(accounts: readonly AccountEntry[], regions: number): Child {
  const closed = accounts.filter(({ access }) => access === 'unreadable');
  if (closed.length === 0) return [];
  const whole = { class: 'closed', colspan: String(regions + 1) };
  const rows = closed
    .slice(0, MOST_CLOSED)
    .map(({ id, name }) =>
      markup(
        'tr',
        {},
        markup(
          'th',
          { scope: 'row', class: 'account' },
          id,
          name === undefined ? [] : markup('span', {}, name),
        ),
        markup('td', whole, mark('unknown'), ' could not be looked into'),
      ),
    );
  const rest = closed.length - MOST_CLOSED;
  const last =
    rest > 0
      ? markup(
          'tr',
          {},
          markup(
            'td',
            { ...whole, colspan: String(regions + 2) },
            `${counted(rest, 'more account')} could not be looked into`,
          ),
        )
      : [];
  return markup('tbody', {}, rows, last);
}

function cell(situation: Situation | undefined, of: string): Markup {
  const answer = situation?.answers.find((each) => each.class === of);
  if (situation === undefined || answer === undefined) {
    return markup('td', { class: 'outside' }, markup('span', { class: 'unseen' }, 'not in scope'));
  }
  const { state, witness } = answer;
  const content = [mark(stateMarks[state]), markup('span', { class: 'unseen' }, stateWords[state])];
  const link = { href: `#${situationAnchor(situation)}`, title: witness ?? stateWords[state] };
  return markup('td', { class: state }, state === 'covered' ? content : markup('a', link, content));
}

export function situationAnchor({ id }: Situation): string {
  return anchor('situation', id);
}

function legend(): Markup {
  const one = (state: State, words: string): Markup =>
    markup('li', {}, markup('span', { class: `key ${state}` }, mark(stateMarks[state])), ` ${words}`);
  return markup(
    'ul',
    { class: 'legend', 'aria-label': 'Legend' },
    one('covered', 'recorded by a trail that logs'),
    one('gap', 'gap: some of these events reach no trail'),
    one('unknown', 'unknown: not everything could be seen'),
  );
}

function more(accounts: readonly CoveredAccount[]): Child {
  if (accounts.length === 0) return [];
  const count = (state: State): string => digits(accounts.filter((each) => each.state === state).length);
  const text = `${counted(accounts.length, 'more account')}: ${count('gap')} with a gap, ${count('unknown')} with something unknown, ${count('covered')} recorded everywhere. The situations below and the JSON report have all.`;
  return markup('p', { class: 'note' }, text);
}
