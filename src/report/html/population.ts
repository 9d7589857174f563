import type { Count, ScanResult } from '../../model/scan-result.ts';
import { accountNames, fewOf } from '../text/account-names.ts';
import { counted, digits } from '../text/counting.ts';
import { regionList } from '../text/region-list.ts';
import { type Child, type Markup, markup } from './markup.ts';
import type { PageFacts } from './page-facts.ts';
import { pair, section } from './section.ts';
import { moreNote, numberColumn, tableFrame } from './table.ts';
import { mark } from './words.ts';

const MOST_ACCOUNTS = 50;
const MOST_SHARDS = 200;

/** What there is, what was judged of it, and what was not: the proof that nothing was lost on the way. */
export function population({ result }: PageFacts): Markup {
  const { accounts, regions } = result.population;
  return section('population', 'Population', [
    markup(
      'p',
      { class: 'lead' },
      'Everything that exists was evaluated, left out for a reason, or could not be read.',
    ),
    tableFrame({
      name: 'population',
      label: 'Table of the population',
      caption: 'Discovered is evaluated, left out and unreadable together',
      columns: [
        'Of these',
        numberColumn('Discovered'),
        numberColumn('= Evaluated'),
        numberColumn('+ Left out'),
        numberColumn('+ Unreadable'),
        'Adds up',
      ],
      rows: [equation('Accounts', accounts), equation('Regions', regions)],
    }),
    markup(
      'dl',
      { class: 'facts' },
      ...asked(result),
      ...leftOut(result),
      ...unreadable(result),
      ...asserted(result.scope),
    ),
    shards(result.scope),
  ]);
}

function equation(title: string, { discovered, evaluated, excluded, unreadable: unread }: Count): Markup {
  const lost = discovered - evaluated - excluded - unread;
  return markup(
    'tr',
    {},
    markup('th', { scope: 'row' }, title),
    [discovered, evaluated, excluded, unread].map((number) =>
      markup('td', { class: 'number' }, digits(number)),
    ),
    markup(
      'td',
      {},
      lost === 0
        ? [mark('pass'), ' yes']
        : [mark('fail'), ` no: ${digits(Math.abs(lost))} ${lost > 0 ? 'missing' : 'too many'}`],
    ),
  );
}

function* asked({ accounts: all, scope: { asked: of } }: ScanResult): Iterable<Child> {
  const whose = of.organization ? 'of an organization: ' : '';
  const listed = all.map(({ id, partition }) => `${id} (${partition})`);
  yield pair('Accounts', all.length === 0 ? 'none' : whose + fewOf(listed, MOST_ACCOUNTS));
  yield pair(
    'Regions asked for',
    of.regions.length === 0 ? 'every region that is enabled' : regionList(of.regions),
  );
  if (of.accounts.length > 0) yield pair('Accounts asked for', fewOf(of.accounts, MOST_ACCOUNTS));
  if (of.roleName !== '') yield pair('Role in each account', markup('code', {}, of.roleName));
  if (of.roleChain.length > 0) {
    yield pair(
      'Asked as',
      markup(
        'ul',
        {},
        of.roleChain.map((role) => markup('li', {}, markup('code', {}, role))),
      ),
    );
  }
}

const reasonWords: ReadonlyMap<string, string> = new Map([
  ['disabled', 'not enabled in the account'],
  ['not-named', 'not named in --regions'],
]);

function* leftOut({ scope: { excluded } }: ScanResult): Iterable<Child> {
  const whole = excluded.filter(({ region }) => region === undefined);
  if (whole.length > 0) {
    const link = markup('a', { href: '#accounts' }, 'Accounts');
    yield pair('Accounts left out', [`${digits(whole.length)}, see `, link]);
  }
  const regions = excluded.filter(({ region }) => region !== undefined);
  for (const [reason, same] of Map.groupBy(regions, (each) => each.reason)) {
    const names = regionList(same.map(({ region = '' }) => region));
    const holders = new Set(same.map(({ account }) => account)).size;
    const where = holders > 1 ? ` (in ${digits(holders)} accounts)` : '';
    yield pair(`Regions left out, ${reasonWords.get(reason) ?? reason}`, `${names}${where}`);
  }
}

function* unreadable(result: ScanResult): Iterable<Child> {
  const shut = result.accounts.filter(({ access }) => access === 'unreadable');
  if (shut.length === 0) return;
  const nameOf = accountNames(result);
  const names = fewOf(
    shut.map(({ id }) => nameOf(id)),
    MOST_ACCOUNTS,
  );
  yield pair('Accounts unreadable', [`${names}, see `, markup('a', { href: '#faults' }, 'Not seen')]);
}

/** Somebody vouches for these: the list of the account's regions could not be read. */
function* asserted({ asserted: all }: ScanResult['scope']): Iterable<Child> {
  if (all.length === 0) return;
  const accounts = new Set(all.map(({ account }) => account)).size;
  const names = regionList(all.map(({ region }) => region));
  yield pair(
    'Regions taken on your word',
    `${names} (in ${counted(accounts, 'account')}, whose list of regions could not be read)`,
  );
}

function shards({ shards: all }: ScanResult['scope']): Child {
  if (all.length === 0) return [];
  return [
    markup('h3', {}, `Put together from ${counted(all.length, 'shard')}`),
    tableFrame({
      name: 'shards',
      label: 'Table of shards',
      caption: 'Parts of plans that were asked by runs of their own',
      columns: ['Shard', 'Plan'],
      rows: all
        .slice(0, MOST_SHARDS)
        .map(({ index, of, plan }) =>
          markup(
            'tr',
            {},
            markup('th', { scope: 'row', class: 'whole' }, `${digits(index)} of ${digits(of)}`),
            markup('td', { class: 'free wide' }, markup('code', {}, plan)),
          ),
        ),
    }),
    moreNote(all.length - MOST_SHARDS, 'shard'),
  ];
}
