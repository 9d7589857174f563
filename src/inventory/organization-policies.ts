import { decodeListTagsForResource } from '../answers/json-tags.ts';
import {
  decodeDescribePolicy,
  decodeListPolicies,
  decodeListServiceAccess,
  decodeListTargets,
} from '../answers/organization-policies.ts';
import type { ServiceControlPolicy } from '../model/inventory.ts';
import { known, type Observed, type Population, unknown } from '../model/observed.ts';
import type { CallIndex } from './call-index.ts';
import { type ListRead, readList, readPopulation } from './list-pages.ts';
import { listedPolicyText } from './listed-policy.ts';

/** The organization's service control policies, by id, as an account was told of them. */
export function serviceControlPolicies(calls: CallIndex, account: string): Population<ServiceControlPolicy> {
  const call = 'organizations:ListPolicies';
  const listed = readPopulation(calls, { call, account, token: 'NextToken' }, decodeListPolicies);
  const found = new Map(listed.members.map((policy) => [policy.id, policy]));
  const policies = [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const members = policies.map((policy) => ({
    ...policy,
    document: document(calls, account, policy.id),
    targets: targets(calls, account, policy.id),
  }));
  return { ...listed, members };
}

function document(calls: CallIndex, account: string, policy: string): Observed<string> {
  return listedPolicyText(calls, account, {
    call: 'organizations:DescribePolicy',
    resource: policy,
    decode: decodeDescribePolicy,
    vanished: `ListPolicies shows the policy ${policy}, DescribePolicy says that it does not exist.`,
  });
}

function targets(calls: CallIndex, account: string, policy: string): Population<string> {
  const call = 'organizations:ListTargetsForPolicy';
  const question = { call, account, resource: policy, token: 'NextToken' } as const;
  const listed = readPopulation(calls, question, decodeListTargets);
  return { ...listed, members: [...new Set(listed.members)].sort() };
}

/** Principals of the services that may act in the organization, sorted. */
export function trustedServices(calls: CallIndex, account: string): Observed<readonly string[]> {
  const call = 'organizations:ListAWSServiceAccessForOrganization';
  return whole(readList(calls, { call, account, token: 'NextToken' }, decodeListServiceAccess));
}

/** Tags of an account of the organization, `key=value`, sorted. */
export function accountTags(calls: CallIndex, asker: string, account: string): Observed<readonly string[]> {
  const call = 'organizations:ListTagsForResource';
  const question = { call, account: asker, resource: account, token: 'NextToken' } as const;
  return whole(readList(calls, question, decodeListTagsForResource));
}

function whole({ items, faults, evidence }: ListRead<string>): Observed<readonly string[]> {
  if (faults.length > 0) return unknown(...faults);
  return known([...new Set(items.map(({ item }) => item))].sort(), evidence);
}
