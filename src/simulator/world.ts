import type { JsonObject } from '../model/json.ts';
import type { Assumptions } from './assumptions.ts';
import type { ById } from './by-id.ts';
import type { WorldAlarm } from './world-alarm.ts';
import type { PublicAccessBlock, WorldBucket } from './world-bucket.ts';
import type { WorldEventDataStore } from './world-event-data-store.ts';
import type { WorldLogGroup, WorldLogPolicy } from './world-log-group.ts';
import type { AccountState, WorldOrganization, WorldRole } from './world-organization.ts';
import type { WorldTopic } from './world-topic.ts';

/**
 * What the simulator pretends that AWS contains. Every collection of things is a map by id, so that a small
 * patch can change one member of a healthy world. A world is plain JSON: parsing checks it, adds nothing.
 * Without `organization` all accounts of a world see each other's organization trails.
 */
export interface World {
  /** `aws` if absent. */
  readonly partition?: string;
  /** The regions of the partition. */
  readonly regions: ById<'default' | 'opt-in'>;
  readonly caller: WorldCaller;
  readonly organization?: WorldOrganization;
  /** By account id: twelve digits, in quotes in YAML. */
  readonly accounts: ById<WorldAccount>;
  /** The first rule that matches a call decides; the others are not looked at. */
  readonly faults?: readonly FaultRule[];
  readonly limits?: WorldLimits;
  /** Delay of every answer over HTTP, in milliseconds. */
  readonly latencyMs?: number;
  /** Most members of a page of any list; if absent, as many as AWS gives. */
  readonly pageSize?: number;
  /**
   * ISO 8601 in UTC. Every time in answers is reckoned from it, so that answers can be reproduced. If absent, a
   * fixed time in process, and the time of its start for a server.
   */
  readonly recordedAt?: string;
  /**
   * By how many milliseconds AWS's clock is ahead of this machine's. Only over HTTP, and only if it is given, what
   * was signed too long ago or too early is refused, and answers have a date.
   */
  readonly clockAheadMs?: number;
  readonly assumptions?: Partial<Assumptions>;
}

/** Who asks when a request does not say: in-process requests with an empty account. */
export interface WorldCaller {
  readonly account: string;
  /** Answered by GetCallerIdentity; an assumed role if absent. */
  readonly arn?: string;
  /** One more access key of the caller's account. */
  readonly accessKeyId?: string;
}

export interface WorldAccount {
  readonly name?: string;
  readonly email?: string;
  /** `ACTIVE` if absent. Only ACTIVE and PENDING_CLOSURE accounts can be used. */
  readonly state?: AccountState;
  /** Organizational unit or root it is in; the root if absent. */
  readonly ou?: string;
  /** The account is in no organization, or in another one. */
  readonly outside?: boolean;
  /** When it joined the organization, ISO 8601 in UTC. Copies of older organization trails start then. */
  readonly joined?: string;
  /** Tags that Organizations knows. */
  readonly tags?: ById<string>;
  /** By name, with the path in front if there is one. */
  readonly roles?: ById<WorldRole>;
  /** Whether CloudTrail has its role there, `AWSServiceRoleForCloudTrail`; true if absent. */
  readonly serviceLinkedRole?: boolean;
  /** What S3 blocks in the whole account; nothing configured if absent. */
  readonly publicAccessBlock?: PublicAccessBlock;
  /** Opt-in regions that the account has enabled. */
  readonly optedIn?: readonly string[];
  /** By label; the trail's name is its label unless `name` says otherwise. */
  readonly trails?: ById<WorldTrail>;
  /** By name. */
  readonly eventDataStores?: ById<WorldEventDataStore>;
  /** By bucket name. */
  readonly buckets?: ById<WorldBucket>;
  /** By key id. */
  readonly keys?: ById<WorldKey>;
  /** By name. */
  readonly logGroups?: ById<WorldLogGroup>;
  /** By name. */
  readonly alarms?: ById<WorldAlarm>;
  /** By name. */
  readonly topics?: ById<WorldTopic>;
  /** Managed IAM policies of the account, by name, with the path in front if there is one. */
  readonly policies?: ById<JsonObject>;
  /** Policies about its log groups, by name. */
  readonly logPolicies?: ById<WorldLogPolicy>;
  /** By access key id, beside the one that every account has. */
  readonly accessKeys?: ById<WorldAccessKey>;
}

export interface WorldAccessKey {
  readonly expired?: boolean;
}

/** How a trail does, or how one region's copy of it does. Times are ISO 8601 in UTC, or `never`. */
export interface TrailState {
  /** True if absent. */
  readonly logging?: boolean;
  /** S3 error code of the newest failed delivery, for instance `AccessDenied`. */
  readonly deliveryError?: string;
  readonly digestError?: string;
  readonly logsError?: string;
  readonly notificationError?: string;
  readonly latestDeliveryTime?: string;
  readonly latestDigestDeliveryTime?: string;
  readonly latestLogsDeliveryTime?: string;
  readonly latestNotificationTime?: string;
  readonly startLoggingTime?: string;
  readonly stopLoggingTime?: string;
}

