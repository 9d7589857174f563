import type { ScanResult } from '../../model/scan-result.ts';
import { countedClasses } from './coverage-facts.ts';
import { cellStates } from './map/map-data.ts';
import { stateMarks, stateWords } from './map/map-markup.ts';
import { type Child, type Markup, markup } from './markup.ts';
import { mark } from './words.ts';

/**
 * The place of the map, which the script fills: accounts by unit, regions across, classes of events below each
 * account. Hidden without it; the matrix is there for readers without JavaScript, and for paper.
 */
export function coverageMap({
  accounts,
  coverage: { classes },
}: Pick<ScanResult, 'accounts' | 'coverage'>): readonly Markup[] {
  return [
    controls(classes, accounts.length === 1),
    markup(
      'div',
      { id: 'map', hidden: '' },
      markup('div', { class: 'scrolling map' }),
      markup('aside', { id: 'map-detail', 'aria-label': 'What is known of the chosen cell', hidden: '' }),
    ),
  ];
}

function controls(classes: ScanResult['coverage']['classes'], single: boolean): Markup {
  const counted = countedClasses(classes);
  const all = `All that must be recorded (${counted.map(({ title }) => title.toLowerCase()).join(', ')})`;
  return markup(
    'form',
    {
      id: 'map-controls',
      class: single ? 'single' : 'several',
      role: 'search',
      'aria-label': 'Coverage map',
      hidden: '',
    },
    field('map-class', 'Events', [
      markup(
        'select',
        { id: 'map-class', name: 'class', autocomplete: 'off' },
        markup('option', { value: '-1' }, all),
        classes.map(({ title }, place) => markup('option', { value: String(place) }, title)),
      ),
    ]),
    field('map-words', 'Account or unit', [
      markup('input', {
        id: 'map-words',
        type: 'search',
        name: 'words',
        autocomplete: 'off',
        spellcheck: 'false',
      }),
    ]),
    markup('fieldset', {}, markup('legend', {}, 'Accounts by their worst region'), cellStates.map(choice)),
    markup(
      'p',
      { class: 'outcome' },
      markup('output', { id: 'map-outcome', 'aria-live': 'polite', for: 'map-words' }),
      markup('button', { type: 'button', id: 'map-fold' }, 'Unfold all units'),
    ),
    markup(
      'p',
      { class: 'note' },
      'Choose a cell to see what records it, and one event that nobody would. Arrow keys move, Enter chooses, Escape leads back.',
    ),
  );
}

function field(id: string, title: string, control: Child): Markup {
  return markup('p', { class: 'field' }, markup('label', { for: id }, title), control);
}

function choice(state: (typeof cellStates)[number], place: number): Markup {
  return markup(
    'label',
    { class: 'choice' },
    markup('input', {
      type: 'checkbox',
      name: 'state',
      value: String(place),
      checked: '',
      autocomplete: 'off',
    }),
    ' ',
    mark(stateMarks[state]),
    ` ${stateWords[state]} `,
    markup('span', { class: 'count' }),
  );
}
