import type { CallRecord } from '../model/call.ts';
import { isObject } from '../model/json.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import type { Role } from '../model/role.ts';
import { type Answer, answerOf, malformed, read, unread } from './answer.ts';
import { parseArn } from './arn.ts';
import { member } from './json-members.ts';
import type { Page } from './json-page.ts';
import { elementAt } from './xml-members.ts';
import { queryPage, queryResult } from './xml-page.ts';

/** What `iam:GetRole` tells of a role; each member but the ARN stands for itself. */
export type RoleDescription = Pick<Role, 'arn' | 'trustPolicy' | 'boundary'>;

/** `absent`: there is no role of the name. */
export function decodeGetRole(record: CallRecord): Answer<RoleDescription> {
  return answerOf<RoleDescription>(record, (body) => {
    const result = queryResult(record, body);
    if (!result.ok) return result;
    const role = elementAt(result.value, ['Role']);
    const arn = isObject(role) ? member(role, 'Arn') : undefined;
    if (!isObject(role) || typeof arn !== 'string' || parseArn(arn)?.service !== 'iam') {
      return unread(malformed(record, 'Role.Arn is not the ARN of a role'));
    }
    const bounded = member(role, 'PermissionsBoundary') !== undefined;
    const boundary = elementAt(role, ['PermissionsBoundary', 'PermissionsBoundaryArn']);
    const isKnown = !bounded || (typeof boundary === 'string' && boundary !== '');
    return read({
      arn,
      trustPolicy: documentIn(record, member(role, 'AssumeRolePolicyDocument')),
      boundary: isKnown
        ? known(typeof boundary === 'string' ? boundary : '', [record.id])
        : unknown(malformed(record, 'PermissionsBoundary does not name a policy')),
    });
  });
}

/** Decodes one page of `iam:ListRolePolicies`: names of policies that are the role's own. */
export function decodeListRolePolicies(record: CallRecord): Answer<Page<string>> {
  return answerOf<Page<string>>(record, (body) =>
    queryPage(record, body, {
      name: 'PolicyNames',
      token: 'Marker',
      item: (name) => (typeof name === 'string' && /^[\w+=,.@-]{1,128}$/.test(name) ? name : undefined),
    }),
  );
}

/** Decodes one page of `iam:ListAttachedRolePolicies`: ARNs of managed policies. */
export function decodeListAttachedRolePolicies(record: CallRecord): Answer<Page<string>> {
  return answerOf<Page<string>>(record, (body) =>
    queryPage(record, body, {
      name: 'AttachedPolicies',
      token: 'Marker',
      item: (policy) => {
        const arn = elementAt(policy, ['PolicyArn']);
        return typeof arn === 'string' && parseArn(arn)?.service === 'iam' ? arn : undefined;
      },
    }),
  );
}

/** Decodes `iam:GetRolePolicy` into the policy's text. */
export function decodeGetRolePolicy(record: CallRecord): Answer<string> {
  return decodeDocument(record, ['PolicyDocument']);
}

/** Decodes `iam:GetPolicy` into the id of the version that is in force. */
export function decodeGetPolicy(record: CallRecord): Answer<string> {
  return answerOf<string>(record, (body) => {
    const result = queryResult(record, body);
    if (!result.ok) return result;
    const version = elementAt(result.value, ['Policy', 'DefaultVersionId']);
    return typeof version === 'string' && /^v[1-9][0-9]{0,9}(?:\.[A-Za-z0-9-]{1,80})?$/.test(version)
      ? read(version)
      : unread(malformed(record, 'Policy.DefaultVersionId is not the id of a version'));
  });
}

/** Decodes `iam:GetPolicyVersion` into the policy's text. */
export function decodeGetPolicyVersion(record: CallRecord): Answer<string> {
  return decodeDocument(record, ['PolicyVersion', 'Document']);
}

function decodeDocument(record: CallRecord, path: readonly string[]): Answer<string> {
  return answerOf<string>(record, (body) => {
    const result = queryResult(record, body);
    if (!result.ok) return result;
    const document = documentIn(record, elementAt(result.value, path));
    return document.known
      ? read(document.value)
      : unread(document.faults[0] ?? malformed(record, 'it has no document'));
  });
}

/** Documents come percent-encoded (IAM API reference, GetRolePolicy: RFC 3986). */
function documentIn(record: CallRecord, written: unknown): Observed<string> {
  if (typeof written === 'string' && written !== '') {
    try {
      return known(decodeURIComponent(written), [record.id]);
    } catch {
      // Said below.
    }
  }
  return unknown(malformed(record, 'a policy document is missing or not percent-encoded'));
}
