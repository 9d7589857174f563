import { advancedSelector } from './selector-shape.ts';
import {
  type Decoder,
  flag,
  integer,
  jsonObject,
  listOf,
  object,
  oneOf,
  optional,
  required,
  text,
} from './shape.ts';
import { eventDataStoreStatuses, type WorldEventDataStore } from './world-event-data-store.ts';
import { regionName } from './world-text.ts';

export const eventDataStoreShape: Decoder<WorldEventDataStore> = object<WorldEventDataStore>({
  region: required(text(regionName)),
  status: optional(oneOf(...eventDataStoreStatuses)),
  multiRegion: optional(flag),
  organization: optional(flag),
  selectors: optional(listOf(advancedSelector)),
  retentionDays: optional(integer(7, 3653)),
  terminationProtection: optional(flag),
  kmsKey: optional(text()),
  federationRole: optional(text()),
  policy: optional(jsonObject),
});
