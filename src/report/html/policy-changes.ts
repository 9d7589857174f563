import type { PolicyChange } from '../../model/comparison.ts';
import { partWords } from '../text/comparison-words.ts';
import { counted } from '../text/counting.ts';
import { shortened } from '../text/escape-text.ts';
import { type Child, type Markup, markup } from './markup.ts';
import { moreNote, tableFrame } from './table.ts';

const MOST_POLICIES = 200;
const LONGEST = 300;

const changeTitles = { added: 'Added', removed: 'Removed', changed: 'Changed' } as const;

/** Policies that are not what they were: an auditor asks whether the yardstick moved. */
export function policyChanges(all: readonly PolicyChange[]): Child {
  if (all.length === 0) {
    return markup(
      'p',
      {},
      'The policies are the same as before, with the same parameters, severities and exceptions.',
    );
  }
  return [
    markup('h3', {}, `${counted(all.length, 'policy is', 'policies are')} not what they were`),
    tableFrame({
      name: 'policy-changes',
      label: 'Table of changed policies',
      caption: 'Policies that were added, removed or changed',
      columns: ['Policy', 'Change', 'Before', 'After'],
      rows: all.slice(0, MOST_POLICIES).map(row),
    }),
    moreNote(all.length - MOST_POLICIES, 'policy', 'policies'),
  ];
}

function row({ policy, title, change, parts, before, after }: PolicyChange): Markup {
  const what = parts.map((part) => partWords[part]).join(', ');
  return markup(
    'tr',
    {},
    markup('th', { scope: 'row', class: 'free' }, title, markup('p', { class: 'place' }, policy)),
    markup('td', {}, changeTitles[change], what === '' ? [] : markup('p', { class: 'place' }, what)),
    markup('td', { class: 'free wide' }, side(before)),
    markup('td', { class: 'free wide' }, side(after)),
  );
}

function side(of: PolicyChange['after']): Child {
  if (of === undefined) return markup('span', { class: 'place' }, 'not judged');
  const params = Object.entries(of.params).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
  return [
    markup('p', {}, of.severity),
    params.length === 0 ? [] : markup('p', {}, markup('code', {}, shortened(params.join(', '), LONGEST))),
    markup('p', { class: 'place' }, markup('code', {}, of.digest)),
  ];
}
