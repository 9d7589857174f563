import type { TrailDescription } from '../answers/describe-trails.ts';
import { decodeTrailStatus } from '../answers/trail-status.ts';
import type { Fault } from '../model/fault.ts';
import type { Copy } from '../model/inventory.ts';
import { unknown } from '../model/observed.ts';
import { answerOrFault } from './answer-or-fault.ts';
import type { CallIndex } from './call-index.ts';

/** A trail as one region shows it, with that region's own answer to GetTrailStatus. */
export function trailCopy(
  calls: CallIndex,
  trail: TrailDescription,
  place: { readonly account: string; readonly region: string },
): Copy {
  const identity = { trail: trail.arn, ...place };
  const call = 'cloudtrail:GetTrailStatus';
  const record = calls.find(call, place.account, trail.arn).find(({ region }) => region === place.region);
  const missing = calls.missing({ call, ...place, resource: trail.arn });
  const answer = answerOrFault(record, decodeTrailStatus, missing);
  switch (answer.kind) {
    case 'value':
      return { ...identity, ...answer.value };
    case 'fault':
      return unknownCopy(identity, answer.fault);
    case 'absent':
      return unknownCopy(identity, vanished(missing, answer.evidence[0], trail.owner === place.account));
  }
}

function unknownCopy(identity: Pick<Copy, 'trail' | 'account' | 'region'>, fault: Fault): Copy {
  return {
    ...identity,
    isLogging: unknown(fault),
    deliveryError: unknown(fault),
    digestError: unknown(fault),
    logsError: unknown(fault),
    notificationError: unknown(fault),
    lastDelivery: unknown(fault),
    lastDigest: unknown(fault),
    lastLogsDelivery: unknown(fault),
    lastNotification: unknown(fault),
  };
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
