import type { ScanResult, WaiverEntry, WaiverState } from '../../model/scan-result.ts';
import type { WaivedSubjects } from '../../model/waiver.ts';
import { counted, digits } from '../text/counting.ts';
import { shortened } from '../text/escape-text.ts';
import { baselineReport } from './baseline-report.ts';
import { type Child, type Markup, markup } from './markup.ts';
import type { PageFacts } from './page-facts.ts';
import { policyExceptions, tellsExceptions } from './policy-exceptions.ts';
import { section } from './section.ts';
import { moreNote, numberColumn, tableFrame } from './table.ts';
import { type Mark, mark } from './words.ts';

const MOST_WAIVERS = 500;
const LONGEST = 600;

/** Those first of which somebody should know. */
const order: readonly WaiverState[] = ['expired', 'expiring', 'not-yet', 'unused', 'active'];
const words: Readonly<Record<WaiverState, string>> = {
  expired: 'Expired',
  expiring: 'Ends soon',
  'not-yet': 'Not yet',
  unused: 'Unused',
  active: 'Active',
};
const marks: Readonly<Record<WaiverState, Mark>> = {
  expired: 'fail',
  expiring: 'unknown',
  'not-yet': 'none',
  unused: 'none',
  active: 'pass',
};

/** Whether anybody decided about findings. */
export function tellsWaivers(result: ScanResult): boolean {
  return result.waivers.length > 0 || result.baseline !== undefined || tellsExceptions(result);
}

/** What people decided: every waiver with its state, what became of the baseline, whom policies are not asked of. */
export function waivers({ result }: PageFacts): Markup {
  const { waivers: all } = result;
  return section('waivers', 'Waivers and exceptions', [
    all.length === 0 ? [] : waiverTable(all),
    moreNote(all.length - MOST_WAIVERS, 'waiver'),
    baselineReport(result),
    policyExceptions(result),
  ]);
}

function waiverTable(all: readonly WaiverEntry[]): Child {
  const sorted = [...all].sort((left, right) => order.indexOf(left.state) - order.indexOf(right.state));
  const counts = order.flatMap((state) => {
    const number = all.filter((waiver) => waiver.state === state).length;
    return number === 0
      ? []
      : [markup('li', {}, mark(marks[state]), ` ${digits(number)} ${words[state].toLowerCase()}`)];
  });
  return [
    markup('ul', { class: 'tally', 'aria-label': 'Waivers by state' }, counts),
    tableFrame({
      name: 'waivers',
      label: 'Table of waivers',
      caption: `${counted(all.length, 'waiver')}, with who decided what, why, and until when`,
      columns: ['State', 'Accepts', 'Why', 'Who', 'Until', numberColumn('Findings'), 'Written in'],
      rows: sorted.slice(0, MOST_WAIVERS).map(row),
    }),
  ];
}

function row(waiver: WaiverEntry): Markup {
  const { state, policy, subjects, owner, approver, ticket, created, expires, source, id } = waiver;
  return markup(
    'tr',
    { class: state },
    markup('td', { class: 'whole' }, mark(marks[state]), ` ${words[state]}`),
    markup(
      'th',
      { scope: 'row', class: 'free' },
      shortened(policy, LONGEST),
      markup('p', { class: 'place' }, shortened(subjects.map(subjectWords).join('; or '), LONGEST)),
    ),
    markup('td', { class: 'free wide' }, why(waiver)),
    markup(
      'td',
      { class: 'free' },
      owner,
      approver === undefined
        ? markup('p', { class: 'place' }, 'no approver')
        : markup('p', { class: 'place' }, `approved by ${approver}`),
      ticket === undefined ? [] : markup('p', { class: 'place' }, `ticket ${ticket}`),
    ),
    markup('td', { class: 'whole' }, expires, markup('p', { class: 'place' }, `since ${created}`)),
    markup('td', { class: 'number' }, digits(waiver.matched), matchedWords(waiver)),
    markup(
      'td',
      { class: 'free' },
      markup('code', {}, `${source.path}:${source.line}`),
      markup('p', { class: 'place' }, markup('code', {}, id)),
    ),
  );
}

function why({ reason, compensatingControl }: WaiverEntry): Child {
  const meanwhile =
    compensatingControl === undefined
      ? 'no compensating control named'
      : `meanwhile: ${shortened(compensatingControl, LONGEST)}`;
  return [shortened(reason, LONGEST), markup('p', { class: 'place' }, meanwhile)];
}

/** What became of the findings that it names. */
function matchedWords({ state, matched }: WaiverEntry): Child {
  const text =
    state === 'expired'
      ? matched === 0
        ? 'nothing fails'
        : 'count again'
      : state === 'active' || state === 'expiring'
        ? 'accepted'
        : 'nothing to accept';
  return markup('p', { class: 'place' }, text);
}

/** `account *, ou Root/Sandbox/*`. */
function subjectWords(subjects: WaivedSubjects): string {
  return Object.entries(subjects)
    .map(([member, value]) => `${member} ${String(value)}`)
    .join(', ');
}
