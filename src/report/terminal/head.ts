import type { ScanResult } from '../../model/scan-result.ts';
import { accountNames, fewOf } from '../text/account-names.ts';
import { counted, digits } from '../text/counting.ts';
import { type Page, paragraph } from '../text/page.ts';
import { regionList } from '../text/region-list.ts';

const MOST_ACCOUNTS = 10;

/** What was looked at: the title line, and what was left out, not seen or taken on the user's word. */
export function* head(result: ScanResult, page: Page): Iterable<string> {
  yield paragraph(page, [
    { text: `Trailproof ${result.tool.version}`, style: 'strong' },
    `: ${accounts(result)}, ${regions(result)} judged, ${trails(result)}`,
  ]);
  for (const line of unreadable(result)) yield paragraph(page, { text: line, style: 'unknown' });
  for (const line of [...leftOut(result), ...spared(result)]) {
    yield paragraph(page, { text: line, style: 'faint' });
  }
  const asserted = result.scope.asserted.map((entry) => entry.region);
  if (asserted.length > 0) {
    const text = `Taken on your word, because the list of regions could not be read: ${regionList(asserted)}`;
    yield paragraph(page, { text, style: 'unknown' });
  }
}

function accounts(result: ScanResult): string {
  const [only, ...more] = result.accounts;
  const whose = result.scope.asked.organization ? 'organization, ' : '';
  const { discovered, evaluated, excluded } = result.population.accounts;
  const inScope = discovered - excluded;
  if (evaluated < inScope) return `${whose}${digits(evaluated)} of ${counted(inScope, 'account')}`;
  if (only === undefined) return 'no account';
  return `${whose}${more.length === 0 ? `account ${only.id}` : counted(evaluated, 'account')}`;
}

function regions(result: ScanResult): string {
  const { discovered, evaluated, excluded: leftOut } = result.population.regions;
  const inScope = discovered - leftOut;
  if (evaluated === inScope) return counted(evaluated, 'region');
  return `${digits(evaluated)} of ${counted(inScope, 'region')}`;
}

function trails(result: ScanResult): string {
  return result.trails.length === 0 ? 'no trail' : counted(result.trails.length, 'trail');
}

function unreadable(result: ScanResult): readonly string[] {
  const nameOf = accountNames(result);
  const closed = result.accounts.filter(({ access }) => access === 'unreadable').map(({ id }) => nameOf(id));
  if (closed.length === 0) return [];
  return [`Not seen: ${counted(closed.length, 'account')}: ${fewOf(closed, MOST_ACCOUNTS)}`];
}

const reasonWords: ReadonlyMap<string, string> = new Map([
  ['disabled', 'not enabled in the account'],
  ['not-named', 'not named in --regions'],
]);

/** One line for each reason: accounts first, then regions of those that were looked at. */
function leftOut({ scope }: ScanResult): readonly string[] {
  const whole = scope.excluded.filter(({ region }) => region === undefined);
  const parts = scope.excluded.filter(({ region }) => region !== undefined);
  const accountLines = [...Map.groupBy(whole, ({ reason }) => reason)].map(([reason, same]) => {
    const words = reason === 'not-named' ? 'not named in --accounts' : reason;
    const ids = same.map(({ account }) => account);
    return `Left out: ${counted(ids.length, 'account')} (${words}): ${fewOf(ids, MOST_ACCOUNTS)}`;
  });
  const regionLines = [...Map.groupBy(parts, ({ reason }) => reason)].map(([reason, same]) => {
    const holders = new Set(same.map(({ account }) => account)).size;
    const where = holders > 1 ? ` in ${digits(holders)} accounts` : '';
    const words = reason === 'disabled' && holders > 1 ? 'not enabled there' : reasonWords.get(reason);
    const names = regionList(same.map(({ region = '' }) => region));
    return `Left out: ${counted(same.length, 'region')}${where} (${words ?? reason}): ${names}`;
  });
  return [...accountLines, ...regionLines];
}

/** Of whom the configuration does not ask a policy, one line for each entry. */
function spared({ policies, run }: ScanResult): readonly string[] {
  const isOver = (expires: string | undefined): boolean =>
    expires !== undefined && expires < run.startedAt.slice(0, 10);
  return policies.flatMap(({ id, as = id, except = [] }) =>
    except
      .filter(({ expires }) => !isOver(expires))
      .map(({ account, region, ou, tag, reason, expires }) => {
        const whom = [
          ...(account === undefined ? [] : [`account ${account}`]),
          ...(region === undefined ? [] : [`region ${region}`]),
          ...(ou === undefined ? [] : [ou]),
          ...(tag === undefined ? [] : [`tag ${tag}`]),
        ].join(', ');
        return `Left out of ${as}: ${whom} (${reason}${expires === undefined ? '' : `, until ${expires}`})`;
      }),
  );
}
