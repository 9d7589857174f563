import { decodeListTagsForResource } from '../answers/json-tags.ts';
import {
  decodeDescribePolicy,
  decodeListPolicies,
  decodeListServiceAccess,
  decodeListTargets,
} from '../answers/organization-policies.ts';
import type { ServiceControlPolicy } from '../model/inventory.ts';
import { known, type Observed, type Population, unknown } from '../model/observed.ts';
import { answerOrFault } from './answer-or-fault.ts';
import type { CallIndex } from './call-index.ts';
import { type ListRead, readList } from './list-pages.ts';

/** The organization's service control policies, by id, as an account was told of them. */
export function serviceControlPolicies(calls: CallIndex, account: string): Population<ServiceControlPolicy> {
  const call = 'organizations:ListPolicies';
  const list = readList(calls, { call, account, token: 'NextToken' }, decodeListPolicies);
  const found = new Map(list.items.map(({ item }) => [item.id, item]));
  const policies = [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return population(
    list,
    policies.map((policy) => ({
      ...policy,
      document: document(calls, account, policy.id),
      targets: targets(calls, account, policy.id),
    })),
  );
}

function document(calls: CallIndex, account: string, policy: string): Observed<string> {
  const call = 'organizations:DescribePolicy';
  const missing = calls.missing({ call, account, region: '', resource: policy });
  const answer = answerOrFault(calls.find(call, account, policy)[0], decodeDescribePolicy, missing);
  switch (answer.kind) {
    case 'value':
      return known(answer.value, answer.evidence);
    case 'fault':
      return unknown(answer.fault);
    case 'absent': {
      const message = `ListPolicies shows the policy ${policy}, DescribePolicy says that it does not exist.`;
      return unknown({
        ...missing,
        id: answer.evidence[0],
        kind: 'conflict',
        code: 'PolicyVanished',
        message,
      });
    }
  }
}

function targets(calls: CallIndex, account: string, policy: string): Population<string> {
  const call = 'organizations:ListTargetsForPolicy';
  const question = { call, account, resource: policy, token: 'NextToken' } as const;
  const list = readList(calls, question, decodeListTargets);
  return population(list, [...new Set(list.items.map(({ item }) => item))].sort());
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

function population<T>({ faults, evidence }: ListRead<unknown>, members: readonly T[]): Population<T> {
  return { members, closed: faults.length === 0, faults, evidence };
}
