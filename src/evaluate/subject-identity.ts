import type { Account, EventDataStore, Organization, Region, Trail } from '../model/inventory.ts';
import type { Subject, SubjectKind } from '../model/scan-result.ts';
import { ouOf } from './account-member.ts';

/** The organization, at its management account. */
export function organizationSubject({ id, managementAccount }: Organization, account: Account): Subject {
  return { kind: 'organization', id, account: managementAccount, partition: account.partition };
}

export function accountSubject(account: Account): Subject {
  return { kind: 'account', id: account.id, ...within(account) };
}

export function regionSubject(account: Account, { name }: Region): Subject {
  return { kind: 'region', id: `${account.id}/${name}`, ...within(account), region: name, name };
}

/** A trail, in the account through which it is judged. */
export function trailSubject(account: Account, { arn, name, home, partition }: Trail): Subject {
  return { kind: 'trail', id: arn, ...within(account), region: home, arn, name, partition };
}

/** A bucket by its name or its ARN, both of which trails may give: one id for both. */
export function bucketSubject(
  account: Account,
  kind: Extract<SubjectKind, 'bucket' | 'log-bucket'>,
  named: string,
): Subject {
  const prefix = `arn:${account.partition}:s3:::`;
  const name = named.startsWith(prefix) ? named.slice(prefix.length) : named;
  const arn = `${prefix}${name}`;
  return { kind, id: arn, ...within(account), arn, name };
}

export function keySubject(account: Account, id: string): Subject {
  return { kind: 'key', id, ...within(account), arn: id };
}

/** An event data store, in the account that owns it, whoever was shown it. */
export function eventDataStoreSubject(
  { arn, account, region, name }: EventDataStore,
  { owner, partition }: { readonly owner: Account | undefined; readonly partition: string },
): Subject {
  const place = owner === undefined ? { account, partition } : within(owner);
  const named = name.known ? { name: name.value } : {};
  return { kind: 'event-data-store', id: arn, ...place, region, ...named, arn };
}

/** Something that trails name by an ARN which ends in its name. */
export function arnSubject(
  account: Account,
  kind: Extract<SubjectKind, 'log-group' | 'topic'>,
  arn: string,
): Subject {
  const [, , , region = '', , ...resource] = arn.split(':');
  const name = resource.at(-1) ?? '';
  const named = { ...(region === '' ? {} : { region }), ...(name === '' ? {} : { name }) };
  return { kind, id: arn, ...within(account), ...named, arn };
}

function within(account: Account): Pick<Subject, 'account' | 'partition' | 'ou'> {
  return { account: account.id, partition: account.partition, ...ouOf(account) };
}
