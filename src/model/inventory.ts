import type { LifecycleRule, ObjectLock, ReplicationRule } from './bucket-rules.ts';
import type { Fault } from './fault.ts';
import type { LogGroup } from './log-group.ts';
import type { Observed, Population, Ref } from './observed.ts';
import type { Role } from './role.ts';
import type { SelectorSet } from './selector.ts';
import type { Topic } from './topic.ts';

/** AWS partition, from the caller's ARN: `aws`, `aws-cn`, `aws-us-gov`, … */
export type Partition = string;

/** Everything Trailproof knows about the accounts it looked at, joined from the answers. */
export interface Inventory {
  readonly partition: Partition;
  /** ARN of the identity that asked. */
  readonly caller: string;
  /** Absent: nobody asked for it, the accounts are looked at one by one. */
  readonly organization?: Observed<Organization>;
  /** Accounts that were asked, also those whose role could not be assumed, by id. */
  readonly accounts: readonly Account[];
  /** Accounts that are known and were not asked, by id. */
  readonly leftOut: readonly LeftOutAccount[];
  /** Every fault the answers gave, by id, whether or not a policy reads what it hides. */
  readonly faults: ReadonlyMap<string, Fault>;
}

/** An organization as its management account or a delegated administrator sees it. */
export interface Organization {
  readonly id: string;
  readonly managementAccount: string;
  /** `ALL` or `CONSOLIDATED_BILLING`. */
  readonly featureSet: Observed<string>;
  /** Every account that Organizations lists, whatever its state. */
  readonly members: Population<Member>;
  /** Ids of the accounts that administer CloudTrail for the organization. */
  readonly delegatedAdministrators: Population<string>;
  /** Principals of the services that may act in it, sorted; asked only when a policy reads them. */
  readonly trustedServices: Observed<readonly string[]>;
  /** Asked only when a policy reads them. */
  readonly serviceControlPolicies: Population<ServiceControlPolicy>;
}

/** What no identity of the accounts below its targets may do, whatever else it is allowed. */
export interface ServiceControlPolicy {
  readonly id: string;
  readonly name: Observed<string>;
  readonly awsManaged: Observed<boolean>;
  /** The policy's text as Organizations gives it. */
  readonly document: Observed<string>;
  /** Ids of the roots, units and accounts that it is attached to. */
  readonly targets: Population<string>;
}

/** An account as Organizations lists it. */
export interface Member {
  readonly id: string;
  readonly name: Observed<string>;
  /** `ACTIVE`, `SUSPENDED`, `PENDING_CLOSURE`, `PENDING_ACTIVATION`, `CLOSED`, or what AWS adds later. */
  readonly state: Observed<string>;
  /** Names from the root down, `Root/Security/Prod`. */
  readonly ou: Observed<string>;
  /** Ids of the same from the root down. */
  readonly units: Observed<readonly string[]>;
  /** `key=value`, sorted; asked only when a policy reads them. */
  readonly tags: Observed<readonly string[]>;
}

export interface LeftOutAccount {
  readonly id: string;
  /** `state`: it cannot be used; `excluded`: the user said so; `not-named`: the user named others. */
  readonly because: 'state' | 'excluded' | 'not-named';
  /** The account's state, or the user's own words. */
  readonly reason: string;
  readonly expires?: string;
}

export interface Account {
  readonly id: string;
  readonly partition: Partition;
  /** What Organizations says of it; absent where it was not asked. */
  readonly member?: Observed<Member>;
  /** As the list of the organization has it, or as the account itself says where it is looked at by itself. */
  readonly inOrganization: Observed<boolean>;
  /** Why nothing could be asked in it: its role could not be assumed. */
  readonly refused?: Fault;
  /** Regions in scope: enabled (or asserted by the user) and asked. */
  readonly regions: Population<Region>;
  /** Regions the account has that were not looked at, with the reason. */
  readonly excludedRegions: readonly ExcludedRegion[];
  /** Every trail seen in this account, once per ARN, organization trails of other owners included. */
  readonly trails: Population<Trail>;
  /** Every bucket that the account owns. */
  readonly buckets: Population<Bucket>;
  /** Event data stores that it is shown in the regions in scope; asked only when a policy counts them. */
  readonly eventDataStores: Population<EventDataStore>;
  /** Roles that a policy looked for by their names. */
  readonly namedRoles: readonly NamedRole[];
}

