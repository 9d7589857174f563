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
  readonly notificationError: Observed<string>;
  /** When log files, digests, events to CloudWatch Logs, and notifications last came: ISO 8601, empty when never. */
  readonly lastDelivery: Observed<string>;
  readonly lastDigest: Observed<string>;
  readonly lastLogsDelivery: Observed<string>;
  readonly lastNotification: Observed<string>;
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
      notificationError: textIn(place.value, 'LatestNotificationError', ''),
      lastDelivery: timeIn(place.value, 'LatestDeliveryTime'),
      lastDigest: timeIn(place.value, 'LatestDigestDeliveryTime'),
      lastLogsDelivery: timeIn(place.value, 'LatestCloudWatchLogsDeliveryTime'),
      lastNotification: timeIn(place.value, 'LatestNotificationTime'),
    });
  });
}
