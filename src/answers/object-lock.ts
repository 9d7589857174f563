import type { ObjectLock } from '../model/bucket-rules.ts';
import type { CallRecord } from '../model/call.ts';
import { isObject } from '../model/json.ts';
import { type Answer, answerOf, malformed, type Read, read, unread } from './answer.ts';
import { member } from './json-members.ts';
import { countOf } from './rule-filter.ts';
import { xmlBody } from './xml-body.ts';
import { elementAt } from './xml-members.ts';

/** How long a year of a default retention is for certain. */
const daysPerYear = 365;

/**
 * Decodes `s3:GetObjectLockConfiguration`. There is one rule, with days or years; without it new objects are not
 * locked. `absent`: the bucket has no Object Lock.
 */
export function decodeObjectLock(record: CallRecord): Answer<ObjectLock> {
  return answerOf<ObjectLock>(record, (body) => {
    const parsed = xmlBody(record, body);
    if (!parsed.ok) return parsed;
    const configuration = member(parsed.value, 'ObjectLockConfiguration');
    if (!isObject(configuration) || member(configuration, 'ObjectLockEnabled') !== 'Enabled') {
      return unread(malformed(record, 'ObjectLockConfiguration.ObjectLockEnabled is not Enabled'));
    }
    if (member(configuration, 'Rule') === undefined) return read({ enabled: true, mode: '', days: 0 });
    return defaultRetention(record, elementAt(configuration, ['Rule', 'DefaultRetention']));
  });
}

function defaultRetention(record: CallRecord, element: ReturnType<typeof elementAt>): Read<ObjectLock> {
  const path = 'Rule.DefaultRetention';
  const mode = isObject(element) ? member(element, 'Mode') : undefined;
  if (!isObject(element) || (mode !== 'GOVERNANCE' && mode !== 'COMPLIANCE')) {
    return unread(malformed(record, `${path}.Mode is neither GOVERNANCE nor COMPLIANCE`));
  }
  const place = { record, element, path };
  const days = countOf(place, 'Days');
  if (!days.ok) return days;
  const years = countOf(place, 'Years');
  if (!years.ok) return years;
  // Neither can be 0: emulators say so of the one that is not set.
  const [fromDays, fromYears] = [days.value ?? 0, (years.value ?? 0) * daysPerYear];
  if (fromDays > 0 === fromYears > 0) {
    return unread(malformed(record, `${path} has not either days or years`));
  }
  return read({ enabled: true, mode, days: fromDays + fromYears });
}
