import { countingFailures, total } from '../../model/counting-failures.ts';
import { type ScanResult, severities } from '../../model/scan-result.ts';
import { accountNames, fewOf } from '../text/account-names.ts';
import { counted, digits } from '../text/counting.ts';
import { setAsideWords } from '../text/decision-words.ts';
import { regionList } from '../text/region-list.ts';
import { answerCard, firstLines } from './answer-card.ts';
import { changedAnswer, notCompared } from './changed-answer.ts';
import { countedClasses, type PlacedSituation } from './coverage-facts.ts';
import { situationAnchor } from './coverage-matrix.ts';
import { type Child, type Markup, markup } from './markup.ts';
import { type PageFacts, type PagePolicy, policyAnchor } from './page-facts.ts';
import { segmentBar } from './segment-bar.ts';
import { mark, severityBadge, severityWords } from './words.ts';

const MOST_NAMES = 5;
const MOST_REGIONS = 4;

/** The first screen: are we covered, what is broken, what could not be seen, what changed. */
export function summary(facts: PageFacts): Markup {
  const { comparison } = facts.result;
  return markup(
    'section',
    { id: 'summary', 'aria-labelledby': 'summary-title' },
    markup('h2', { id: 'summary-title', class: 'unseen' }, 'Summary'),
    banner(facts.result),
    markup(
      'div',
      { class: 'answers' },
      covered(facts),
      broken(facts),
      unseen(facts),
      comparison === undefined ? [] : changedAnswer(comparison),
    ),
    comparison === undefined ? notCompared() : [],
  );
}

/** Whether the answer is whole comes before everything else: nobody should trust a partial one. */
function banner({ complete, incompleteBecause, population }: ScanResult): Markup {
  if (complete) {
    const { accounts, regions } = population;
    const judged = `${counted(accounts.evaluated, 'account')} and ${counted(regions.evaluated, 'region')}`;
    return markup(
      'p',
      { class: 'banner complete' },
      mark('pass'),
      markup('strong', {}, ' Complete'),
      `: everything in ${judged} could be judged.`,
    );
  }
  return markup(
    'div',
    { class: 'banner incomplete' },
    markup('p', {}, mark('unknown'), markup('strong', {}, ' INCOMPLETE'), ', because'),
    markup(
      'ul',
      {},
      incompleteBecause.map((cause) => markup('li', {}, cause)),
    ),
  );
}

function covered({ coverage: { cells, situations }, result }: PageFacts): Markup {
  const all = cells.covered + cells.gap + cells.unknown;
  const open = situations.filter(({ state }) => state !== 'covered');
  const gaps = cells.gap > 0 ? `${counted(cells.gap, 'region')} with a gap` : 'no gap was found';
  const unknowns = cells.unknown > 0 ? `, ${counted(cells.unknown, 'region')} unknown` : '';
  const classes = counted(countedClasses(result.coverage.classes).length, 'class', 'classes');
  const closed = result.population.accounts.unreadable;
  const others = closed > 0 ? `; ${counted(closed, 'account')} not looked into` : '';
  return answerCard({
    question: 'Are we covered?',
    kind: cells.gap > 0 ? 'fail' : cells.unknown > 0 || all === 0 || closed > 0 ? 'unknown' : 'pass',
    answer: all === 0 ? 'Nothing was looked at' : `${digits(cells.covered)} of ${counted(all, 'region')}`,
    detail:
      all === 0
        ? 'No region could be read.'
        : `record ${classes} of events in full; ${gaps}${unknowns}${others}.`,
    ...(all === 0 ? {} : { bar: coverageBar(cells) }),
    lines: firstLines(open.map(situationLine)),
    more: { href: '#coverage', text: 'Coverage by account and region' },
  });
}

function coverageBar({ covered: full, gap, unknown }: PageFacts['coverage']['cells']): Markup {
  return segmentBar([
    { class: 'gap', number: gap },
    { class: 'unknown', number: unknown },
    { class: 'covered', number: full },
  ]);
}

function situationLine({ situation, state, places, cells }: PlacedSituation): Child {
  const [first] = places;
  const where =
    places.size === 1 && first !== undefined ? fewRegions(first[1]) : inAccounts(cells, places.size);
  // The first classes are those that count.
  const witness = situation.answers.find((answer) => answer.witness !== undefined)?.witness;
  const link = markup('a', { href: `#${situationAnchor(situation)}` }, where);
  if (state === 'unknown') return [link, ': unknown'];
  return witness === undefined ? link : [link, ': nobody would record ', markup('code', {}, witness)];
}

