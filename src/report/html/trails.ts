import type { TrailEntry } from '../../model/scan-result.ts';
import { counted } from '../text/counting.ts';
import { shortened } from '../text/escape-text.ts';
import { regionList } from '../text/region-list.ts';
import { type Child, type Markup, markup } from './markup.ts';
import type { PageFacts } from './page-facts.ts';
import { section } from './section.ts';
import { moreNote, tableFrame } from './table.ts';
import { type Mark, mark } from './words.ts';

const MOST_TRAILS = 500;
const LONGEST_NAME = 200;
const MOST_REGIONS = 3;

const columns = [
  'Trail',
  'Owner',
  'Home',
  'Reach',
  'Records',
  'Bucket',
  'KMS key',
  'Validation',
  'Logging',
] as const;

/** Every trail once. */
export function trails({ result }: PageFacts): Markup {
  const { trails: all } = result;
  const names = new Map(result.accounts.map(({ id, name }) => [id, name]));
  if (all.length === 0) return section('trails', 'Trails', [markup('p', {}, 'No trail was seen.')]);
  return section('trails', 'Trails', [
    tableFrame({
      name: 'trails',
      label: 'Table of trails',
      caption: 'Every trail once',
      columns,
      rows: all.slice(0, MOST_TRAILS).map((trail) => row(trail, names.get(trail.owner))),
    }),
    moreNote(all.length - MOST_TRAILS, 'trail'),
  ]);
}

function row(trail: TrailEntry, ownerName: string | undefined): Markup {
  return markup(
    'tr',
    {},
    markup('th', { scope: 'row', class: 'free', title: trail.arn }, shortened(trail.name, LONGEST_NAME)),
    markup('td', {}, trail.owner, ownerName === undefined ? [] : markup('p', { class: 'place' }, ownerName)),
    markup('td', { class: 'whole' }, trail.home),
    markup('td', { class: 'free' }, reach(trail)),
    markup('td', { class: 'free wide' }, records(trail.records)),
    markup('td', { class: 'free' }, bucket(trail.bucket)),
    markup('td', { class: 'free' }, key(trail.key)),
    markup('td', {}, onOff(trail.logFileValidation)),
    markup('td', { class: 'free' }, logging(trail.reach)),
  );
}

function marked(kind: Mark, text: string): Child {
  return [mark(kind), ` ${text}`];
}

const unknown: Child = marked('unknown', 'unknown');

function reach({ multiRegion, organization, home }: TrailEntry): Child {
  if (multiRegion === null) return unknown;
  const regions = multiRegion ? 'all regions' : `${home} only`;
  if (organization === null) return marked('unknown', `${regions}, organization unknown`);
  return organization ? `organization, ${regions}` : regions;
}

function records(selectors: TrailEntry['records']): Child {
  if (selectors === null) return unknown;
  if (selectors.length === 0) return marked('fail', 'nothing');
  return markup(
    'ul',
    {},
    selectors.map((selector) => markup('li', {}, selector)),
  );
}

function bucket(entry: TrailEntry['bucket']): Child {
  if (entry === null) return marked('fail', 'none');
  const name = markup('code', {}, shortened(entry.name, LONGEST_NAME));
  switch (entry.state) {
    case 'present':
      return name;
    case 'dangling':
      return [mark('fail'), ' ', name, ' does not exist'];
    case 'foreign':
      return [mark('unknown'), ' ', name, ' not seen'];
  }
}

function key(entry: TrailEntry['key']): Child {
  if (entry === null) return marked('none', 'none');
  const id = entry.arn.slice(entry.arn.lastIndexOf('/') + 1);
  const name = markup('code', { title: entry.arn }, shortened(id, LONGEST_NAME));
  switch (entry.state) {
    case 'present':
      if (entry.keyState === 'Enabled') return name;
      return entry.keyState === null
        ? [mark('unknown'), ' ', name, ' state unknown']
        : [mark('fail'), ' ', name, ` ${entry.keyState}`];
    case 'dangling':
      return [mark('fail'), ' ', name, ' does not exist'];
    case 'foreign':
      return [mark('unknown'), ' ', name, ' not seen'];
  }
}

function onOff(value: boolean | null): Child {
  if (value === null) return unknown;
  return value ? marked('pass', 'on') : marked('fail', 'off');
}

function logging({ logging: on, stopped, unknown: unseen }: TrailEntry['reach']): Child {
  const lines: readonly (readonly [Mark, string, readonly string[]])[] = [
    ['pass', 'on', on],
    ['fail', 'off', stopped],
    ['unknown', 'unknown', unseen],
  ];
  const told = lines.filter(([, , regions]) => regions.length > 0);
  if (told.length === 0) return unknown;
  return markup(
    'ul',
    {},
    told.map(([kind, word, regions]) =>
      markup('li', { title: regionList(regions) }, marked(kind, `${word} in ${few(regions)}`)),
    ),
  );
}

function few(regions: readonly string[]): string {
  return regions.length <= MOST_REGIONS ? regionList(regions) : counted(regions.length, 'region');
}