export interface TrailCopy extends TrailState {
  /** The copy does not show in this region. */
  readonly missing?: boolean;
}

/** A member account's own copy of an organization trail: what is different in all its regions, and in one. */
export interface TrailInMember extends TrailCopy {
  readonly copies?: ById<TrailCopy>;
}

export interface WorldTrail extends TrailState {
  readonly name?: string;
  /** Home region. */
  readonly home: string;
  readonly multiRegion?: boolean;
  readonly organization?: boolean;
  readonly bucket: string;
  readonly keyPrefix?: string;
  /** ARN of a KMS key. */
  readonly kmsKey?: string;
  readonly snsTopicArn?: string;
  readonly logGroupArn?: string;
  readonly logGroupRoleArn?: string;
  /** True if absent. */
  readonly globalServiceEvents?: boolean;
  readonly logFileValidation?: boolean;
  /** Whether CloudTrail's own deliveries are recorded; not answered if absent. */
  readonly recursiveLogging?: boolean;
  /** Basic event selectors as AWS writes them. Without any selectors the trail has AWS's default. */
  readonly selectors?: readonly JsonObject[];
  /** Advanced event selectors as AWS writes them; a trail has one kind only. */
  readonly advancedSelectors?: readonly JsonObject[];
  readonly insightSelectors?: readonly JsonObject[];
  readonly tags?: ById<string>;
  /** By region: what is different there, in the owner's account. */
  readonly copies?: ById<TrailCopy>;
  /** By account id: what is different about an organization trail in a member account. */
  readonly members?: ById<TrailInMember>;
}

export const keyStates = [
  'Creating',
  'Enabled',
  'Disabled',
  'PendingDeletion',
  'PendingImport',
  'PendingReplicaDeletion',
  'Unavailable',
  'Updating',
] as const;

export interface WorldKey {
  readonly region: string;
  /** `Enabled` if absent. */
  readonly state?: (typeof keyStates)[number];
  /** `CUSTOMER` if absent. */
  readonly manager?: 'AWS' | 'CUSTOMER';
  /** With the `alias/` in front. */
  readonly alias?: string;
  /** Other accounts that the key policy lets describe the key. */
  readonly readableBy?: readonly string[];
  /** Whether KMS rotates it; not if absent, but always if AWS manages it. */
  readonly rotation?: boolean;
  /** 365 if absent. */
  readonly rotationDays?: number;
  readonly multiRegion?: boolean;
  /** `SYMMETRIC_DEFAULT` if absent. */
  readonly spec?: string;
  /** `AWS_KMS` if absent. */
  readonly origin?: 'AWS_KMS' | 'EXTERNAL' | 'AWS_CLOUDHSM' | 'EXTERNAL_KEY_STORE';
  /** `ENCRYPT_DECRYPT` if absent. */
  readonly usage?: string;
  /** The key policy; if absent, the one that KMS gives to new keys. */
  readonly policy?: JsonObject;
}

/** What goes wrong, for which calls. One of `error`, `body`, `cutBody`, `hang`, `dropConnection` at least. */
export interface FaultRule {
  /** `service:Operation`, `service:*` or `*`. */
  readonly call: string;
  readonly account?: string;
  readonly region?: string;
  /** Part of the call's input, looked for in its JSON text. */
  readonly resource?: string;
  /** Error code. */
  readonly error?: string;
  readonly status?: number;
  readonly message?: string;
  /** How often it happens; always if absent. */
  readonly times?: number;
  /** So many calls that it is about come first, and nothing goes wrong with them. */
  readonly after?: number;
  /**
   * Of a hundred calls that it is about, so many are hit; all if absent. Which ones follows from what is asked and
   * how often it was asked before, whatever else comes in between.
   */
  readonly percent?: number;
  /** Sent as it is instead of an answer's body. */
  readonly body?: string;
  /** Half of the body is sent, the usual one if there is no other, and the connection ends; without a body only that. */
  readonly cutBody?: boolean;
  /** No answer ever comes. */
  readonly hang?: boolean;
  /** The connection is closed without an answer. */
  readonly dropConnection?: boolean;
}

/** Only over HTTP. Each account, region and API has a budget of its own. */
export interface WorldLimits {
  /** For every CloudTrail API; 10 if absent, as AWS documents. */
  readonly requestsPerSecond?: number;
  /** Calls that may come at once before the rate counts; 5 if absent. */
  readonly burst?: number;
  /** Requests per second of other calls, by `service:Operation`. */
  readonly calls?: ById<number>;
}
