import type { EnvironmentType, refMembers } from '../environment.ts';
import { accountNouns } from './account-nouns.ts';
import { alarmNouns } from './alarm-nouns.ts';
import { destinationNouns } from './destination-nouns.ts';
import { eventDataStoreNouns } from './event-data-store-nouns.ts';
import { logNouns } from './log-nouns.ts';
import type { MemberDoc, NounDocs } from './noun-doc.ts';
import { trailNouns } from './trail-nouns.ts';

/** Every noun of the environment, in the words of the documentation and of `policy explain`. */
export const environmentDocs: NounDocs<EnvironmentType> = {
  ...accountNouns,
  ...trailNouns,
  ...destinationNouns,
  ...logNouns,
  ...eventDataStoreNouns,
  ...alarmNouns,
};

/** Members of every `Ref<…>`; the examples are about a trail. */
export const refDocs: { readonly [Member in keyof typeof refMembers]: MemberDoc } = {
  set: ['whether there is one at all', 'trail.key.set'],
  present: ['whether what it names exists; unknown where nobody could tell', 'trail.bucket.present'],
  dangling: ['whether it names something that does not exist', '!trail.bucket.dangling'],
  foreign: ['whether its owner could not be asked; in messages only', '{trail.bucket.foreign}'],
  id: ['what the trail names it', 'trail.bucket.id == "acme-org-logs"'],
};
