import type { Bucket, EventDataStore, Inventory, Key } from '../model/inventory.ts';
import { known } from '../model/observed.ts';
import type { Topic } from '../model/topic.ts';
import type { HostObject, PolicyVariables } from '../policy/cel/host-objects.ts';
import { bucketPolicy, keyPolicy, storePolicy, topicPolicy } from './document-sources.ts';
import { isForbidden } from './forbidden-actions.ts';
import { type OutsideQuestion, outsideGrants } from './outside-access.ts';
import type { Reading } from './reading.ts';
import { observed } from './view-reads.ts';
import type { Views } from './views.ts';

export interface AccessStage {
  readonly views: Views;
  readonly reading: Reading;
  readonly inventory: Inventory;
}

/** The functions that ask policy documents; their answers are written down like any other read. */
export function accessAnswers({
  views,
  reading,
  inventory,
}: AccessStage): Pick<PolicyVariables, 'forbidden' | 'grantsOutside'> {
  return {
    forbidden: (view, action, exceptions) => {
      const account = views.accountOf(view);
      if (account === undefined) throw new Error('only of accounts can be said what is forbidden in them');
      const path = `forbidden(${account.id}, ${action})`;
      return observed(reading, path, isForbidden(inventory, account, { action, exceptions }));
    },
    grantsOutside: (view, word, trusted) => {
      checkTrusted(trusted);
      const { name, ...of } = guarded(views, view);
      const path = `grantsOutside(${name}, ${word})`;
      return observed(reading, path, outsideGrants(inventory, { ...of, word, trusted }));
    },
  };
}

type Guarded = Pick<OutsideQuestion, 'noun' | 'source' | 'owner' | 'restricted'> & { readonly name: string };

function guarded(views: Views, view: HostObject): Guarded {
  const bucket = views.bucketOf(view);
  if (bucket !== undefined) return guardedBucket(bucket);
  const key = views.keyOf(view);
  if (key !== undefined) return guardedKey(key);
  const topic = views.topicOf(view);
  if (topic !== undefined) return guardedTopic(topic);
  const store = views.storeOf(view);
  if (store !== undefined) return guardedStore(store);
  throw new Error('only buckets, keys, topics and event data stores can be asked whom they let in');
}

function guardedBucket(bucket: Bucket): Guarded {
  const { name, owner, restrictsPublicPolicy } = bucket;
  return { noun: 'Bucket', name, source: bucketPolicy(bucket), owner, restricted: restrictsPublicPolicy };
}

function guardedKey(key: Key): Guarded {
  return { noun: 'Key', name: key.arn, source: keyPolicy(key), owner: known(key.owner, []) };
}

function guardedTopic(topic: Topic): Guarded {
  return { noun: 'Topic', name: topic.arn, source: topicPolicy(topic), owner: known(topic.owner, []) };
}

function guardedStore(store: EventDataStore): Guarded {
  return {
    noun: 'EventDataStore',
    name: store.arn,
    source: storePolicy(store),
    owner: known(store.account, []),
  };
}

const trustedShape = /^(?:\d{12}|arn:\S+|organization)$/u;

/** A slip of the pen would make strangers of friends. */
function checkTrusted(trusted: readonly string[]): void {
  const wrong = trusted.find((one) => !trustedShape.test(one));
  if (wrong === undefined) return;
  throw new Error(
    `${JSON.stringify(wrong)} is no account id, no ARN and not "organization", so nobody can trust it`,
  );
}
