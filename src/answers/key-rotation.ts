import type { CallRecord } from '../model/call.ts';
import { known, type Observed } from '../model/observed.ts';
import { type Answer, answerOf, read } from './answer.ts';
import { booleanIn, countIn, jsonBody, member } from './json-members.ts';

export interface KeyRotation {
  readonly enabled: Observed<boolean>;
  /** From one rotation to the next, were it enabled. */
  readonly days: Observed<number>;
}

/** What KMS takes if nobody says otherwise (API reference, EnableKeyRotation.RotationPeriodInDays). */
export const usualRotationDays = 365;

/** Decodes `kms:GetKeyRotationStatus`. `absent`: the key is of a kind that KMS never rotates by itself. */
export function decodeKeyRotation(record: CallRecord): Answer<KeyRotation> {
  return answerOf<KeyRotation>(record, (body) => {
    const place = jsonBody(record, body);
    if (!place.ok) return place;
    const told = member(place.value.object, 'RotationPeriodInDays') !== undefined;
    return read({
      enabled: booleanIn(place.value, 'KeyRotationEnabled'),
      days: told ? countIn(place.value, 'RotationPeriodInDays') : known(usualRotationDays, [record.id]),
    });
  });
}
