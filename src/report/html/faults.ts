import type { ScanResult } from '../../model/scan-result.ts';
import { adviceFor, faultWords } from '../faults/fault-advice.ts';
import { groupMessage } from '../faults/fault-groups.ts';
import { accountNames, fewOf } from '../text/account-names.ts';
import { counted, digits } from '../text/counting.ts';
import { regionList } from '../text/region-list.ts';
import { type Child, type Markup, markup } from './markup.ts';
import { type Cause, type PageFacts, policyAnchor } from './page-facts.ts';
import { pair, section } from './section.ts';

const MOST_CAUSES = 200;
const MOST_REQUESTS = 100;
const MOST_ACCOUNTS = 25;

/** Every call that told nothing: which, where, why, what it leaves open, and what to do next. */
export function faults({ causes, result }: PageFacts): Markup {
  const { faults: all } = result;
  if (causes.length === 0) {
    return section('faults', 'What could not be seen', [
      markup('p', {}, 'Every call that was asked was answered.'),
    ]);
  }
  const more = causes.length - MOST_CAUSES;
  const answered = all.length === 1 ? 'was not answered' : 'were not answered';
  return section('faults', 'What could not be seen', [
    markup('p', {}, `${counted(all.length, 'call')} ${answered}, for ${counted(causes.length, 'cause')}.`),
    markup(
      'ol',
      { class: 'causes' },
      causes.slice(0, MOST_CAUSES).map((cause, number) => item(cause, number, result)),
    ),
    more > 0 ? markup('p', { class: 'note' }, `${counted(more, 'more cause')}, see the JSON report.`) : [],
  ]);
}

function item({ group, opens }: Cause, number: number, result: ScanResult): Markup {
  const { first, accounts, regions, requestIds } = group;
  const nameOf = accountNames(result);
  const title = [`Cause ${number + 1}: `, markup('code', {}, first.call), ` ${faultWords[first.kind]}`];
  return markup(
    'li',
    { id: `cause-${number + 1}` },
    markup('h3', {}, title),
    markup(
      'dl',
      { class: 'facts' },
      pair('Account', accounts.length === 0 ? 'not known yet' : fewOf(accounts.map(nameOf), MOST_ACCOUNTS)),
      pair('Region', regions.length === 0 ? 'none' : regionList(regions)),
      pair('Error code', markup('code', {}, first.code)),
      pair('Request id', requests(requestIds)),
      first.message === '' ? [] : pair('Message', groupMessage(group)),
      pair('Leaves open', opens.size === 0 ? 'nothing that was judged' : [...opens].map(policyLink)),
      pair('Next', adviceFor(group, result)),
    ),
  );
}

function policyLink(policy: string, index: number): Child {
  return [index === 0 ? '' : ', ', markup('a', { href: `#${policyAnchor({ id: policy })}` }, policy)];
}

function requests(ids: readonly string[]): Child {
  const [only, ...others] = ids;
  if (only === undefined) return 'none';
  if (others.length === 0) return markup('code', {}, only);
  const more = ids.length - MOST_REQUESTS;
  return markup(
    'details',
    {},
    markup('summary', {}, `${digits(ids.length)} request ids`),
    markup(
      'ul',
      {},
      ids.slice(0, MOST_REQUESTS).map((id) => markup('li', {}, markup('code', {}, id))),
    ),
    more > 0 ? markup('p', {}, `and ${digits(more)} more, see the JSON report`) : [],
  );
}
