import type { CallRecord } from '../model/call.ts';
import { isObject } from '../model/json.ts';
import type { Observed } from '../model/observed.ts';
import { type Answer, answerOf, malformed, type Read, read, unread } from './answer.ts';
import { booleanIn, jsonBody, member, type Place, pathTo, textIn } from './json-members.ts';
import { jsonPage, type Page } from './json-page.ts';

/** A service control policy as Organizations lists it. */
export interface ListedPolicy {
  readonly id: string;
  readonly name: Observed<string>;
  readonly awsManaged: Observed<boolean>;
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_PolicySummary.html */
const policyShape = /^p-[0-9a-zA-Z_]{8,128}$/;
const targetShape = /^(?:\d{12}|r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})$/;

/** Several times what Organizations allows, 10,240 characters (Organizations guide, "Quotas"). */
const maxDocument = 65_536;

/** Decodes one page of `organizations:ListPolicies`. */
export function decodeListPolicies(record: CallRecord): Answer<Page<ListedPolicy>> {
  return answerOf(record, (body) => jsonPage(record, body, { name: 'Policies', item: listedPolicy }));
}

function listedPolicy(place: Place): Read<ListedPolicy> {
  const id = member(place.object, 'Id');
  if (typeof id !== 'string' || !policyShape.test(id)) {
    return unread(malformed(place.record, `${pathTo(place, 'Id')} is not the id of a policy`));
  }
  return read({ id, name: textIn(place, 'Name'), awsManaged: booleanIn(place, 'AwsManaged', false) });
}

/** Decodes one page of `organizations:ListTargetsForPolicy` into ids of roots, units and accounts. */
export function decodeListTargets(record: CallRecord): Answer<Page<string>> {
  const item = (place: Place): Read<string> => {
    const id = member(place.object, 'TargetId');
    if (typeof id === 'string' && targetShape.test(id)) return read(id);
    return unread(
      malformed(place.record, `${pathTo(place, 'TargetId')} is no id of a root, unit or account`),
    );
  };
  return answerOf(record, (body) => jsonPage(record, body, { name: 'Targets', item }));
}

/** Decodes `organizations:DescribePolicy` into the policy's text. */
export function decodeDescribePolicy(record: CallRecord): Answer<string> {
  return answerOf<string>(record, (body) => {
    const place = jsonBody(record, body);
    if (!place.ok) return place;
    const policy = member(place.value.object, 'Policy');
    const content = isObject(policy) ? member(policy, 'Content') : undefined;
    if (typeof content === 'string' && content.length <= maxDocument) return read(content);
    return unread(malformed(record, 'Policy.Content is not a text of sane length'));
  });
}

/** Decodes one page of `organizations:ListAWSServiceAccessForOrganization` into service principals. */
export function decodeListServiceAccess(record: CallRecord): Answer<Page<string>> {
  const item = (place: Place): Read<string> => {
    const name = textIn(place, 'ServicePrincipal');
    if (name.known && name.value !== '') return read(name.value);
    return unread(
      malformed(place.record, `${pathTo(place, 'ServicePrincipal')} is not the name of a service`),
    );
  };
  return answerOf(record, (body) => jsonPage(record, body, { name: 'EnabledServicePrincipals', item }));
}
