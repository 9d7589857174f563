import { alarmsShape, topicsShape } from './alarm-shape.ts';
import { type Assumptions, assumptions } from './assumptions.ts';
import { bucketShape, publicAccessBlockShape } from './bucket-shape.ts';
import { eventDataStoreShape } from './event-data-store-shape.ts';
import { logGroupsShape, logPoliciesShape } from './log-group-shape.ts';
import { organizationShape, ouOrRootId, rolesShape, tagsShape } from './organization-shape.ts';
import {
  type Decoder,
  flag,
  integer,
  jsonObject,
  listOf,
  mapOf,
  object,
  oneOf,
  optional,
  required,
  text,
} from './shape.ts';
import { trailShape } from './trail-shape.ts';
import {
  type FaultRule,
  keyStates,
  type World,
  type WorldAccessKey,
  type WorldAccount,
  type WorldCaller,
  type WorldKey,
  type WorldLimits,
} from './world.ts';
import { accountStates } from './world-organization.ts';
import { accountId, bucketName, callRule, label, regionName, rule, time } from './world-text.ts';

const key = object<WorldKey>({
  region: required(text(regionName)),
  state: optional(oneOf(...keyStates)),
  manager: optional(oneOf('AWS', 'CUSTOMER')),
  alias: optional(text(rule(/^alias\/[A-Za-z0-9/_-]{1,250}$/, 'an alias begins with `alias/`'))),
  readableBy: optional(listOf(text(accountId))),
  rotation: optional(flag),
  rotationDays: optional(integer(90, 2560)),
  multiRegion: optional(flag),
  spec: optional(text(rule(/^[A-Z0-9_]{1,32}$/, 'must be a key spec like SYMMETRIC_DEFAULT'))),
  origin: optional(oneOf('AWS_KMS', 'EXTERNAL', 'AWS_CLOUDHSM', 'EXTERNAL_KEY_STORE')),
  usage: optional(text(rule(/^[A-Z_]{1,32}$/, 'must be a key usage like ENCRYPT_DECRYPT'))),
  policy: optional(jsonObject),
});

const account = object<WorldAccount>({
  name: optional(text()),
  email: optional(text(rule(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'is not an e-mail address'))),
  state: optional(oneOf(...accountStates)),
  ou: optional(text(ouOrRootId)),
  outside: optional(flag),
  joined: optional(text(time)),
  tags: optional(tagsShape),
  roles: optional(rolesShape),
  serviceLinkedRole: optional(flag),
  publicAccessBlock: optional(publicAccessBlockShape),
  optedIn: optional(listOf(text(regionName))),
  trails: optional(mapOf(trailShape, label)),
  eventDataStores: optional(
    mapOf(eventDataStoreShape, rule(/^[a-zA-Z0-9._-]{3,128}$/, 'is not the name of an event data store')),
  ),
  buckets: optional(mapOf(bucketShape, bucketName)),
  keys: optional(mapOf(key, rule(/^[A-Za-z0-9-]{1,256}$/, 'is not the id of a key'))),
  alarms: optional(alarmsShape),
  topics: optional(topicsShape),
  policies: optional(mapOf(jsonObject, rule(/^[\w+=,.@/-]{1,512}$/, 'is not the name of a policy'))),
  logGroups: optional(logGroupsShape),
  logPolicies: optional(logPoliciesShape),
  accessKeys: optional(
    mapOf(
      object<WorldAccessKey>({ expired: optional(flag) }),
      rule(/^\w{16,128}$/, 'is not an access key id'),
    ),
  ),
});

const fault = object<FaultRule>({
  call: required(text(callRule)),
  account: optional(text(accountId)),
  region: optional(text(regionName)),
  resource: optional(text()),
  error: optional(text(rule(/^[A-Za-z0-9.]{1,128}$/, 'must be an error code'))),
  status: optional(integer(200, 599)),
  message: optional(text()),
  times: optional(integer(1, 1_000_000)),
  after: optional(integer(1, 1_000_000)),
  percent: optional(integer(1, 99)),
  body: optional(text()),
  cutBody: optional(flag),
  hang: optional(flag),
  dropConnection: optional(flag),
});

const limits = object<WorldLimits>({
  requestsPerSecond: optional(integer(1, 1_000_000)),
  burst: optional(integer(1, 1_000_000)),
  calls: optional(
    mapOf(integer(1, 1_000_000), rule(/^[a-z0-9-]+:[A-Za-z0-9]+$/, 'must be `service:Operation`')),
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
  delegatedAdministratorReads: optional(oneOf(...assumptions.delegatedAdministratorReads.settings)),
  bucketOfUnusableAccount: optional(oneOf(...assumptions.bucketOfUnusableAccount.settings)),
  keyOfUnusableAccount: optional(oneOf(...assumptions.keyOfUnusableAccount.settings)),
  regionsOfManagementAccount: optional(oneOf(...assumptions.regionsOfManagementAccount.settings)),
  policyStatusAbsent: optional(oneOf(...assumptions.policyStatusAbsent.settings)),
  versioningFromElsewhere: optional(oneOf(...assumptions.versioningFromElsewhere.settings)),
  accountStatus: optional(oneOf(...assumptions.accountStatus.settings)),
  accountPaths: optional(oneOf(...assumptions.accountPaths.settings)),
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
  organization: optional(organizationShape),
  accounts: required(mapOf(account, accountId)),
  faults: optional(listOf(fault)),
  limits: optional(limits),
  latencyMs: optional(integer(0, 600_000)),
  pageSize: optional(integer(1, 1000)),
  recordedAt: optional(text(time)),
  clockAheadMs: optional(integer(-86_400_000, 86_400_000)),
  assumptions: optional(chosen),
});
