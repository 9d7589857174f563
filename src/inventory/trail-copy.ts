import type { TrailIdentity } from '../answers/arn.ts';
import { decodeTrailStatus, type TrailStatus } from '../answers/trail-status.ts';
import type { Fault } from '../model/fault.ts';
import type { Copy } from '../model/inventory.ts';
import { unknown } from '../model/observed.ts';
import type { CallIndex } from './call-index.ts';

/** A trail as one region shows it, with that region's own answer to GetTrailStatus. */
export function trailCopy(
  calls: CallIndex,
  trail: TrailIdentity,
  place: { readonly account: string; readonly region: string },
): Copy {
  const identity = { trail: trail.arn, ...place };
  const call = 'cloudtrail:GetTrailStatus';
  const record = calls.find(call, place.account, trail.arn).find(({ region }) => region === place.region);
  // Of hundreds of thousands of copies, hardly one is missing.
  const missing = (): Fault => calls.missing({ call, ...place, resource: trail.arn });
  if (record === undefined) return uncopyOf(identity, missing());
  const answer = decodeTrailStatus(record);
  switch (answer.kind) {
    case 'value':
      return copyOf(identity, answer.value);
    case 'fault':
      return uncopyOf(identity, answer.fault);
    case 'absent':
      return uncopyOf(identity, vanished(missing(), answer.evidence[0], trail.owner === place.account));
  }
}

/** Member by member, not spread: objects that are spread together take twice the memory. */
function copyOf({ trail, account, region }: CopyIdentity, status: TrailStatus): Copy {
  return {
    trail,
    account,
    region,
    isLogging: status.isLogging,
    deliveryError: status.deliveryError,
    digestError: status.digestError,
    logsError: status.logsError,
    notificationError: status.notificationError,
    lastDelivery: status.lastDelivery,
    lastDigest: status.lastDigest,
    lastLogsDelivery: status.lastLogsDelivery,
    lastNotification: status.lastNotification,
  };
}

type CopyIdentity = Pick<Copy, 'trail' | 'account' | 'region'>;

function uncopyOf(identity: CopyIdentity, fault: Fault): Copy {
  const unseen = unknown(fault);
  return copyOf(identity, {
    isLogging: unseen,
    deliveryError: unseen,
    digestError: unseen,
    logsError: unseen,
    notificationError: unseen,
    lastDelivery: unseen,
    lastDigest: unseen,
    lastLogsDelivery: unseen,
    lastNotification: unseen,
  });
}

/**
 * The list shows the trail and the next question is answered "no such trail". For an own trail that is a
 * contradiction (deleted in between, perhaps); members of an organization are refused this way by design.
 */
export function vanished(missing: Fault, id: string, owned: boolean): Fault {
  return owned
    ? {
        ...missing,
        id,
        kind: 'conflict',
        code: 'TrailVanished',
        message: `DescribeTrails shows the trail, ${missing.call} says that it does not exist.`,
      }
    : notReadableFromHere(missing, id);
}

/** A member account may see an organization's trail, but not ask everything about it. */
export function notReadableFromHere(missing: Fault, id: string = missing.id): Fault {
  return {
    ...missing,
    id,
    kind: 'not-readable-from-here',
    code: 'NotReadableFromHere',
    message: `${missing.call} of an organization's trail is answered to the account that owns it, which was not asked.`,
  };
}
