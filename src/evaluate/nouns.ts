import type {
  Account,
  Bucket,
  EventDataStore,
  Key,
  Organization,
  Region,
  Trail,
} from '../model/inventory.ts';
import type { LogGroup } from '../model/log-group.ts';
import type { Topic } from '../model/topic.ts';

/** What one finding is about, with the account through which it was seen. */
export type Noun =
  | { readonly kind: 'organization'; readonly account: Account; readonly organization: Organization }
  | { readonly kind: 'account'; readonly account: Account }
  | { readonly kind: 'region'; readonly account: Account; readonly region: Region }
  | { readonly kind: 'trail'; readonly account: Account; readonly trail: Trail }
  | { readonly kind: 'bucket'; readonly account: Account; readonly bucket: Bucket }
  | { readonly kind: 'key'; readonly account: Account; readonly key: Key }
  | { readonly kind: 'log-group'; readonly account: Account; readonly logGroup: LogGroup }
  | { readonly kind: 'topic'; readonly account: Account; readonly topic: Topic }
  | { readonly kind: 'event-data-store'; readonly account: Account; readonly store: EventDataStore };
