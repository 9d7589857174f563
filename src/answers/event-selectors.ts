import type { CallRecord } from '../model/call.ts';
import type { Fault } from '../model/fault.ts';
import type { AdvancedSelector, BasicSelector, WrittenSelectors } from '../model/selector.ts';
import { type Answer, answerFault, answerOf, malformed, type Read, read, unread } from './answer.ts';
import {
  booleanIn,
  jsonBody,
  member,
  type Place,
  pathTo,
  placesIn,
  textIn,
  textsIn,
} from './json-members.ts';

/**
 * Decodes `cloudtrail:GetEventSelectors`. Two empty lists mean that none were ever set (emulators; AWS itself
 * then answers one basic selector). Selectors are one value: a damaged one, or one with a member that this
 * version does not know, makes them unknown as a whole, for a part left out would claim too much or too little.
 * Fields and operators are kept as written, known or not.
 */
export function decodeEventSelectors(record: CallRecord): Answer<WrittenSelectors> {
  return answerOf<WrittenSelectors>(record, (body) => {
    const place = jsonBody(record, body);
    if (!place.ok) return place;
    const wrongTrail = otherTrail(place.value);
    if (wrongTrail !== undefined) return unread(wrongTrail);
    const basic = each(placesIn(place.value, 'EventSelectors'), basicSelector);
    if (!basic.ok) return basic;
    const advanced = advancedSelectorsIn(place.value);
    if (!advanced.ok) return advanced;
    if (basic.value.length > 0 && advanced.value.length > 0) return unread(bothKinds(record));
    if (basic.value.length > 0) return read({ language: 'basic', selectors: basic.value });
    if (advanced.value.length > 0) return read({ language: 'advanced', selectors: advanced.value });
    return read({ language: 'default' });
  });
}

/** The advanced selectors of an object that has them under AWS's name; none if it has not. */
export function advancedSelectorsIn(place: Place): Read<readonly AdvancedSelector[]> {
  return each(placesIn(place, 'AdvancedEventSelectors'), advancedSelector);
}

/** `{}` must not read as "default selectors", so the answer has to name the trail that was asked for. */
function otherTrail(place: Place): Fault | undefined {
  const arn = textIn(place, 'TrailARN');
  if (!arn.known) return arn.faults[0];
  const asked = member(place.record.input, 'TrailName');
  const wrong = typeof asked === 'string' && asked.startsWith('arn:') && asked !== arn.value;
  return wrong ? malformed(place.record, 'TrailARN names another trail than the one asked for') : undefined;
}

function bothKinds(record: CallRecord): Fault {
  const message =
    'The trail has basic and advanced selectors at once, which AWS rules out; which of them hold is unknown.';
  return answerFault(record, { kind: 'conflict', code: 'BothSelectorKinds', message });
}

/** Defaults as the API reference of EventSelector has them: `All`, management events on, nothing excluded. */
function basicSelector(place: Place): Read<BasicSelector> {
  const stranger = unknownMember(place, basicMembers);
  if (stranger !== undefined) return unread(stranger);
  const readWriteType = textIn(place, 'ReadWriteType', 'All');
  const management = booleanIn(place, 'IncludeManagementEvents', true);
  if (!readWriteType.known) return damaged(readWriteType.faults, place);
  if (!management.known) return damaged(management.faults, place);
  const excluded = textsIn(place, 'ExcludeManagementEventSources');
  if (!excluded.ok) return excluded;
  const dataResources = each(placesIn(place, 'DataResources'), dataResource);
  if (!dataResources.ok) return dataResources;
  return read({
    readWriteType: readWriteType.value,
    includeManagementEvents: management.value,
    dataResources: dataResources.value,
    excludeManagementEventSources: excluded.value,
  });
}

const basicMembers = [
  'ReadWriteType',
  'IncludeManagementEvents',
  'DataResources',
  'ExcludeManagementEventSources',
];

function dataResource(place: Place): Read<BasicSelector['dataResources'][number]> {
  const stranger = unknownMember(place, ['Type', 'Values']);
  if (stranger !== undefined) return unread(stranger);
  const type = textIn(place, 'Type');
  if (!type.known) return damaged(type.faults, place);
  const values = textsIn(place, 'Values');
  return values.ok ? read({ type: type.value, values: values.value }) : values;
}

function advancedSelector(place: Place): Read<AdvancedSelector> {
  const stranger = unknownMember(place, ['Name', 'FieldSelectors']);
  if (stranger !== undefined) return unread(stranger);
  const name = textIn(place, 'Name', '');
  const fieldSelectors = each(placesIn(place, 'FieldSelectors'), fieldSelector);
  if (!fieldSelectors.ok) return fieldSelectors;
  if (fieldSelectors.value.length === 0) {
    return unread(malformed(place.record, `${pathTo(place, 'FieldSelectors')} is empty`));
  }
  // The name says nothing about what is recorded: a damaged one is dropped.
  const label = name.known && name.value !== '' ? { name: name.value } : {};
  return read({ ...label, fieldSelectors: fieldSelectors.value });
}

function fieldSelector(place: Place): Read<AdvancedSelector['fieldSelectors'][number]> {
  const field = textIn(place, 'Field');
  if (!field.known) return damaged(field.faults, place);
  const operators: [string, readonly string[]][] = [];
  for (const name of Object.keys(place.object).sort()) {
    if (name === 'Field' || member(place.object, name) === undefined) continue;
    const values = textsIn(place, name);
    if (!values.ok) return values;
    operators.push([name, values.value]);
  }
  // fromEntries defines own members, so an operator called `__proto__` is as harmless as any other.
  return read({ field: field.value, operators: Object.fromEntries(operators) });
}

function unknownMember(place: Place, names: readonly string[]): Fault | undefined {
  const stranger = Object.keys(place.object)
    .sort()
    .find((name) => !names.includes(name) && member(place.object, name) !== undefined);
  if (stranger === undefined) return undefined;
  const message = `${place.path} has the member ${JSON.stringify(stranger.slice(0, 80))}, which this version of Trailproof does not know.`;
  return answerFault(place.record, { kind: 'unsupported', code: 'UnknownSelectorMember', message });
}

function each<T>(places: Read<readonly Place[]>, decode: (place: Place) => Read<T>): Read<readonly T[]> {
  if (!places.ok) return places;
  const decoded: T[] = [];
  for (const place of places.value) {
    const one = decode(place);
    if (!one.ok) return one;
    decoded.push(one.value);
  }
  return read(decoded);
}

function damaged(faults: readonly Fault[], place: Place): Read<never> {
  return unread(faults[0] ?? malformed(place.record, `${place.path} makes no sense`));
}
