import type { CallRecord } from '../model/call.ts';
import type { Observed } from '../model/observed.ts';
import { type Answer, answerOf, read } from './answer.ts';
import { booleanIn, jsonBody, textIn, timeIn } from './json-members.ts';

/** Logging and delivery of one trail in the region that was asked; other regions have their own. */
export interface TrailStatus {
  readonly isLogging: Observed<boolean>;
  /** Error codes of the newest delivery, empty when it went well. */
  readonly deliveryError: Observed<string>;
  readonly digestError: Observed<string>;
  readonly logsError: Observed<string>;
  /** ISO 8601, empty when nothing was delivered yet. */
  readonly lastDelivery: Observed<string>;
}

/** Decodes `cloudtrail:GetTrailStatus`; each member stands for itself. */
export function decodeTrailStatus(record: CallRecord): Answer<TrailStatus> {
  return answerOf(record, (body) => {
    const place = jsonBody(record, body);
    if (!place.ok) return place;
    return read({
      isLogging: booleanIn(place.value, 'IsLogging'),
      deliveryError: textIn(place.value, 'LatestDeliveryError', ''),
      digestError: textIn(place.value, 'LatestDigestDeliveryError', ''),
      logsError: textIn(place.value, 'LatestCloudWatchLogsDeliveryError', ''),
      lastDelivery: timeIn(place.value, 'LatestDeliveryTime'),
    });
  });
}
