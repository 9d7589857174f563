import type { CallRecord } from '../model/call.ts';
import { isObject, type JsonValue } from '../model/json.ts';
import { type Answer, answerOf, malformed, type Read, read, unread } from './answer.ts';
import { member } from './json-members.ts';
import { xmlBody } from './xml-body.ts';
import { elementAt, elementsIn } from './xml-members.ts';

/** What an ACL allows one of the groups that mean everybody: the world, or whoever has an AWS account. */
export interface PublicGrant {
  readonly group: 'AllUsers' | 'AuthenticatedUsers';
  /** `READ`, `WRITE`, `READ_ACP`, `WRITE_ACP`, `FULL_CONTROL`. */
  readonly permission: string;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#specifying-grantee-predefined-groups */
const groups: ReadonlyMap<string, PublicGrant['group']> = new Map([
  ['http://acs.amazonaws.com/groups/global/AllUsers', 'AllUsers'],
  ['http://acs.amazonaws.com/groups/global/AuthenticatedUsers', 'AuthenticatedUsers'],
]);

/**
 * Decodes `s3:GetBucketAcl` into its grants to everybody. A grant that makes no sense makes the whole unknown:
 * it might have been one of them.
 */
export function decodeBucketAcl(record: CallRecord): Answer<readonly PublicGrant[]> {
  return answerOf<readonly PublicGrant[]>(record, (body) => {
    const parsed = xmlBody(record, body);
    if (!parsed.ok) return parsed;
    const list = elementAt(parsed.value, ['AccessControlPolicy', 'AccessControlList']);
    const written = elementsIn(list, 'Grant');
    if (written === undefined) {
      return unread(malformed(record, 'AccessControlPolicy.AccessControlList is missing or too long'));
    }
    const grants: PublicGrant[] = [];
    for (const [index, value] of written.entries()) {
      const grant = publicGrant(record, value, `AccessControlList.Grant[${index}]`);
      if (!grant.ok) return grant;
      if (grant.value !== undefined) grants.push(grant.value);
    }
    return read(grants);
  });
}

/** Grantees are groups by URI, else accounts by canonical id or e-mail address, which are not everybody. */
function publicGrant(record: CallRecord, grant: JsonValue, path: string): Read<PublicGrant | undefined> {
  const grantee = isObject(grant) ? member(grant, 'Grantee') : undefined;
  const permission = isObject(grant) ? member(grant, 'Permission') : undefined;
  if (!isObject(grantee)) return unread(malformed(record, `${path}.Grantee is missing`));
  if (typeof permission !== 'string' || !/^[A-Z_]{1,32}$/.test(permission)) {
    return unread(malformed(record, `${path}.Permission is not a permission`));
  }
  const uri = member(grantee, 'URI');
  if (uri === undefined && isNamed(member(grantee, 'ID') ?? member(grantee, 'EmailAddress'))) {
    return read(undefined);
  }
  if (typeof uri !== 'string' || uri === '') {
    return unread(malformed(record, `${path}.Grantee names nobody`));
  }
  const group = groups.get(uri);
  return read(group === undefined ? undefined : { group, permission });
}

function isNamed(id: JsonValue | undefined): boolean {
  return typeof id === 'string' && id !== '';
}
