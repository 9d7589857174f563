import { advancedSelector, basicSelector, insightSelector } from './selector-shape.ts';
import { type Decoder, flag, listOf, mapOf, object, optional, required, text } from './shape.ts';
import type { TrailCopy, TrailInMember, TrailState, WorldTrail } from './world.ts';
import { accountId, bucketName, label, regionName, timeOrNever, trailName } from './world-text.ts';

const state = {
  logging: optional(flag),
  deliveryError: optional(text()),
  digestError: optional(text()),
  logsError: optional(text()),
  notificationError: optional(text()),
  latestDeliveryTime: optional(text(timeOrNever)),
  latestDigestDeliveryTime: optional(text(timeOrNever)),
  latestLogsDeliveryTime: optional(text(timeOrNever)),
  latestNotificationTime: optional(text(timeOrNever)),
  startLoggingTime: optional(text(timeOrNever)),
  stopLoggingTime: optional(text(timeOrNever)),
} satisfies Parameters<typeof object<TrailState>>[0];

const copies = mapOf(object<TrailCopy>({ ...state, missing: optional(flag) }), regionName);

export const trailShape: Decoder<WorldTrail> = object<WorldTrail>({
  ...state,
  name: optional(text(trailName)),
  home: required(text(regionName)),
  multiRegion: optional(flag),
  organization: optional(flag),
  bucket: required(text(bucketName)),
  keyPrefix: optional(text()),
  kmsKey: optional(text()),
  snsTopicArn: optional(text()),
  logGroupArn: optional(text()),
  logGroupRoleArn: optional(text()),
  globalServiceEvents: optional(flag),
  logFileValidation: optional(flag),
  recursiveLogging: optional(flag),
  selectors: optional(listOf(basicSelector)),
  advancedSelectors: optional(listOf(advancedSelector)),
  insightSelectors: optional(listOf(insightSelector)),
  tags: optional(mapOf(text(), label)),
  copies: optional(copies),
  members: optional(
    mapOf(object<TrailInMember>({ ...state, missing: optional(flag), copies: optional(copies) }), accountId),
  ),
});
