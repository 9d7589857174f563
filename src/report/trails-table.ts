import type { TrailEntry } from '../model/scan-result.ts';
import { trailMembers } from './json/members.ts';
import { counted } from './text/counting.ts';
import { inertJson, shortened } from './text/escape-text.ts';
import { type PageOptions, pageFor, paragraph } from './text/page.ts';
import { regionList } from './text/region-list.ts';
import { type Cell, table } from './text/table.ts';

const columns = [
  { title: 'Trail', fewest: 10 },
  { title: 'Owner' },
  { title: 'Home', fewest: 9 },
  { title: 'Reach', fewest: 9 },
  { title: 'Records', fewest: 14 },
  { title: 'Bucket', fewest: 12 },
  { title: 'KMS key', fewest: 10 },
  { title: 'Validation' },
  { title: 'Logging', fewest: 10 },
] as const;

/** Enough of a key id to tell keys apart; the blocks and the JSON have all of it. */
const SHORT_KEY = 10;

/** Every trail once, as a table, or as one block a trail where the terminal is too narrow for a table. */
export function* trailsTable(trails: readonly TrailEntry[], options: PageOptions): Iterable<string> {
  const page = pageFor(options);
  if (trails.length === 0) {
    yield paragraph(page, 'No trail was seen.');
    return;
  }
  yield* table(page, { columns, rows: trails.map(cells) });
}

/** The same for programs: the `trails` of the JSON report. */
export function* trailsJson(trails: readonly TrailEntry[]): Iterable<string> {
  yield `${inertJson(JSON.stringify(trails.map(trailMembers), null, 2))}\n`;
}

const unknown: Cell = { text: 'unknown', style: 'unknown' };

function cells(trail: TrailEntry): readonly Cell[] {
  return [
    { text: trail.name, style: 'strong' },
    { text: trail.owner },
    { text: trail.home },
    reach(trail),
    trail.records === null ? unknown : records(trail.records),
    bucket(trail.bucket),
    key(trail.key),
    onOff(trail.logFileValidation),
    logging(trail.reach),
  ];
}

function reach({ multiRegion, organization, home }: TrailEntry): Cell {
  if (multiRegion === null) return unknown;
  const regions = multiRegion ? 'all regions' : `${home} only`;
  switch (organization) {
    case true:
      return { text: `organization, ${regions}` };
    case false:
      return { text: regions };
    case null:
      return { text: `${regions}, organization unknown`, style: 'unknown' };
  }
}

function records(selectors: readonly string[]): Cell {
  return selectors.length === 0 ? { text: 'nothing', style: 'fail' } : { text: selectors.join('; ') };
}

function bucket(entry: TrailEntry['bucket']): Cell {
  if (entry === null) return { text: 'none', style: 'fail' };
  switch (entry.state) {
    case 'present':
      return { text: entry.name };
    case 'dangling':
      return { text: `${entry.name} (does not exist)`, style: 'fail' };
    case 'foreign':
      return { text: `${entry.name} (not seen)`, style: 'unknown' };
  }
}

function key(entry: TrailEntry['key']): Cell {
  if (entry === null) return { text: 'none', style: 'faint' };
  const id = entry.arn.slice(entry.arn.lastIndexOf('/') + 1);
  const [note, style] = keyNote(entry);
  return {
    text: id + note,
    short: shortened(id, SHORT_KEY) + note,
    ...(style === undefined ? {} : { style }),
  };
}

function keyNote({ state, keyState }: NonNullable<TrailEntry['key']>): readonly [string, Cell['style']] {
  switch (state) {
    case 'present':
      if (keyState === null) return [' (state unknown)', 'unknown'];
      return keyState === 'Enabled' ? ['', undefined] : [` (${keyState})`, 'fail'];
    case 'dangling':
      return [' (does not exist)', 'fail'];
    case 'foreign':
      return [' (not seen)', 'unknown'];
  }
}

function onOff(value: boolean | null): Cell {
  if (value === null) return unknown;
  return value ? { text: 'on', style: 'pass' } : { text: 'off', style: 'fail' };
}

/** `on in 17 regions`, `on in 16 regions, off in eu-west-1`. */
function logging({ logging: on, stopped, unknown: unseen }: TrailEntry['reach']): Cell {
  const parts = [
    ...(on.length > 0 ? [`on in ${few(on)}`] : []),
    ...(stopped.length > 0 ? [`off in ${few(stopped)}`] : []),
    ...(unseen.length > 0 ? [`unknown in ${few(unseen)}`] : []),
  ];
  if (parts.length === 0) return unknown;
  return {
    text: parts.join(', '),
    style: stopped.length > 0 ? 'fail' : unseen.length > 0 ? 'unknown' : 'pass',
  };
}

function few(regions: readonly string[]): string {
  return regions.length <= 2 ? regionList(regions) : counted(regions.length, 'region');
}
