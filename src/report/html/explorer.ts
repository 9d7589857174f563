import { digits } from '../text/counting.ts';
import { LONGEST_QUERY } from './data/page-state.ts';
import type { FieldKey } from './data/query.ts';
import { rowColumns } from './finding-row.ts';
import { type Child, type Markup, markup } from './markup.ts';

/** Fields whose few values are always in view, and those that are behind a fold. */
const openFields: readonly (readonly [FieldKey, string])[] = [
  ['status', 'Status'],
  ['severity', 'Severity'],
];
const foldedFields: readonly (readonly [FieldKey, string])[] = [
  ['policy', 'Policy'],
  ['control', 'Control'],
  ['account', 'Account'],
  ['region', 'Region'],
  ['kind', 'Kind of subject'],
];

/** Search, filters, table and details, without content: hidden until the script is there that fills them. */
export function explorer(all: number, showAccounts: boolean): Markup {
  return markup(
    'div',
    { id: 'explorer', class: 'explorer', hidden: '' },
    filters(),
    markup(
      'div',
      { class: 'panes' },
      markup('div', { class: 'list' }, table(all, showAccounts)),
      markup(
        'section',
        { id: 'detail', class: 'detail', 'aria-labelledby': 'detail-title', hidden: '', tabindex: '0' },
        markup('button', { type: 'button', class: 'close' }, 'Close'),
        markup('h3', { id: 'detail-title', tabindex: '-1' }),
        markup('div', { class: 'content' }),
      ),
    ),
    markup('p', { id: 'told', class: 'unseen', role: 'status' }),
  );
}

function filters(): Markup {
  return markup(
    'form',
    { id: 'filters', role: 'search', 'aria-label': 'Findings' },
    markup(
      'p',
      { class: 'field' },
      markup('label', { for: 'query' }, 'Search and filter'),
      markup('input', {
        id: 'query',
        type: 'search',
        autocomplete: 'off',
        spellcheck: 'false',
        maxlength: String(LONGEST_QUERY),
        'aria-describedby': 'outcome',
        placeholder: 'status:fail severity>=high region:eu-* -waived words',
      }),
    ),
    openFields.map(([key, title]) =>
      markup('fieldset', { 'data-facet': key }, markup('legend', {}, title), markup('div')),
    ),
    markup(
      'div',
      { class: 'folds' },
      foldedFields.map(([key, title]) =>
        markup(
          'details',
          { class: 'facet', name: 'facet', 'data-facet': key },
          markup('summary', {}, title, markup('span', { class: 'count' })),
          markup('div'),
        ),
      ),
    ),
    markup(
      'p',
      { class: 'outcome' },
      markup('output', { id: 'outcome', 'aria-live': 'polite', for: 'query' }),
      markup('button', { type: 'reset' }, 'Show all'),
      markup('button', { type: 'button', 'data-export': 'csv' }, 'Save as CSV'),
      markup('button', { type: 'button', 'data-export': 'json' }, 'Save as JSON'),
    ),
    help(),
  );
}

function table(all: number, showAccounts: boolean): Markup {
  const columns = rowColumns(showAccounts);
  return markup(
    'div',
    { class: `rows columns-${columns.length}`, id: 'rows' },
    markup(
      'div',
      {
        role: 'table',
        'aria-label': 'Findings',
        'aria-rowcount': String(all + 1),
      },
      markup(
        'div',
        { role: 'rowgroup', class: 'head' },
        markup(
          'div',
          { role: 'row', class: 'row', 'aria-rowindex': '1' },
          columns.map(({ key, title }) =>
            markup(
              'span',
              { role: 'columnheader', class: `in-${key}`, 'aria-sort': 'none' },
              markup('button', { type: 'button', 'data-sort': key }, title),
            ),
          ),
        ),
      ),
      markup('div', { role: 'rowgroup', class: 'body' }),
    ),
  );
}

const syntax: readonly (readonly [string, string])[] = [
  ['log file', 'both words, anywhere in a finding'],
  ['"log file"', 'the words as they stand'],
  ['status:fail,error', 'fail, error, known, waived, pass, not-applicable'],
  ['severity>=high', 'high and critical'],
  ['policy:log-*', 'by id or title; * stands for anything'],
  ['account:1111', 'by number, name or unit, or a part of them'],
  ['region:eu-*', 'by region'],
  ['control:cis-aws-foundations-5.0.0/3.2', 'by control of a framework'],
  ['kind:trail', 'by kind of subject'],
  ['-waived -region:us-*', 'a minus leaves out'],
];

const keys: readonly (readonly [string, string])[] = [
  ['/', 'goes to the search, from anywhere on the page'],
  ['↓ ↑ or j k', 'in the table: the next row, the one before'],
  ['Page down, Page up, Home, End', 'in the table: further'],
  ['Enter', 'opens the details of a row'],
  ['Esc', 'closes them, and is back at the row'],
];

function help(): Markup {
  return markup(
    'details',
    { class: 'help' },
    markup('summary', {}, 'What can be asked, and keys'),
    markup('div', { class: 'two' }, terms(syntax), [
      terms(keys),
      markup(
        'p',
        {},
        markup(
          'label',
          {},
          markup('input', { id: 'shortcut', type: 'checkbox', checked: '' }),
          ' / goes to the search from anywhere',
        ),
      ),
    ]),
  );
}

function terms(all: readonly (readonly [string, string])[]): Child {
  return markup(
    'dl',
    { class: 'facts' },
    all.map(([term, meaning]) => [markup('dt', {}, markup('code', {}, term)), markup('dd', {}, meaning)]),
  );
}

/** What is there instead as long as nothing has made the explorer work. */
export function withoutScript(shown: number, all: number): Markup {
  const which =
    shown < all ? `${digits(shown)} of ${digits(all)} findings, the worst of each policy` : 'all findings';
  return markup(
    'p',
    { id: 'without-script', class: 'note' },
    'Searching and filtering need JavaScript. Without it, ',
    markup('a', { href: '#policies' }, 'Policies'),
    ` lists ${which}; the JSON report has everything.`,
  );
}