export interface NamedRole {
  readonly name: string;
  readonly role: Ref<Role>;
}

export interface ExcludedRegion {
  readonly name: string;
  readonly reason: 'disabled' | 'not-named';
}

export interface Region {
  readonly account: string;
  readonly name: string;
  /** `asserted`: the region list could not be read and the user named it. `assumed`: AWS enables it in every account. */
  readonly optIn: 'enabled-by-default' | 'opted-in' | 'asserted' | 'assumed';
  /** Copies of trails that show in this region, home copies included. */
  readonly copies: Population<Copy>;
}

/** One trail, whatever number of regions it shows in. */
export interface Trail {
  readonly arn: string;
  readonly name: string;
  readonly partition: Partition;
  /** Account in the ARN. */
  readonly owner: string;
  readonly home: string;
  /** True when `owner` is the account it was seen in. */
  readonly owned: boolean;
  readonly multiRegion: Observed<boolean>;
  readonly organization: Observed<boolean>;
  readonly globalServiceEvents: Observed<boolean>;
  readonly logFileValidation: Observed<boolean>;
  readonly selectors: Observed<SelectorSet>;
  /** How much of CloudTrail's limits its selectors use up, as written. */
  readonly selectorCounts: Observed<SelectorCounts>;
  /** What it looks for in which events, sorted, like `ApiCallRateInsight/Management`; asked only when a policy reads it. */
  readonly insights: Observed<readonly string[]>;
  /** `key=value`, sorted; asked only when a policy reads them. */
  readonly tags: Observed<readonly string[]>;
  /** Whether CloudTrail's own deliveries are recorded where the selectors say so; newer than most endpoints. */
  readonly recursiveLogging: Observed<boolean | 'not-said'>;
  readonly bucket: Ref<Bucket>;
  /** What comes before `AWSLogs/` in the names of its log files, without the slash; empty when nothing does. */
  readonly keyPrefix: Observed<string>;
  readonly key: Ref<Key>;
  readonly logGroup: Ref<LogGroup>;
  /** With it events are written to the log group. */
  readonly logsRole: Ref<Role>;
  /** Where is told that log files came. */
  readonly topic: Ref<Topic>;
  readonly copies: readonly Copy[];
}

/** A store of CloudTrail Lake: it keeps the events that its selectors choose, without any trail. */
export interface EventDataStore {
  readonly arn: string;
  /** Account in the ARN: of an organization's store, the management account. */
  readonly account: string;
  readonly region: string;
  readonly name: Observed<string>;
  /** `ENABLED`, `STOPPED_INGESTION`, … as AWS spells it. */
  readonly status: Observed<string>;
  /** Whether it takes events in: unknown while that changes, and for a status of a later day. */
  readonly ingesting: Observed<boolean>;
  /** Events of all regions, not of its own alone. */
  readonly multiRegion: Observed<boolean>;
  /** Events of all accounts of the organization. */
  readonly organization: Observed<boolean>;
  readonly selectors: Observed<SelectorSet>;
  /** Categories of events that its selectors name, sorted: `Management`, `Data`, `ConfigurationItem`, … */
  readonly categories: Observed<readonly string[]>;
  readonly retentionDays: Observed<number>;
  readonly terminationProtection: Observed<boolean>;
  /** ARN of the KMS key of its own, empty when it has none. */
  readonly kmsKey: Observed<string>;
  /** With it Athena reads the store, where that is federated. */
  readonly federationRole: Ref<Role>;
  /** The text of the policy that somebody gave it, empty when there is none; asked only when a policy reads it. */
  readonly policy: Observed<string>;
}

