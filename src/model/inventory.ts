import type { Fault } from './fault.ts';
import type { Observed, Population, Ref } from './observed.ts';
import type { SelectorSet } from './selector.ts';

/** AWS partition, from the caller's ARN: `aws`, `aws-cn`, `aws-us-gov`, … */
export type Partition = string;

/** Everything Trailproof knows about the accounts it looked at, joined from the answers. */
export interface Inventory {
  readonly partition: Partition;
  /** ARN of the identity that asked. */
  readonly caller: string;
  readonly accounts: readonly Account[];
  /** Every fault the answers gave, by id, whether or not a policy reads what it hides. */
  readonly faults: ReadonlyMap<string, Fault>;
}

export interface Account {
  readonly id: string;
  readonly partition: Partition;
  /** Regions in scope: enabled (or asserted by the user) and asked. */
  readonly regions: Population<Region>;
  /** Regions the account has that were not looked at, with the reason. */
  readonly excludedRegions: readonly ExcludedRegion[];
  /** Every trail seen in this account, once per ARN, organization trails of other owners included. */
  readonly trails: Population<Trail>;
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
  readonly bucket: Ref<Bucket>;
  readonly key: Ref<Key>;
  readonly copies: readonly Copy[];
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
  /** ISO 8601, empty when nothing was delivered yet. */
  readonly lastDelivery: Observed<string>;
}

export interface Bucket {
  readonly arn: string;
  readonly name: string;
  readonly region: Observed<string>;
  /** `AES256`, `aws:kms`, … of the bucket's default encryption, empty when none is set. */
  readonly defaultEncryption: Observed<string>;
}

export interface Key {
  readonly arn: string;
  readonly owner: string;
  readonly region: string;
  /** `Enabled`, `Disabled`, `PendingDeletion`, … as KMS spells it. */
  readonly state: Observed<string>;
  /** `AWS` or `CUSTOMER`. */
  readonly manager: Observed<string>;
}
