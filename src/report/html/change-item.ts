import { capital } from '../../model/capital.ts';
import type { Change, ObservedChange } from '../../model/comparison.ts';
import type { JsonValue } from '../../model/json.ts';
import { causeWords } from '../text/change-words.ts';
import { digits } from '../text/counting.ts';
import { shortened } from '../text/escape-text.ts';
import { changeMarks } from './change-marks.ts';
import { type Child, type Markup, markup } from './markup.ts';
import { kindWords, mark, severityBadge, statusWords } from './words.ts';

const LONGEST_NAME = 300;
const LONGEST_TEXT = 1_000;
const LONGEST_VALUE = 200;
const MOST_VALUES = 10;

/** One change: about what, what was said and what is, and which of the values that were read are others now. */
export function changeItem(change: Change, titles: ReadonlyMap<string, string>): Markup {
  const { kind, cause, policy, subject, message, severity } = change;
  const place = [kindWords[subject.kind], subject.region ?? '', subject.account].filter(
    (part) => part !== '',
  );
  return markup(
    'li',
    { class: 'finding change' },
    markup('div', { class: 'verdict' }, mark(changeMarks[kind]), ` ${becomes(change)}`),
    markup(
      'div',
      { class: 'subject' },
      markup('strong', {}, shortened(subject.name ?? subject.id, LONGEST_NAME)),
      ' ',
      markup('span', { class: 'place' }, shortened(place.join(' · '), LONGEST_NAME)),
    ),
    markup(
      'div',
      { class: 'said' },
      markup('p', {}, severityBadge(severity), ' ', markup('strong', {}, titles.get(policy) ?? policy)),
      markup('p', {}, shortened(message, LONGEST_TEXT)),
      values(change.observed),
      markup('p', { class: 'place' }, capital(causeWords[cause])),
    ),
  );
}

/** `Passes → Fails`. */
function becomes({ before, after }: Change): string {
  const from = before === undefined ? 'Not there' : statusWords[before];
  return `${from} → ${after === undefined ? 'Not there' : statusWords[after]}`;
}

function values(observed: readonly ObservedChange[]): Child {
  if (observed.length === 0) return [];
  const more = observed.length - MOST_VALUES;
  return markup(
    'ul',
    { class: 'observed' },
    observed
      .slice(0, MOST_VALUES)
      .map(({ path, before, after }) =>
        markup(
          'li',
          {},
          markup('code', {}, `${shortened(path, LONGEST_VALUE)}: ${value(before)} → ${value(after)}`),
        ),
      ),
    more > 0 ? markup('li', {}, `and ${digits(more)} more`) : [],
  );
}

function value(json: JsonValue | undefined): string {
  return json === undefined ? '(not read)' : shortened(JSON.stringify(json), LONGEST_VALUE);
}
