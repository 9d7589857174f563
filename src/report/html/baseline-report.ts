import type { BaselineEntry } from '../../model/baseline.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { counted } from '../text/counting.ts';
import { baselineWords } from '../text/decision-words.ts';
import { type Child, type Markup, markup } from './markup.ts';
import { moreNote, tableFrame } from './table.ts';
import { kindWords } from './words.ts';

const MOST_ENTRIES = 100;

/** What became of the findings that a baseline lists; nothing where none was given. */
export function baselineReport(result: ScanResult): Child {
  const { baseline } = result;
  if (baseline === undefined) return [];
  const words = baselineWords(result);
  const known = `${counted(baseline.known, 'failing finding')} known`;
  return [
    markup('h3', {}, 'Baseline'),
    markup('p', {}, `${[known, ...(words === '' ? [] : [words])].join(', ')}.`),
    entries('Fixed since: take them out of the baseline', baseline.fixed),
    entries('Not to be seen in this run: nobody knows whether they still fail', baseline.unseen),
  ];
}

function entries(title: string, all: readonly BaselineEntry[]): Child {
  if (all.length === 0) return [];
  return [
    markup('h4', {}, title),
    tableFrame({
      name: 'baseline',
      label: title,
      caption: title,
      columns: ['Policy', 'Account', 'Subject', 'Fingerprint'],
      rows: all.slice(0, MOST_ENTRIES).map(row),
    }),
    moreNote(all.length - MOST_ENTRIES, 'finding'),
  ];
}

function row({ policy, account, kind, subject, fingerprint }: BaselineEntry): Markup {
  return markup(
    'tr',
    {},
    markup('th', { scope: 'row', class: 'free' }, policy),
    markup('td', { class: 'free' }, account),
    markup('td', { class: 'free wide' }, `${kindWords[kind]} ${subject}`),
    markup('td', { class: 'free' }, markup('code', {}, fingerprint)),
  );
}