export interface SelectorCounts {
  /** Basic selectors; 0 of a trail with advanced ones. */
  readonly basic: number;
  /** Values of `DataResources` over all basic selectors, without those that mean "all of the type". */
  readonly dataResources: number;
  /** Values over all conditions of all advanced selectors. */
  readonly advancedValues: number;
}

/** A trail as one region shows it: its logging state is that region's own. */
export interface Copy {
  readonly trail: string;
  readonly account: string;
  readonly region: string;
  readonly isLogging: Observed<boolean>;
  /** S3 error code of the newest failed delivery, empty when there is none. */
  readonly deliveryError: Observed<string>;
  readonly digestError: Observed<string>;
  readonly logsError: Observed<string>;
  /** Error code of SNS. */
  readonly notificationError: Observed<string>;
  /** When log files, digests, events to CloudWatch Logs, and notifications last came: ISO 8601, empty when never. */
  readonly lastDelivery: Observed<string>;
  readonly lastDigest: Observed<string>;
  readonly lastLogsDelivery: Observed<string>;
  readonly lastNotification: Observed<string>;
}

export interface Bucket {
  readonly arn: string;
  readonly name: string;
  readonly partition: Partition;
  /** The account in whose list it is. */
  readonly owner: Observed<string>;
  readonly region: Observed<string>;
  /** `AES256`, `aws:kms`, … of the bucket's default encryption, empty when none is set. */
  readonly defaultEncryption: Observed<string>;
  /** `Enabled`, `Suspended`, empty when it never was. */
  readonly versioning: Observed<string>;
  readonly mfaDelete: Observed<boolean>;
  /** The policy's text as S3 gives it, empty when there is none. */
  readonly policy: Observed<string>;
  /** Whether its policy, or its ACL, lets anybody in, after what S3 blocks in the bucket and in its account. */
  readonly publicByPolicy: Observed<boolean>;
  readonly publicByAcl: Observed<boolean>;
  /** `BucketOwnerEnforced`, `BucketOwnerPreferred`, `ObjectWriter`, empty when not set. */
  readonly ownership: Observed<string>;
  /** `key=value`, sorted. */
  readonly tags: Observed<readonly string[]>;
  /** None when it has no lifecycle. */
  readonly lifecycle: Observed<readonly LifecycleRule[]>;
  readonly objectLock: Observed<ObjectLock>;
  /** The bucket that gets its server access logs, empty when there is none. */
  readonly accessLogTarget: Observed<string>;
  readonly replication: Observed<readonly ReplicationRule[]>;
  /** Whether all four settings that block public access are on in the bucket itself. */
  readonly blocksPublicAccess: Observed<boolean>;
  /** Whether the bucket or its owner's account leaves a public policy to the account and AWS services. */
  readonly restrictsPublicPolicy: Observed<boolean>;
  /** Whether anybody is told what happens to its objects. */
  readonly notifies: Observed<boolean>;
}

export interface Key {
  readonly arn: string;
  readonly owner: string;
  readonly region: string;
  /** `Enabled`, `Disabled`, `PendingDeletion`, … as KMS spells it. */
  readonly state: Observed<string>;
  /** `AWS` or `CUSTOMER`. */
  readonly manager: Observed<string>;
  /** Whether KMS makes new key material by itself: always for AWS's own keys, never for imported or asymmetric ones. */
  readonly rotation: Observed<boolean>;
  /** From one rotation to the next; 0 when it is not rotated. */
  readonly rotationDays: Observed<number>;
  readonly multiRegion: Observed<boolean>;
  /** `SYMMETRIC_DEFAULT`, `RSA_4096`, … */
  readonly spec: Observed<string>;
  /** Where its material is from: `AWS_KMS`, `EXTERNAL`, `AWS_CLOUDHSM`, `EXTERNAL_KEY_STORE`. */
  readonly origin: Observed<string>;
  /** `ENCRYPT_DECRYPT`, `SIGN_VERIFY`, … */
  readonly usage: Observed<string>;
  /** The policy's text; told to the owner's account alone. */
  readonly policy: Observed<string>;
}
