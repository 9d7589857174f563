import type { ScanResult, WaiverEntry } from '../../model/scan-result.ts';
import { counted } from '../text/counting.ts';
import { baselineWords, waiverWords } from '../text/decision-words.ts';
import { shortened } from '../text/escape-text.ts';
import { type Child, type Markup, markup } from './markup.ts';
import type { PageFacts } from './page-facts.ts';
import { pair, section } from './section.ts';

const MOST_WAIVERS = 500;
const LONGEST = 600;

/** Whether anybody decided about findings. */
export function tellsWaivers({ waivers, baseline }: ScanResult): boolean {
  return waivers.length > 0 || baseline !== undefined;
}

/** Every waiver with its state, and what became of the baseline. */
export function waivers({ result }: PageFacts): Markup {
  const { waivers: all, baseline } = result;
  const more = all.length - MOST_WAIVERS;
  const words = baselineWords(result);
  const known = baseline === undefined ? '' : `${counted(baseline.known, 'failing finding')} known`;
  return section('waivers', 'Waivers', [
    all.length === 0 ? [] : markup('ol', { class: 'causes' }, all.slice(0, MOST_WAIVERS).map(item)),
    more > 0 ? markup('p', { class: 'note' }, `${counted(more, 'more waiver')}, see the JSON report.`) : [],
    baseline === undefined
      ? []
      : markup('p', {}, `The baseline: ${[known, ...(words === '' ? [] : [words])].join(', ')}.`),
  ]);
}

function item(waiver: WaiverEntry): Markup {
  const { state, reason, owner, approver, ticket, created, expires, compensatingControl, subjects } = waiver;
  return markup(
    'li',
    {},
    markup('h3', {}, `${state}: ${shortened(waiverWords(waiver), LONGEST)}`),
    markup(
      'dl',
      { class: 'facts' },
      pair('Reason', shortened(reason, LONGEST)),
      pair('Owner', owner),
      optionalPair('Approver', approver),
      optionalPair('Ticket', ticket),
      optionalPair('Meanwhile', compensatingControl),
      pair('From, to', `${created}, ${expires}`),
      pair('Subjects', shortened(subjects.map((entry) => JSON.stringify(entry)).join(' or '), LONGEST)),
    ),
  );
}

function optionalPair(term: string, value: string | undefined): Child {
  return value === undefined ? [] : pair(term, shortened(value, LONGEST));
}