function fewRegions(regions: readonly string[]): string {
  return regions.length > MOST_REGIONS ? counted(regions.length, 'region') : regionList(regions);
}

function inAccounts(cells: number, accounts: number): string {
  return `${counted(cells, 'region')} of ${counted(accounts, 'account')}`;
}

function broken({ result, policies }: PageFacts): Markup {
  const { findings } = result.summary;
  const failing = countingFailures(result.summary);
  const number = total(failing);
  const aside = setAsideWords(result.summary);
  const failed = number === 0 ? [] : policies.filter(({ entry }) => entry.counts.fail > 0);
  const weights = severities
    .filter((severity) => failing[severity] > 0)
    .map((severity) => `${digits(failing[severity])} ${severityWords[severity].toLowerCase()}`);
  const detail =
    number > 0
      ? `${weights.join(', ')}; in ${counted(failed.length, 'policy', 'policies')} of ${digits(policies.length)}.`
      : `${counted(policies.length, 'policy', 'policies')}, ${counted(findings.pass, 'finding')} that ${findings.pass === 1 ? 'passes' : 'pass'}.`;
  return answerCard({
    question: 'What is broken?',
    kind: number > 0 ? 'fail' : findings.pass > 0 ? 'pass' : 'none',
    answer: number > 0 ? `${counted(number, 'finding')} ${number === 1 ? 'fails' : 'fail'}` : 'Nothing fails',
    detail: aside === '' ? detail : `${detail} Not counted: ${aside}.`,
    lines: firstLines(failed.map(policyLine)),
    more: { href: '#findings', text: 'All findings' },
  });
}

function policyLine({ entry, worst }: PagePolicy): Child {
  return [
    severityBadge(worst),
    ' ',
    markup('a', { href: `#${policyAnchor(entry)}` }, entry.title),
    ` (${digits(entry.counts.fail)})`,
  ];
}

function unseen({ result, causes, policies }: PageFacts): Markup {
  const { error } = result.summary.findings;
  const open = policies.filter(({ entry }) => entry.counts.error > 0);
  const seen = causes.length === 0 && error === 0 && result.complete;
  const unanswered = `${counted(result.faults.length, 'call')} not answered`;
  return answerCard({
    question: 'What could not be seen?',
    kind: seen ? 'pass' : 'unknown',
    answer: seen ? 'Nothing in scope' : causes.length === 0 ? 'Not everything was judged' : unanswered,
    detail:
      error > 0 ? `${counted(error, 'finding')} could not be judged.` : 'Every finding could be judged.',
    lines: [...closedAccounts(result), ...firstLines(open.map(openLine)), ...leftOut(result)],
    more: seen
      ? { href: '#population', text: 'Scope and population' }
      : { href: '#faults', text: 'What could not be seen, and why' },
  });
}

function openLine({ entry }: PagePolicy): Child {
  const link = markup('a', { href: `#${policyAnchor(entry)}` }, entry.title);
  return [link, ` (${digits(entry.counts.error)})`];
}

function closedAccounts({ accounts, population }: ScanResult): readonly Child[] {
  if (population.accounts.unreadable === 0) return [];
  const nameOf = accountNames({ accounts });
  const closed = accounts.filter(({ access }) => access === 'unreadable').map(({ id }) => nameOf(id));
  const link = markup('a', { href: '#accounts' }, counted(closed.length, 'account'));
  return [[link, ` not looked into: ${fewOf(closed, MOST_NAMES)}`]];
}

/** Out of scope is no fault, but a reader must not take it for seen. */
function leftOut({ population: { accounts, regions } }: ScanResult): readonly Child[] {
  const parts = [
    ...(accounts.excluded > 0 ? [counted(accounts.excluded, 'account')] : []),
    ...(regions.excluded > 0 ? [counted(regions.excluded, 'region')] : []),
  ];
  if (parts.length === 0) return [];
  return [
    [`Left out of scope: ${parts.join(' and ')}, see `, markup('a', { href: '#population' }, 'Population')],
  ];
}
