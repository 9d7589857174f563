import type { PolicyEntry, ScanResult } from '../../model/scan-result.ts';
import { fewOf } from '../text/account-names.ts';
import { counted, digits } from '../text/counting.ts';
import { regionList } from '../text/region-list.ts';
import { type Child, type Markup, markup } from './markup.ts';
import type { PageFacts } from './page-facts.ts';
import { pair, section } from './section.ts';
import { scrolling } from './table.ts';
import { severityWords } from './words.ts';

const MOST_ACCOUNTS = 50;

/** Who asked what, when, and with which policies: the end of the page. */
export function runFacts({ result }: PageFacts): Markup {
  const { run, tool, scope } = result;
  const asked = scope.asked.regions;
  return section('run', 'This run', [
    markup(
      'dl',
      { class: 'facts' },
      pair('Tool', `${tool.name} ${tool.version}`),
      pair('Run', markup('code', {}, run.id)),
      pair('Started', time(run.startedAt)),
      pair('Ended', time(run.endedAt)),
      pair('Asked by', markup('code', {}, run.caller === '' ? 'unknown' : run.caller)),
      pair('Accounts', accounts(result)),
      pair('Regions asked for', asked.length === 0 ? 'every region that is enabled' : regionList(asked)),
      ...leftOut(scope),
      pair('Plan', markup('code', {}, scope.planDigest)),
    ),
    markup('h3', {}, 'Population'),
    scrolling('Population', population(result.population)),
    markup('h3', {}, 'Policies that were judged'),
    result.policies.length === 0
      ? markup('p', {}, 'None.')
      : scrolling('Policies', policies(result.policies)),
  ]);
}

export function time(text: string): Markup {
  const [, date, clock] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)/.exec(text) ?? [];
  return markup('time', { datetime: text }, date === undefined ? text : `${date} ${clock ?? ''} UTC`);
}

function accounts({ accounts: all, scope }: ScanResult): string {
  if (all.length === 0) return 'none';
  const whose = scope.asked.organization ? 'of an organization: ' : '';
  return (
    whose +
    fewOf(
      all.map(({ id, partition }) => `${id} (${partition})`),
      MOST_ACCOUNTS,
    )
  );
}

const reasonWords: ReadonlyMap<string, string> = new Map([
  ['disabled', 'not enabled in the account'],
  ['not-named', 'not named in --regions'],
]);

function* leftOut({ excluded, asserted }: ScanResult['scope']): Iterable<Child> {
  const whole = excluded.filter(({ region }) => region === undefined);
  if (whole.length > 0) {
    yield pair('Accounts left out', [
      `${digits(whole.length)}, see `,
      markup('a', { href: '#accounts' }, 'Accounts'),
    ]);
  }
  const regions = excluded.filter(({ region }) => region !== undefined);
  for (const [reason, same] of Map.groupBy(regions, (each) => each.reason)) {
    const names = regionList(same.map(({ region = '' }) => region));
    const holders = new Set(same.map(({ account }) => account)).size;
    const where = holders > 1 ? ` (in ${digits(holders)} accounts)` : '';
    yield pair(`Regions left out, ${reasonWords.get(reason) ?? reason}`, `${names}${where}`);
  }
  if (asserted.length > 0) {
    yield pair('Taken on your word', regionList(asserted.map(({ region }) => region)));
  }
}

function population({ accounts: of, regions }: ScanResult['population']): Markup {
  const row = (title: string, count: typeof of): Markup =>
    markup(
      'tr',
      {},
      markup('th', { scope: 'row' }, title),
      [count.discovered, count.evaluated, count.excluded, count.unreadable].map((number) =>
        markup('td', { class: 'number' }, digits(number)),
      ),
    );
  return markup(
    'table',
    { class: 'population' },
    markup('caption', { class: 'unseen' }, 'Discovered is evaluated, left out and unreadable together'),
    markup(
      'thead',
      {},
      markup(
        'tr',
        {},
        markup('td'),
        ['Discovered', 'Evaluated', 'Left out', 'Unreadable'].map((title) =>
          markup('th', { scope: 'col', class: 'number' }, title),
        ),
      ),
    ),
    markup('tbody', {}, row('Accounts', of), row('Regions', regions)),
  );
}

function policies(all: readonly PolicyEntry[]): Markup {
  return markup(
    'table',
    { class: 'policies' },
    markup('caption', { class: 'unseen' }, `${counted(all.length, 'policy', 'policies')} that were judged`),
    markup(
      'thead',
      {},
      markup(
        'tr',
        {},
        ['Policy', 'Severity', 'Parameters', 'SHA-256', 'Written in'].map((title) =>
          markup('th', { scope: 'col' }, title),
        ),
      ),
    ),
    markup(
      'tbody',
      {},
      all.map(({ id, as, severity, params, digest, source }) => {
        const set = Object.entries(params).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
        return markup(
          'tr',
          {},
          markup('th', { scope: 'row', class: 'free' }, as ?? id),
          markup('td', {}, severityWords[severity]),
          markup('td', { class: 'free' }, set.length === 0 ? 'none' : markup('code', {}, set.join(', '))),
          markup('td', { class: 'free wide' }, markup('code', {}, digest)),
          markup('td', { class: 'free wide' }, markup('code', {}, `${source.path}:${source.line}`)),
        );
      }),
    ),
  );
}
