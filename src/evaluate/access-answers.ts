import type { Bucket, EventDataStore, Inventory, Key } from '../model/inventory.ts';
import { known } from '../model/observed.ts';
import type { Role } from '../model/role.ts';
import type { Topic } from '../model/topic.ts';
import type { AccessFunction } from '../policy/cel/functions.ts';
import type { HostObject, PolicyVariables } from '../policy/cel/host-objects.ts';
import { bucketPolicy, keyPolicy, roleTrust, storePolicy, topicPolicy } from './document-sources.ts';
import { isForbidden } from './forbidden-actions.ts';
import { type OutsideQuestion, outsideGrants } from './outside-access.ts';
import type { Reading } from './reading.ts';
import { allowedActions, allowedOthers } from './role-access.ts';
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
}: AccessStage): Pick<PolicyVariables, AccessFunction> {
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
    role: (view, name) => {
      const account = views.accountOf(view);
      if (account === undefined) throw new Error('only accounts have roles');
      return views.roleNamed(account, name);
    },
    allowedTo: (view, actions) => {
      const role = roleBehind(views, view, actions);
      const path = `allowedTo(${role.arn}, ${actions.join(', ')})`;
      return observed(reading, path, allowedActions(role, actions));
    },
    allowedBeyond: (view, actions) => {
      const role = roleBehind(views, view, actions);
      const path = `allowedBeyond(${role.arn}, ${actions.join(', ')})`;
      return observed(reading, path, allowedOthers(role, actions));
    },
  };
}

const actionShape = /^[a-z0-9-]+:[A-Za-z0-9*]+$/u;

function roleBehind(views: Views, view: HostObject, actions: readonly string[]): Role {
  const wrong = actions.find((action) => !actionShape.test(action));
  if (wrong !== undefined) throw new Error(`${JSON.stringify(wrong)} is not the name of an action of IAM`);
  const role = views.roleOf(view);
  if (role === undefined) throw new Error('only of roles can be said what they are allowed');
  return role;
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
  const role = views.roleOf(view);
  if (role !== undefined) return guardedRole(role);
  throw new Error('only what has a policy of its own can be asked whom it lets in');
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

function guardedRole(role: Role): Guarded {
  return { noun: 'Role', name: role.arn, source: roleTrust(role), owner: known(role.owner, []) };
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
