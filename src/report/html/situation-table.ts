import type { CoverageEntry, TrailEntry } from '../../model/scan-result.ts';
import { type AccountName, fewOf } from '../text/account-names.ts';
import { counted, digits } from '../text/counting.ts';
import { regionList } from '../text/region-list.ts';
import { type Answer, countedClasses, type PlacedSituation, type Situation } from './coverage-facts.ts';
import { situationAnchor, stateMarks } from './coverage-matrix.ts';
import { type Child, type Markup, markup } from './markup.ts';
import { type Mark, mark } from './words.ts';

const MOST_SITUATIONS = 100;
const MOST_PLACES = 25;
const MOST_ACCOUNTS = 10;
const MOST_TRAILS = 10;

export interface TableParts {
  readonly of: readonly PlacedSituation[];
  readonly classes: CoverageEntry['classes'];
  readonly names: ReadonlyMap<string, TrailEntry>;
  readonly causeOf: ReadonlyMap<string, number>;
  /** Given when there is more than one account. */
  readonly nameOf: AccountName | undefined;
}

/** Situations, the classes that count in columns of their own and the others together in one. */
export function situationTable(parts: TableParts): Markup {
  const { of, classes } = parts;
  const more = of.length - MOST_SITUATIONS;
  return markup(
    'table',
    { class: 'situations' },
    markup(
      'thead',
      {},
      markup(
        'tr',
        {},
        markup('th', { scope: 'col' }, 'Where'),
        countedClasses(classes).map(({ title }) => markup('th', { scope: 'col' }, title)),
        optionalClasses(classes).length === 0
          ? []
          : markup('th', { scope: 'col' }, 'Data and network events'),
      ),
    ),
    markup(
      'tbody',
      {},
      of.slice(0, MOST_SITUATIONS).map((placed) => situationRow(placed, parts)),
    ),
    more > 0
      ? markup('tfoot', {}, markup('tr', {}, markup('td', {}, `${digits(more)} more, see the JSON report`)))
      : [],
  );
}

function situationRow({ situation, places, cells }: PlacedSituation, parts: TableParts): Markup {
  return markup(
    'tr',
    { id: situationAnchor(situation) },
    markup('th', { scope: 'row', class: 'free' }, counted(cells, 'region'), where(places, parts.nameOf)),
    countedClasses(parts.classes).map(({ id }) => {
      const answer = situation.answers.find((each) => each.class === id);
      return answer === undefined ? markup('td') : answerCell(answer, parts);
    }),
    optionalCell(situation, parts),
  );
}

function optionalClasses(classes: CoverageEntry['classes']): CoverageEntry['classes'] {
  const columns = new Set(countedClasses(classes));
  return classes.filter((one) => !columns.has(one));
}

/** Events that are recorded only where somebody wants them: that nobody does is no alarm. */
function optionalCell(situation: Situation, parts: TableParts): Child {
  const optional = optionalClasses(parts.classes);
  if (optional.length === 0) return [];
  const told = optional.flatMap(({ id, title }) => {
    const answer = situation.answers.find((each) => each.class === id);
    return answer === undefined ? [] : [{ title, ...optionalState(answer, parts) }];
  });
  const alike = [...Map.groupBy(told, ({ words }) => words).values()];
  const lines = alike.map((same) => {
    const [first] = same;
    const titles = same.map(({ title }) => title).join(', ');
    return markup('li', {}, first === undefined ? [] : [mark(first.sign), ` ${first.words}: ${titles}`]);
  });
  return markup('td', { class: 'free' }, markup('ul', {}, lines));
}

function optionalState(answer: Answer, parts: TableParts): { readonly sign: Mark; readonly words: string } {
  switch (answer.state) {
    case 'covered':
      return { sign: 'pass', words: `Recorded by ${trailNames(answer, parts)}` };
    case 'gap':
      return answer.by.length === 0
        ? { sign: 'none', words: 'Not recorded' }
        : { sign: 'none', words: `In part by ${trailNames(answer, parts)}` };
    case 'unknown':
      return { sign: 'unknown', words: 'Unknown' };
  }
}

/** Accounts with the same regions are told together. */
function where(places: PlacedSituation['places'], nameOf: AccountName | undefined): Child {
  const alike = [...Map.groupBy(places, ([, regions]) => regionList(regions))];
  const shown = alike.slice(0, MOST_PLACES);
  const more = alike.slice(MOST_PLACES).reduce((sum, [, same]) => sum + same.length, 0);
  return markup(
    'ul',
    {},
    shown.map(([regions, same]) => {
      const accounts = nameOf === undefined ? [] : same.map(([account]) => nameOf(account));
      const who = markup('span', { class: 'place' }, fewOf(accounts, MOST_ACCOUNTS));
      return markup('li', {}, accounts.length === 0 ? regions : [regions, ' in ', who]);
    }),
    more > 0 ? markup('li', {}, `and ${counted(more, 'more account')}`) : [],
  );
}

function trailNames({ by }: Answer, { names }: TableParts): string {
  const trails = by.slice(0, MOST_TRAILS).map((arn) => names.get(arn)?.name ?? arn);
  const more = by.length - trails.length;
  return trails.join(', ') + (more > 0 ? ` and ${digits(more)} more` : '');
}

function answerCell(answer: Answer, parts: TableParts): Markup {
  const { state, witness, faults, reason } = answer;
  const listed = trailNames(answer, parts);
  const sign = [mark(stateMarks[state]), ' '];
  switch (state) {
    case 'covered':
      return markup('td', { class: 'free' }, sign, `Recorded by ${listed}`);
    case 'gap':
      return markup(
        'td',
        { class: 'free' },
        markup('p', {}, sign, markup('strong', {}, 'Gap'), ': nobody would record '),
        markup('p', {}, markup('code', {}, witness ?? 'some of these events')),
        listed === '' ? [] : markup('p', { class: 'place' }, `Some of the rest is recorded by ${listed}`),
      );
    case 'unknown':
      return markup(
        'td',
        { class: 'free' },
        sign,
        markup('strong', {}, 'Unknown'),
        causeLinks(faults, parts.causeOf),
        reason === undefined ? [] : markup('p', {}, reason),
      );
  }
}

function causeLinks(faults: readonly string[], causeOf: ReadonlyMap<string, number>): Child {
  const causes = [...new Set(faults.flatMap((id) => causeOf.get(id) ?? []))].sort((a, b) => a - b);
  if (causes.length === 0) return [];
  return [
    ', because of ',
    causes.map(
      (cause, index): Child => [
        index === 0 ? '' : ', ',
        markup('a', { href: `#cause-${cause + 1}` }, `cause ${cause + 1}`),
      ],
    ),
  ];
}
