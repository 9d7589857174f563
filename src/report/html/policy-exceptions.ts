import type { PolicyException } from '../../model/policy-exception.ts';
import type { PolicyEntry, ScanResult } from '../../model/scan-result.ts';
import { counted } from '../text/counting.ts';
import { shortened } from '../text/escape-text.ts';
import { type Child, type Markup, markup } from './markup.ts';
import { policyAnchor } from './page-facts.ts';
import { moreNote, tableFrame } from './table.ts';

const MOST_EXCEPTIONS = 500;
const LONGEST = 600;

export function tellsExceptions({ policies }: Pick<ScanResult, 'policies'>): boolean {
  return policies.some(({ except = [] }) => except.length > 0);
}

/** Of whom policies were not asked at all, which is no finding and must not be silence either. */
export function policyExceptions({ policies }: ScanResult): Child {
  const all = policies.flatMap((entry) => (entry.except ?? []).map((exception) => ({ entry, exception })));
  if (all.length === 0) return [];
  return [
    markup('h3', {}, 'Exceptions of policies'),
    markup(
      'p',
      {},
      'The configuration leaves these out: they were not judged, and are in no count of findings.',
    ),
    tableFrame({
      name: 'exceptions',
      label: 'Table of exceptions',
      caption: counted(all.length, 'exception'),
      columns: ['Policy', 'Left out', 'Why', 'Until'],
      rows: all.slice(0, MOST_EXCEPTIONS).map(({ entry, exception }) => row(entry, exception)),
    }),
    moreNote(all.length - MOST_EXCEPTIONS, 'exception'),
  ];
}

function row(entry: PolicyEntry, exception: PolicyException): Markup {
  const { reason, expires, ...subject } = exception;
  const words = Object.entries(subject).map(([member, value]) => `${member} ${value}`);
  return markup(
    'tr',
    {},
    markup(
      'th',
      { scope: 'row', class: 'free' },
      markup('a', { href: `#${policyAnchor(entry)}` }, entry.title),
    ),
    markup('td', { class: 'free' }, shortened(words.join(', '), LONGEST)),
    markup('td', { class: 'free wide' }, shortened(reason, LONGEST)),
    markup('td', { class: 'whole' }, expires ?? 'no end'),
  );
}
