import type { AccountEntry, ScanResult } from '../../model/scan-result.ts';
import { counted, digits } from '../text/counting.ts';
import type { CoveredAccount } from './coverage-facts.ts';
import { stateMarks } from './coverage-matrix.ts';
import { type Child, type Markup, markup } from './markup.ts';
import type { PageFacts } from './page-facts.ts';
import { section } from './section.ts';
import { moreNote, tableFrame } from './table.ts';
import { mark } from './words.ts';

const MOST_ACCOUNTS = 1_000;
const MOST_LEFT_OUT = 500;

/** Whether there is more to say of accounts than the title does. */
export function tellsAccounts({ accounts, scope }: ScanResult): boolean {
  return (
    accounts.length > 1 ||
    scope.asked.organization ||
    accounts.some(({ access }) => access === 'unreadable') ||
    scope.excluded.some(({ region }) => region === undefined)
  );
}

/** Every account with its place in the organization: those that could not be entered first, then by coverage. */
export function accounts(facts: PageFacts): Markup {
  const { result, coverage } = facts;
  const covered = new Map(coverage.accounts.map((account) => [account.id, account]));
  const rank = new Map(coverage.accounts.map(({ id }, place) => [id, place]));
  const place = ({ id, access }: AccountEntry): number =>
    access === 'unreadable' ? -1 : (rank.get(id) ?? coverage.accounts.length);
  const all = [...result.accounts].sort((left, right) => place(left) - place(right));
  return section('accounts', 'Accounts', [
    tableFrame({
      name: 'accounts',
      label: 'Table of accounts',
      caption: 'Every account that was asked for',
      columns: ['Account', 'Name', 'Unit', 'State', 'Regions', 'Recorded'],
      rows: all.slice(0, MOST_ACCOUNTS).map((account) => row(account, covered.get(account.id))),
    }),
    moreNote(all.length - MOST_ACCOUNTS, 'account'),
    leftOut(result),
  ]);
}

function row(account: AccountEntry, covered: CoveredAccount | undefined): Markup {
  const { id, name, ou, state, management, access, regions } = account;
  return markup(
    'tr',
    {},
    markup('th', { scope: 'row', class: 'whole' }, id),
    markup(
      'td',
      { class: 'free' },
      name ?? '',
      management === true ? markup('span', { class: 'place' }, ' (management account)') : [],
    ),
    markup('td', { class: 'free' }, ou ?? ''),
    markup('td', {}, state ?? ''),
    access === 'unreadable'
      ? markup('td', { colspan: '2' }, mark('unknown'), ' could not be looked into, see ', notSeen())
      : [
          markup('td', { class: 'whole' }, counted(regions.length, 'region')),
          markup('td', { class: 'free' }, recorded(covered)),
        ],
  );
}

function notSeen(): Markup {
  return markup('a', { href: '#faults' }, 'Not seen');
}

function recorded(covered: CoveredAccount | undefined): Child {
  if (covered === undefined) return [mark('unknown'), ' no region could be read'];
  switch (covered.state) {
    case 'covered':
      return [mark(stateMarks.covered), ' everywhere'];
    case 'gap':
      return [mark(stateMarks.gap), ' with gaps, see ', coverageLink()];
    case 'unknown':
      return [mark(stateMarks.unknown), ' not known everywhere, see ', coverageLink()];
  }
}

function coverageLink(): Markup {
  return markup('a', { href: '#coverage' }, 'Coverage');
}

/** Accounts that are known and were not asked, those with the same reason together. */
function leftOut({ scope }: ScanResult): Child {
  const whole = scope.excluded.filter(({ region }) => region === undefined);
  if (whole.length === 0) return [];
  const reasons = [...Map.groupBy(whole, ({ reason }) => reason)];
  return [
    markup('h3', {}, `Left out: ${counted(whole.length, 'account')}`),
    markup(
      'dl',
      { class: 'facts' },
      reasons.map(([reason, same]) => {
        const ids = same.slice(0, MOST_LEFT_OUT).map(({ account }) => account);
        const more = same.length - ids.length;
        const listed = ids.join(', ') + (more > 0 ? ` and ${digits(more)} more` : '');
        const words = reason === 'not-named' ? 'not named in --accounts' : reason;
        return [markup('dt', {}, words), markup('dd', {}, listed)];
      }),
    ),
  ];
}
