import type { CallRecord } from '../model/call.ts';
import { isObject } from '../model/json.ts';
import type { Observed } from '../model/observed.ts';
import { isAccountId } from './account-id.ts';
import { type Answer, answerOf, malformed, read, unread } from './answer.ts';
import { jsonBody, member, textIn } from './json-members.ts';

export interface OrganizationDescription {
  readonly id: string;
  readonly managementAccount: string;
  /** `ALL` or `CONSOLIDATED_BILLING`. */
  readonly featureSet: Observed<string>;
}

/** Decodes `organizations:DescribeOrganization`. `absent`: the account is in no organization. */
export function decodeDescribeOrganization(record: CallRecord): Answer<OrganizationDescription> {
  return answerOf<OrganizationDescription>(record, (body) => {
    const place = jsonBody(record, body);
    if (!place.ok) return place;
    const object = member(place.value.object, 'Organization');
    if (!isObject(object)) return unread(malformed(record, 'Organization is missing'));
    const id = member(object, 'Id');
    if (typeof id !== 'string' || !/^o-[a-z0-9]{10,32}$/.test(id)) {
      return unread(malformed(record, 'Organization.Id is not the id of an organization'));
    }
    const managementAccount = member(object, 'MasterAccountId');
    if (!isAccountId(managementAccount)) {
      return unread(malformed(record, 'Organization.MasterAccountId is not an account id of 12 digits'));
    }
    const featureSet = textIn({ ...place.value, object, path: 'Organization' }, 'FeatureSet');
    return read({ id, managementAccount, featureSet });
  });
}
