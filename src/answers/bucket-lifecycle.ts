import type {
  LifecycleExpiration,
  LifecycleRule,
  LifecycleTransition,
  NoncurrentExpiration,
} from '../model/bucket-rules.ts';
import type { CallRecord } from '../model/call.ts';
import { isObject } from '../model/json.ts';
import { type Answer, answerOf, malformed, type Read, read, unread } from './answer.ts';
import { member } from './json-members.ts';
import { countOf, isEnabled, ruleFilter, rulesIn, strangerIn, type XmlPlace } from './rule-filter.ts';
import { xmlBody } from './xml-body.ts';
import { elementsIn } from './xml-members.ts';

/** A bucket has a thousand rules at most, with names of 255 characters and prefixes of a thousand. */
export const maxRules: number = 4 * 1024 * 1024;

const elements = [
  'AbortIncompleteMultipartUpload',
  'Expiration',
  'Filter',
  'ID',
  'NoncurrentVersionExpiration',
  'NoncurrentVersionTransition',
  'Prefix',
  'Status',
  'Transition',
];

/**
 * Decodes `s3:GetBucketLifecycleConfiguration`. A rule that is not understood makes the whole unknown: it might
 * delete anything. `absent`: the bucket has no rules.
 */
export function decodeBucketLifecycle(record: CallRecord): Answer<readonly LifecycleRule[]> {
  return answerOf<readonly LifecycleRule[]>(record, (body) => {
    const parsed = xmlBody(record, body, maxRules);
    if (!parsed.ok) return parsed;
    const places = rulesIn(record, member(parsed.value, 'LifecycleConfiguration'));
    if (!places.ok) return places;
    const rules: LifecycleRule[] = [];
    for (const place of places.value) {
      const rule = strangerIn(place, elements) ?? lifecycleRule(place);
      if (!rule.ok) return rule;
      rules.push(rule.value);
    }
    return read(rules);
  });
}

function lifecycleRule(rule: XmlPlace): Read<LifecycleRule> {
  const enabled = isEnabled(rule);
  if (!enabled.ok) return enabled;
  const filter = ruleFilter(rule);
  if (!filter.ok) return filter;
  const expiration = partOf(rule, 'Expiration', expirationIn);
  if (!expiration.ok) return expiration;
  const noncurrent = partOf(rule, 'NoncurrentVersionExpiration', noncurrentIn);
  if (!noncurrent.ok) return noncurrent;
  const transitions = transitionsIn(rule);
  if (!transitions.ok) return transitions;
  const aborted = partOf(rule, 'AbortIncompleteMultipartUpload', (part) =>
    countOf(part, 'DaysAfterInitiation'),
  );
  if (!aborted.ok) return aborted;
  return read({
    enabled: enabled.value,
    filter: filter.value,
    transitions: transitions.value,
    ...(expiration.value === undefined ? {} : { expiration: expiration.value }),
    ...(noncurrent.value === undefined ? {} : { noncurrentExpiration: noncurrent.value }),
    ...(aborted.value === undefined ? {} : { abortsUploadsAfterDays: aborted.value }),
  });
}

function partOf<T>(
  { record, element, path }: XmlPlace,
  name: string,
  decode: (part: XmlPlace) => Read<T>,
): Read<T | undefined> {
  const part = member(element, name);
  if (part === undefined) return read(undefined);
  if (!isObject(part)) return unread(malformed(record, `${path}.${name} is empty or there twice`));
  return decode({ record, element: part, path: `${path}.${name}` });
}

function expirationIn(place: XmlPlace): Read<LifecycleExpiration> {
  const { record, element, path } = place;
  const stranger = strangerIn(place, ['Date', 'Days', 'ExpiredObjectDeleteMarker']);
  if (stranger !== undefined) return stranger;
  const days = countOf(place, 'Days');
  if (!days.ok) return days;
  if (days.value !== undefined) return read({ kind: 'after', days: days.value });
  const date = member(element, 'Date');
  if (typeof date === 'string' && /^\d{4}-\d\d-\d\d(?:T[\d:.]{1,20}Z?)?$/.test(date)) {
    return read({ kind: 'on', date });
  }
  const markers = member(element, 'ExpiredObjectDeleteMarker');
  if (date === undefined && typeof markers === 'string' && /^(?:true|false)$/i.test(markers)) {
    return read({ kind: 'markers', removed: markers.toLowerCase() === 'true' });
  }
  return unread(malformed(record, `${path} does not say when`));
}

function noncurrentIn(place: XmlPlace): Read<NoncurrentExpiration> {
  const { record, path } = place;
  const stranger = strangerIn(place, ['NewerNoncurrentVersions', 'NoncurrentDays']);
  if (stranger !== undefined) return stranger;
  const days = countOf(place, 'NoncurrentDays');
  if (!days.ok) return days;
  const newer = countOf(place, 'NewerNoncurrentVersions');
  if (!newer.ok) return newer;
  if (days.value === undefined) return unread(malformed(record, `${path}.NoncurrentDays is missing`));
  return read({ days: days.value, newerVersions: newer.value ?? 0 });
}

const transitionsOf = [
  { of: 'current', name: 'Transition', days: 'Days' },
  { of: 'noncurrent', name: 'NoncurrentVersionTransition', days: 'NoncurrentDays' },
] as const;

function transitionsIn({ record, element, path }: XmlPlace): Read<readonly LifecycleTransition[]> {
  const transitions: LifecycleTransition[] = [];
  for (const { of, name, days: daysName } of transitionsOf) {
    for (const written of elementsIn(element, name) ?? []) {
      const storageClass = isObject(written) ? member(written, 'StorageClass') : undefined;
      if (!isObject(written) || typeof storageClass !== 'string') {
        return unread(malformed(record, `${path}.${name} names no storage class`));
      }
      const days = countOf({ record, element: written, path: `${path}.${name}` }, daysName);
      if (!days.ok) return days;
      transitions.push({ of, storageClass, ...(days.value === undefined ? {} : { days: days.value }) });
    }
  }
  return read(transitions);
}
