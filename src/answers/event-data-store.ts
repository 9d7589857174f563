import type { CallRecord } from '../model/call.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import type { AdvancedSelector, WrittenSelectors } from '../model/selector.ts';
import { type Answer, answerFault, answerOf, malformed, type Read, read, unread } from './answer.ts';
import { advancedSelectorsIn } from './event-selectors.ts';
import { booleanIn, countIn, jsonBody, member, type Place, textIn } from './json-members.ts';

/** An event data store as `cloudtrail:GetEventDataStore` tells it; each member stands for itself. */
export interface EventDataStoreDescription {
  readonly name: Observed<string>;
  /** As AWS spells it. */
  readonly status: Observed<string>;
  readonly ingesting: Observed<boolean>;
  readonly multiRegion: Observed<boolean>;
  readonly organization: Observed<boolean>;
  readonly selectors: Observed<WrittenSelectors>;
  readonly retentionDays: Observed<number>;
  readonly terminationProtection: Observed<boolean>;
  readonly categories: Observed<readonly string[]>;
  /** Empty when AWS encrypts it with a key that is nobody's to manage. */
  readonly kmsKey: Observed<string>;
  /** ARN of the role with which Athena reads it, empty where it is not federated. */
  readonly federationRoleArn: Observed<string>;
}

export function decodeEventDataStore(record: CallRecord): Answer<EventDataStoreDescription> {
  return answerOf<EventDataStoreDescription>(record, (body) => {
    const place = jsonBody(record, body);
    if (!place.ok) return place;
    if (member(place.value.object, 'EventDataStoreArn') !== member(record.input, 'EventDataStore')) {
      return unread(malformed(record, 'EventDataStoreArn does not name the store that was asked for'));
    }
    const status = textIn(place.value, 'Status');
    const selectors = advancedSelectorsIn(place.value);
    return read({
      name: textIn(place.value, 'Name'),
      status,
      ingesting: status.known ? ingesting(record, status.value) : status,
      multiRegion: booleanIn(place.value, 'MultiRegionEnabled'),
      organization: booleanIn(place.value, 'OrganizationEnabled'),
      selectors: selectorsOf(selectors, place.value),
      categories: categoriesOf(selectors, place.value),
      retentionDays: countIn(place.value, 'RetentionPeriod'),
      terminationProtection: booleanIn(place.value, 'TerminationProtectionEnabled'),
      kmsKey: textIn(place.value, 'KmsKeyId', ''),
      federationRoleArn: federationRole(place.value),
    });
  });
}

/** A role is told of stores that are federated; of one that is, there must be one. */
function federationRole(place: Place): Observed<string> {
  const role = textIn(place, 'FederationRoleArn', '');
  if (!role.known || role.value !== '') return role;
  const status = textIn(place, 'FederationStatus', 'DISABLED');
  if (!status.known) return status;
  const isOff = status.value === 'DISABLED' || status.value === 'DISABLING';
  return isOff ? role : unknown(malformed(place.record, 'FederationRoleArn is missing'));
}

/** Statuses of GetEventDataStore's API reference. */
function ingesting(record: CallRecord, status: string): Observed<boolean> {
  switch (status) {
    case 'ENABLED':
      return known(true, [record.id]);
    case 'CREATED':
    case 'PENDING_DELETION':
    case 'STOPPED_INGESTION':
      return known(false, [record.id]);
    case 'STARTING_INGESTION':
    case 'STOPPING_INGESTION': {
      const message = 'Whether the event data store takes events in is being changed.';
      return unknown(answerFault(record, { kind: 'conflict', code: 'IngestionChanging', message }));
    }
    default: {
      const message = `The event data store has the status ${JSON.stringify(status.slice(0, 80))}, which this version of Trailproof does not know.`;
      return unknown(answerFault(record, { kind: 'unsupported', code: 'UnknownStatus', message }));
    }
  }
}

/** Without any, AWS documents no meaning: the empty list stays one. */
function selectorsOf(selectors: Read<readonly AdvancedSelector[]>, place: Place): Observed<WrittenSelectors> {
  return selectors.ok
    ? known({ language: 'advanced', selectors: selectors.value }, place.evidence)
    : unknown(selectors.fault);
}

/** Every selector must say its category, and only with `Equals` (API reference, AdvancedFieldSelector). */
function categoriesOf(
  selectors: Read<readonly AdvancedSelector[]>,
  { record, evidence }: Place,
): Observed<readonly string[]> {
  if (!selectors.ok) return unknown(selectors.fault);
  const categories = new Set<string>();
  for (const { fieldSelectors } of selectors.value) {
    const named = fieldSelectors
      .filter(({ field }) => field === 'eventCategory')
      .flatMap(({ operators }) => (Object.hasOwn(operators, 'Equals') ? (operators['Equals'] ?? []) : []));
    if (named.length === 0) {
      return unknown(malformed(record, 'AdvancedEventSelectors has one that names no eventCategory'));
    }
    for (const category of named) categories.add(category);
  }
  return known([...categories].sort(), evidence);
}
