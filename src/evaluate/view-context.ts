import type { LogPlaces } from '../inventory/retention.ts';
import type { Account, Bucket, EventDataStore, Inventory, Key, Region } from '../model/inventory.ts';
import type { Role } from '../model/role.ts';
import type { Topic } from '../model/topic.ts';
import type { Behind } from './behind-views.ts';
import type { Reading } from './reading.ts';

/** What every view of one subject shares. Views are made when read, so cycles among nouns do not matter. */
export interface ViewContext {
  readonly reading: Reading;
  readonly inventory: Inventory;
  /** The account through which the noun is seen. */
  readonly account: Account;
  /** What is behind the views that functions take. */
  readonly regions: Behind<Region>;
  readonly buckets: Behind<Bucket>;
  readonly keys: Behind<Key>;
  readonly topics: Behind<Topic>;
  readonly stores: Behind<EventDataStore>;
  readonly roles: Behind<Role>;
  readonly accounts: Behind<Account>;
  /** Where the files of trails are, by the name of the bucket. */
  readonly logPlaces: (bucket: string) => LogPlaces;
}
