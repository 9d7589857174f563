/** Events enough to tell what trails record of a requirement: one of every kind that their selectors can tell apart. */
import type {
  AdvancedSelector,
  BasicSelector,
  Box,
  EventFields,
  WrittenSelectors,
} from '../../src/model/selector.ts';
import { selectorFields } from '../../src/model/selector.ts';
import { type Named, namedBy } from './coverage-oracle-selectors.ts';
import { oracleAdmits, oracleAnswer, oracleHolds, type Record3 } from './selector-oracle.ts';

/** Which no selector names, in whole or in part. */
const fresh = '~';

/** The events of a requirement, as different as the selectors of these trails can make them. */
export function eventsOf(boxes: readonly Box[], trails: readonly WrittenSelectors[]): readonly Record3[] {
  return boxes.flatMap((box) => {
    const category = box.eventCategory?.any[0]?.value;
    if (category === undefined) throw new Error('requirements of these worlds name their category');
    const byTrails = trails.flatMap((written) => namedBy(about(written, category)));
    return eventsOfBox(box, [...globalSource, ...boxes.flatMap(namedByBox), ...byTrails]).map(recordOf);
  });
}

/** Trails may leave out these events, whatever their selectors say. */
const globalSource: readonly Named[] = [{ field: 'eventSource', how: 'Equals', value: 'iam.amazonaws.com' }];

function eventsOfBox(box: Box, named: readonly Named[]): readonly EventFields[] {
  let events: readonly EventFields[] = [{}];
  for (const field of selectorFields) {
    const about = named.filter((one) => one.field === field);
    const possible = valuesOf(field, about).filter((value) => oracleAdmits(box[field], value));
    // Where nobody names a value, one is as good as another.
    const values = about.length === 0 ? possible.slice(0, 1) : possible;
    events = events.flatMap((event) =>
      values.map((value) => (value === undefined ? event : { ...event, [field]: value })),
    );
  }
  return events;
}

/** The selectors without those that surely select nothing of a category: what they name tells nothing apart. */
function about(written: WrittenSelectors, category: string): WrittenSelectors {
  const bare: Record3 = { fields: { eventCategory: category }, resources: [] };
  const matters = (one: WrittenSelectors): boolean => oracleAnswer(one, bare) !== 'no';
  switch (written.language) {
    case 'default':
      return written;
    case 'basic': {
      const isAbout = (one: BasicSelector): boolean => matters({ language: 'basic', selectors: [one] });
      return { language: 'basic', selectors: written.selectors.filter(isAbout) };
    }
    case 'advanced': {
      const isAbout = (one: AdvancedSelector): boolean => matters({ language: 'advanced', selectors: [one] });
      return { language: 'advanced', selectors: written.selectors.filter(isAbout) };
    }
  }
}

function namedByBox(box: Box): readonly Named[] {
  return Object.entries(box).flatMap(([field, { any, none }]) =>
    [...any, ...none].map(({ operator, value }) => ({ field, how: operator, value })),
  );
}

const closedFields: Readonly<Record<string, readonly string[]>> = { readOnly: ['true', 'false'] };

/** Values of a field, one of each kind; undefined where the field is absent. */
function valuesOf(field: string, named: readonly Named[]): readonly (string | undefined)[] {
  const closed = closedFields[field];
  if (closed !== undefined) return [undefined, ...closed];
  const ends = ['', ...named.filter(({ how }) => how === 'EndsWith').map(({ value }) => value)];
  const starts = [
    '',
    ...named.filter(({ how }) => how !== 'Equals' && how !== 'EndsWith').map(({ value }) => value),
  ];
  // A table's ARN followed by a slash is an index or a stream of it.
  const below = named.filter(({ how }) => how === 'basic').map(({ value }) => `${value}/${fresh}`);
  const between = starts.flatMap((start) => ends.map((end) => `${start}${fresh}${end}`));
  return [undefined, ...new Set([...named.map(({ value }) => value), ...below, ...between])];
}

/** An event of the selectors' fields as a record that names one resource, or none. */
export function recordOf(event: EventFields): Record3 {
  const { 'resources.type': type, 'resources.ARN': ARN, ...fields } = event;
  const resource = { ...(type === undefined ? {} : { type }), ...(ARN === undefined ? {} : { ARN }) };
  return { fields, resources: Object.keys(resource).length === 0 ? [] : [resource] };
}

export function isInside(boxes: readonly Box[], event: EventFields): boolean {
  return boxes.some((box) => oracleHolds(box, event));
}
