import type { JsonObject } from '../../model/json.ts';
import type { Subject } from '../../model/scan-result.ts';
import type { EventSource } from './event-source.ts';
import { resourceTypes } from './words.ts';

export function resourceOf(subject: Subject): JsonObject {
  return {
    uid: subject.arn ?? subject.id,
    name: subject.name,
    type: resourceTypes[subject.kind],
    region: subject.region,
    cloud_partition: subject.partition,
  };
}

export function cloudOf(subject: Subject, source: EventSource): JsonObject {
  const org = subject.kind === 'organization' ? { uid: subject.id } : undefined;
  return {
    provider: 'AWS',
    cloud_partition: subject.partition,
    region: subject.region,
    account: accountOf(subject, source),
    org,
  };
}

/** The unit has no id here, which OCSF's organization would need, so that it is a tag of the account. */
function accountOf({ account, ou }: Subject, { accounts }: EventSource): JsonObject {
  return {
    uid: account,
    name: accounts.get(account)?.name,
    type: 'AWS Account',
    type_id: 10,
    tags: ou === undefined ? undefined : [{ name: 'organizational-unit', value: ou }],
  };
}
