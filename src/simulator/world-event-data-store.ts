import type { JsonObject } from '../model/json.ts';

export const eventDataStoreStatuses = [
  'CREATED',
  'ENABLED',
  'PENDING_DELETION',
  'STARTING_INGESTION',
  'STOPPED_INGESTION',
  'STOPPING_INGESTION',
] as const;

/** An event data store of CloudTrail Lake. */
export interface WorldEventDataStore {
  /** Where it was created. */
  readonly region: string;
  /** `ENABLED` if absent: it ingests events. */
  readonly status?: (typeof eventDataStoreStatuses)[number];
  /** Whether it ingests the events of all regions; false if absent. */
  readonly multiRegion?: boolean;
  /** Whether it ingests the events of the whole organization; only the management account has such stores. */
  readonly organization?: boolean;
  /** Advanced event selectors as AWS writes them; all management events if absent. */
  readonly selectors?: readonly JsonObject[];
  /** 366 if absent. */
  readonly retentionDays?: number;
  /** True if absent. */
  readonly terminationProtection?: boolean;
  /** ARN of a KMS key; none of its own if absent. */
  readonly kmsKey?: string;
  /** ARN of the role with which it is federated; it is not, if absent. */
  readonly federationRole?: string;
  /** Who else may do what with it; none if absent. */
  readonly policy?: JsonObject;
}
