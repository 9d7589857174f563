import type { PolicyEntry, Status } from '../../model/scan-result.ts';
import { counted, digits } from '../text/counting.ts';
import { type Child, type Markup, markup } from './markup.ts';
import { type PagePolicy, policyAnchor } from './page-facts.ts';
import { policyMark, policyVerdicts } from './policy-verdicts.ts';
import { pair } from './section.ts';
import { mark, severityBadge } from './words.ts';

export interface BlockItems {
  readonly open: readonly Markup[];
  readonly settled: readonly Markup[];
}

/**
 * One policy: its counts, why and how to fix it, what is open, and behind a fold what is not. The script
 * finds it by `data-policy`, and takes what it says of all findings into the details of each.
 */
export function policyBlock({ entry, number, blocks, worst }: PagePolicy, items: BlockItems): Markup {
  const { counts } = entry;
  const isOpen = counts.fail + counts.error > 0;
  return markup(
    'details',
    {
      class: 'policy',
      id: policyAnchor(entry),
      'data-policy': String(number),
      ...(isOpen ? { open: '' } : {}),
    },
    markup(
      'summary',
      {},
      mark(policyMark(counts)),
      severityBadge(worst),
      markup('h3', {}, entry.title),
      markup('span', { class: 'place' }, policyVerdicts(entry)),
    ),
    about(entry),
    blocks.open.length === 0 ? [] : list(items.open, blocks.open.length),
    blocks.settled.length === 0
      ? []
      : markup(
          'details',
          { class: 'settled', ...(isOpen ? {} : { open: '' }) },
          markup('summary', {}, settledWords(counts)),
          list(items.settled, blocks.settled.length),
        ),
  );
}

function list(items: readonly Markup[], total: number): Markup {
  const cut = `${digits(items.length)} of ${digits(total)} are listed.`;
  return markup(
    'div',
    { class: 'block' },
    markup('ol', { class: 'items' }, items),
    items.length < total ? markup('p', { class: 'note' }, cut) : [],
  );
}

function settledWords(counts: Readonly<Record<Status, number>>): string {
  const parts: string[] = [];
  if (counts.pass > 0) parts.push(`${digits(counts.pass)} ${counts.pass === 1 ? 'passes' : 'pass'}`);
  if (counts['not-applicable'] > 0) parts.push(`${digits(counts['not-applicable'])} not applicable`);
  return parts.join(', ');
}

function about(entry: PolicyEntry): Markup {
  const { why, fix, references, controls, id, as, params } = entry;
  return markup(
    'details',
    { class: 'about' },
    markup('summary', {}, 'Why it matters, and how to fix it'),
    markup('p', {}, why.replace(/\s*\n(?!\n)/g, ' ').trim()),
    markup('p', {}, fix.summary),
    code('AWS CLI', fix.cli),
    code('Terraform', fix.terraform),
    code('CloudFormation', fix.cloudformation),
    markup(
      'dl',
      { class: 'facts' },
      pair('Policy', markup('code', {}, as === undefined ? id : `${as} (${id})`)),
      Object.entries(params).map(([name, value]) =>
        pair('Parameter', markup('code', {}, `${name} = ${JSON.stringify(value)}`)),
      ),
      Object.entries(controls).map(([framework, ids]) => pair(framework, ids.join(', '))),
      references.length === 0
        ? []
        : pair(counted(references.length, 'Reference'), markup('ul', {}, references.map(reference))),
    ),
  );
}

function code(language: string, text: string | undefined): Child {
  if (text === undefined) return [];
  const lines = text.trimEnd().split('\n');
  return [
    markup('p', { class: 'language' }, language),
    // A line is an element: control characters in text, line feeds among them, are written out.
    markup(
      'pre',
      { tabindex: '0', 'aria-label': language },
      lines.map((line) => markup('code', {}, line)),
    ),
  ];
}

/** Policies are files that people write: what is no plain web address stays text. */
function reference(url: string): Markup {
  const safe = /^https:\/\/[^\s"'<>\\]+$/.test(url);
  return markup('li', {}, safe ? markup('a', { href: url, rel: 'noreferrer noopener' }, url) : url);
}
