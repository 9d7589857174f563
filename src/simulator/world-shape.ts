import { type Assumptions, assumptions } from './assumptions.ts';
import { advancedSelector, basicSelector, insightSelector } from './selector-shape.ts';
import {
  type Decoder,
  flag,
  integer,
  listOf,
  mapOf,
  object,
  oneOf,
  optional,
  required,
  text,
} from './shape.ts';
import { isTrailName } from './trail-name.ts';
import {
  type FaultRule,
  keyStates,
  type TrailCopy,
  type TrailState,
  type World,
  type WorldAccessKey,
  type WorldAccount,
  type WorldBucket,
  type WorldCaller,
  type WorldKey,
  type WorldLimits,
  type WorldTrail,
} from './world.ts';

const accountIdPattern = /^\d{12}$/;
const regionPattern = /^[a-z]{2,8}(?:-[a-z]{1,12}){1,3}-\d{1,2}$/;
const bucketPattern = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const callPattern = /^(?:\*|[a-z0-9]+:(?:\*|[A-Za-z0-9]+))$/;
const isoPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

function rule(pattern: RegExp, wrong: string): (value: string) => string | undefined {
  return (value) => (pattern.test(value) ? undefined : wrong);
}

const accountId = rule(
  accountIdPattern,
  'an account id has twelve digits (in quotes, or YAML drops leading zeros)',
);
const regionName = rule(regionPattern, 'is not the name of a region');
const trailName = (value: string): string | undefined =>
  isTrailName(value)
    ? undefined
    : 'a trail name has 3 to 128 letters, digits, `.`, `_`, `-`, no two of the marks together';
const bucketName = rule(bucketPattern, 'is not a bucket name');
const label = rule(/^.{1,256}$/, 'must have 1 to 256 characters');
const time = (value: string): string | undefined =>
  isoPattern.test(value) && !Number.isNaN(Date.parse(value))
    ? undefined
    : 'must be a time like 2026-01-15T06:00:00Z';
const timeOrNever = (value: string): string | undefined => (value === 'never' ? undefined : time(value));

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

const trail = object<WorldTrail>({
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
  copies: optional(mapOf(object<TrailCopy>({ ...state, missing: optional(flag) }), regionName)),
});

const encryption = object<Exclude<WorldBucket['encryption'], 'none' | undefined>>({
  algorithm: required(oneOf('AES256', 'aws:kms', 'aws:kms:dsse')),
  keyId: optional(text()),
});

const bucket = object<WorldBucket>({
  region: required(text(regionName)),
  encryption: optional((value, at) => (value === 'none' ? value : encryption(value, at))),
  forbidden: optional(flag),
});

const key = object<WorldKey>({
  region: required(text(regionName)),
  state: optional(oneOf(...keyStates)),
  manager: optional(oneOf('AWS', 'CUSTOMER')),
  alias: optional(text(rule(/^alias\/[A-Za-z0-9/_-]{1,250}$/, 'an alias begins with `alias/`'))),
});

const account = object<WorldAccount>({
  name: optional(text()),
  optedIn: optional(listOf(text(regionName))),
  trails: optional(mapOf(trail, label)),
  buckets: optional(mapOf(bucket, bucketName)),
  keys: optional(mapOf(key, rule(/^[A-Za-z0-9-]{1,256}$/, 'is not the id of a key'))),
  accessKeys: optional(
    mapOf(
      object<WorldAccessKey>({ expired: optional(flag) }),
      rule(/^\w{16,128}$/, 'is not an access key id'),
    ),
  ),
});

const fault = object<FaultRule>({
  call: required(text(rule(callPattern, 'must be `service:Operation`, `service:*` or `*`'))),
  account: optional(text(accountId)),
  region: optional(text(regionName)),
  resource: optional(text()),
  error: optional(text(rule(/^[A-Za-z0-9.]{1,128}$/, 'must be an error code'))),
  status: optional(integer(200, 599)),
  message: optional(text()),
  times: optional(integer(1, 1_000_000)),
  body: optional(text()),
  hang: optional(flag),
  dropConnection: optional(flag),
});

const limits = object<WorldLimits>({
  requestsPerSecond: optional(integer(1, 1_000_000)),
  burst: optional(integer(1, 1_000_000)),
  calls: optional(
    mapOf(integer(1, 1_000_000), rule(/^[a-z0-9]+:[A-Za-z0-9]+$/, 'must be `service:Operation`')),
  ),
});

const chosen = object<Partial<Assumptions>>({
  listTrailsScope: optional(oneOf(...assumptions.listTrailsScope.settings)),
  describeForeignRegionArns: optional(oneOf(...assumptions.describeForeignRegionArns.settings)),
  selectorsAwayFromHome: optional(oneOf(...assumptions.selectorsAwayFromHome.settings)),
  memberEventSelectors: optional(oneOf(...assumptions.memberEventSelectors.settings)),
  memberInsightSelectors: optional(oneOf(...assumptions.memberInsightSelectors.settings)),
  memberTrailStatus: optional(oneOf(...assumptions.memberTrailStatus.settings)),
  disabledRegionError: optional(oneOf(...assumptions.disabledRegionError.settings)),
  headBucketElsewhere: optional(oneOf(...assumptions.headBucketElsewhere.settings)),
  encryptionAbsentStatus: optional(oneOf(...assumptions.encryptionAbsentStatus.settings)),
});

/** The structure of a world, member by member. What refers to what is checked in `check-world.ts`. */
export const worldShape: Decoder<World> = object<World>({
  partition: optional(text(rule(/^aws[a-z-]{0,20}$/, 'must be a partition like `aws` or `aws-cn`'))),
  regions: required(mapOf(oneOf('default', 'opt-in'), regionName)),
  caller: required(
    object<WorldCaller>({
      account: required(text(accountId)),
      arn: optional(text(rule(/^arn:/, 'must be an ARN'))),
      accessKeyId: optional(text(rule(/^\w{16,128}$/, 'is not an access key id'))),
    }),
  ),
  accounts: required(mapOf(account, accountId)),
  faults: optional(listOf(fault)),
  limits: optional(limits),
  latencyMs: optional(integer(0, 600_000)),
  pageSize: optional(integer(1, 1000)),
  recordedAt: optional(text(time)),
  assumptions: optional(chosen),
});
