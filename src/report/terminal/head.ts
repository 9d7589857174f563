import type { ScanResult } from '../../model/scan-result.ts';
import { counted, digits } from '../text/counting.ts';
import { type Page, paragraph } from '../text/page.ts';
import { regionList } from '../text/region-list.ts';

/** What was looked at: the title line, and what was left out or taken on the user's word. */
export function* head(result: ScanResult, page: Page): Iterable<string> {
  yield paragraph(page, [
    { text: `Trailproof ${result.tool.version}`, style: 'strong' },
    `: ${accounts(result)}, ${regions(result)} judged, ${trails(result)}`,
  ]);
  for (const [reason, names] of excluded(result)) {
    const text = `Left out: ${counted(names.length, 'region')} (${reason}): ${regionList(names)}`;
    yield paragraph(page, { text, style: 'faint' });
  }
  const asserted = result.scope.asserted.map((entry) => entry.region);
  if (asserted.length > 0) {
    const text = `Taken on your word, because the list of regions could not be read: ${regionList(asserted)}`;
    yield paragraph(page, { text, style: 'unknown' });
  }
}

function accounts(result: ScanResult): string {
  const [only, ...more] = result.accounts;
  if (only === undefined) return 'no account';
  return more.length === 0 ? `account ${only.id}` : counted(result.accounts.length, 'account');
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

const reasonWords: ReadonlyMap<string, string> = new Map([
  ['disabled', 'not enabled in the account'],
  ['not-named', 'not named in --regions'],
]);

function excluded(result: ScanResult): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, string[]>();
  for (const { reason, region, account } of result.scope.excluded) {
    const words = reasonWords.get(reason) ?? reason;
    const names = reasons.get(words);
    if (names === undefined) reasons.set(words, [region ?? account]);
    else names.push(region ?? account);
  }
  return reasons;
}
