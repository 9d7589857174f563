import type { CoverageEntry, TrailEntry } from '../../model/scan-result.ts';
import { type AccountName, fewOf, namesOfSeveral } from '../text/account-names.ts';
import { counted, digits } from '../text/counting.ts';
import { regionList } from '../text/region-list.ts';
import { type Answer, countedClasses, type PlacedSituation } from './coverage-facts.ts';
import { coverageMatrix, scrolling, situationAnchor, stateMarks } from './coverage-matrix.ts';
import { type Child, type Markup, markup } from './markup.ts';
import type { PageFacts } from './page-facts.ts';
import { section } from './section.ts';
import { mark } from './words.ts';

const MOST_SITUATIONS = 100;
const MOST_PLACES = 25;
const MOST_ACCOUNTS = 10;
const MOST_TRAILS = 10;

/** What is recorded where: the matrix, and every situation with its witness, its trails or its causes. */
export function coverage({ result, causeOf, coverage: facts }: PageFacts): Markup {
  const { classes } = result.coverage;
  if (facts.accounts.length === 0) {
    return section('coverage', 'Coverage by account and region', [
      markup('p', {}, 'No region could be looked at.'),
    ]);
  }
  const nameOf = namesOfSeveral(result);
  const names = new Map(result.trails.map((trail) => [trail.arn, trail]));
  const table = (of: readonly PlacedSituation[], label: string): Child =>
    of.length === 0
      ? []
      : [markup('h3', {}, label), scrolling(label, situationTable({ of, classes, names, causeOf, nameOf }))];
  const open = facts.situations.filter(({ state }) => state !== 'covered');
  return section('coverage', 'Coverage by account and region', [
    coverageMatrix(facts, { classes: countedClasses(classes), accounts: result.accounts }),
    table(open, 'Not recorded, or not known'),
    table(
      facts.situations.filter(({ state }) => state === 'covered'),
      'Recorded, and by which trails',
    ),
  ]);
}

interface TableParts {
  readonly of: readonly PlacedSituation[];
  readonly classes: CoverageEntry['classes'];
  readonly names: ReadonlyMap<string, TrailEntry>;
  readonly causeOf: ReadonlyMap<string, number>;
  /** Given when there is more than one account. */
  readonly nameOf: AccountName | undefined;
}

function situationTable(parts: TableParts): Markup {
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
        classes.map(({ title }) => markup('th', { scope: 'col' }, title)),
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
    parts.classes.map(({ id, category }) => {
      const answer = situation.answers.find((each) => each.class === id);
      if (answer === undefined) return markup('td');
      const optional = category === 'data' || category === 'network-activity';
      return optional && answer.state === 'gap' ? notRecorded(answer) : answerCell(answer, parts);
    }),
  );
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

/** Events that are recorded only where somebody wants them: no alarm. */
function notRecorded({ witness }: Answer): Markup {
  return markup(
    'td',
    { class: 'free' },
    markup('p', {}, mark('none'), ' Not recorded, for instance '),
    markup('p', {}, markup('code', {}, witness ?? 'some of these events')),
  );
}

function answerCell(answer: Answer, { names, causeOf }: TableParts): Markup {
  const { state, by, witness, faults } = answer;
  const trails = by.slice(0, MOST_TRAILS).map((arn) => names.get(arn)?.name ?? arn);
  const more = by.length - trails.length;
  const listed = trails.join(', ') + (more > 0 ? ` and ${digits(more)} more` : '');
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
        causeLinks(faults, causeOf),
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
