import type { JsonObject } from '../model/json.ts';
import { present, type Question } from './outcome.ts';
import { copyOf, type OwnedTrail } from './shown-trails.ts';
import type { TrailState, World } from './world.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** The instant that every time in answers is reckoned from, in milliseconds. */
export function recordedAt(world: World): number {
  return Date.parse(world.recordedAt ?? '2026-01-15T06:00:00Z');
}

/** GetTrailStatus: how a trail does in the region that is asked. */
export function trailStatus(owned: OwnedTrail, question: Question): JsonObject {
  const { trail } = owned;
  const state: TrailState = { ...trail, ...copyOf(owned, question) };
  const logging = state.logging ?? true;
  const now = recordedAt(question.world);
  const stopped = logging ? undefined : now - 2 * day;
  const last = (stopped ?? now) - 4 * minute;
  const started = startOf(instant(state.startLoggingTime, now - 30 * day), owned, question);
  const stop = instant(state.stopLoggingTime, stopped);
  const delivered = instant(state.latestDeliveryTime, last);
  const digest = trail.logFileValidation === true ? last - 20 * minute : undefined;
  return present({
    IsLogging: logging,
    LatestDeliveryError: state.deliveryError,
    LatestNotificationError: state.notificationError,
    LatestDeliveryTime: seconds(delivered),
    LatestNotificationTime: seconds(
      instant(state.latestNotificationTime, trail.snsTopicArn === undefined ? undefined : last),
    ),
    StartLoggingTime: seconds(started),
    StopLoggingTime: seconds(stop),
    LatestCloudWatchLogsDeliveryError: state.logsError,
    LatestCloudWatchLogsDeliveryTime: seconds(
      instant(state.latestLogsDeliveryTime, trail.logGroupArn === undefined ? undefined : last),
    ),
    LatestDigestDeliveryTime: seconds(instant(state.latestDigestDeliveryTime, digest)),
    LatestDigestDeliveryError: state.digestError,
    // The rest is documented as no longer in use and still sent, as text.
    LatestDeliveryAttemptTime: iso(delivered),
    LatestNotificationAttemptTime: '',
    LatestNotificationAttemptSucceeded: '',
    LatestDeliveryAttemptSucceeded: iso(delivered),
    TimeLoggingStarted: iso(started),
    TimeLoggingStopped: iso(stop),
  });
}

/** The copy of an organization trail in a member does not start before the account joined. */
function startOf(started: number | undefined, owned: OwnedTrail, question: Question): number | undefined {
  const { joined } = question.account;
  if (started === undefined || joined === undefined || owned.owner === question.accountId) return started;
  return Math.max(started, Date.parse(joined));
}

function instant(written: string | undefined, otherwise: number | undefined): number | undefined {
  if (written === 'never') return undefined;
  return written === undefined ? otherwise : Date.parse(written);
}

/** JSON 1.1 writes times as seconds since the epoch, with a fraction. */
function seconds(milliseconds: number | undefined): number | undefined {
  return milliseconds === undefined ? undefined : milliseconds / 1000;
}

function iso(milliseconds: number | undefined): string {
  return milliseconds === undefined ? '' : new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
