import { counted, digits } from '../../text/counting.ts';
import { type Child, type Markup, markup } from '../markup.ts';
import { mark } from '../words.ts';
import { cellStates, type MapAnswer, type MapData } from './map-data.ts';
import { answerWord, type StatesSeen } from './map-lens.ts';
import { stateMarks, stateWords } from './map-markup.ts';
import type { MapRow } from './map-rows.ts';

const MOST_ACCOUNTS = 30;

export interface ChosenCell {
  readonly data: MapData;
  readonly row: MapRow;
  readonly region: number;
  readonly seen: StatesSeen;
}

/** What is known of a cell: of every class its state, its trails, one event that nobody records, and what was not seen. */
export function cellDetail({ data, row, region, seen }: ChosenCell): readonly Markup[] {
  if (row.kind === 'unit') return unitDetail(row, { data, region, seen });
  const { account } = row;
  const name = data.names[account] ?? '';
  const unit = data.units[data.accountUnits[account] ?? 0] ?? '';
  const situation = data.rows[data.accountRows[account] ?? -1]?.[region] ?? -1;
  const answers = data.situations[situation];
  const shown = row.kind === 'class' ? [row.class] : data.classes.map((_, place) => place);
  return [
    heading(`${data.regions[region] ?? ''} in ${data.accounts[account] ?? ''}`),
    markup('p', { class: 'place' }, [name, unit].filter((part) => part !== '').join(' · ')),
    answers === undefined
      ? markup('p', {}, nothingKnown(data, account))
      : markup(
          'ul',
          { class: 'classes' },
          shown.map((of) => classDetail(data, of, data.answers[answers[of] ?? -1])),
        ),
  ];
}

function heading(text: string): Markup {
  return markup('h3', { tabindex: '-1' }, text);
}

function nothingKnown(data: MapData, account: number): Child {
  if ((data.accountRows[account] ?? -1) === -1) {
    return [
      mark('unknown'),
      ' The account could not be looked into, see ',
      markup('a', { href: '#faults' }, 'Not seen'),
      '.',
    ];
  }
  return 'The region is not in scope in this account.';
}

function classDetail(data: MapData, of: number, answer: MapAnswer | undefined): Markup {
  const about = data.classes[of];
  if (answer === undefined)
    return markup('li', {}, markup('strong', {}, about?.title ?? ''), ': not in scope');
  const [, trails, witness, causes, reason] = answer;
  const word = answerWord(answer, about?.counted === true);
  const text = (place: number): string => data.texts[place] ?? '';
  return markup(
    'li',
    {},
    markup(
      'p',
      {},
      mark(stateMarks[word]),
      ' ',
      markup('strong', {}, about?.title ?? ''),
      `: ${stateWords[word]}`,
    ),
    trails.length === 0
      ? []
      : markup(
          'p',
          { class: 'place' },
          word === 'covered' ? 'by ' : 'some of it by ',
          trailNames(data, trails),
        ),
    witness === 0 ? [] : markup('p', {}, 'Nobody would record ', markup('code', {}, text(witness))),
    reason === 0 ? [] : markup('p', {}, text(reason)),
    causes.length === 0 ? [] : markup('p', {}, 'Not seen: ', causeLinks(causes)),
  );
}

function trailNames(data: MapData, trails: readonly number[]): Child {
  return trails.map((place, index): Child => {
    const [name = '', arn = ''] = data.trails[place] ?? [];
    return [index === 0 ? '' : ', ', markup('a', { href: '#trails', title: arn }, name)];
  });
}

function causeLinks(causes: readonly number[]): Child {
  return causes.map((cause, index): Child => {
    const link = markup('a', { href: `#cause-${cause + 1}` }, `cause ${cause + 1}`);
    return [index === 0 ? '' : ', ', link];
  });
}

function unitDetail(
  { unit, accounts }: Extract<MapRow, { kind: 'unit' }>,
  { data, region, seen }: Omit<ChosenCell, 'row'>,
): readonly Markup[] {
  const groups = Map.groupBy(accounts, (account) => seen.cell(account, region));
  const told = cellStates.flatMap((state, number) => {
    const members = groups.get(number) ?? [];
    return members.length === 0 ? [] : [{ state, members }];
  });
  return [
    heading(`${data.regions[region] ?? ''} in ${unitName(data, unit)}`),
    markup('p', { class: 'place' }, counted(accounts.length, 'account')),
    markup(
      'ul',
      { class: 'classes' },
      told.map(({ state, members }) =>
        markup(
          'li',
          {},
          markup(
            'p',
            {},
            mark(stateMarks[state]),
            ' ',
            markup('strong', {}, counted(members.length, 'account')),
            `: ${stateWords[state]}`,
          ),
          state === 'covered' || state === 'outside'
            ? []
            : markup('p', { class: 'place' }, few(data, members)),
        ),
      ),
    ),
  ];
}

function unitName(data: MapData, unit: number): string {
  const name = data.units[unit] ?? '';
  return name === '' ? 'accounts of no known unit' : name;
}

function few(data: MapData, members: readonly number[]): string {
  const names = members.slice(0, MOST_ACCOUNTS).map((account) => {
    const name = data.names[account] ?? '';
    return name === '' ? (data.accounts[account] ?? '') : `${data.accounts[account] ?? ''} (${name})`;
  });
  const more = members.length - names.length;
  return names.join(', ') + (more > 0 ? ` and ${digits(more)} more: unfold the unit` : '');
}
