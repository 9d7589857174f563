import { decodeDelegatedAdministrators } from '../answers/delegated-administrators.ts';
import { decodeDescribeOrganization } from '../answers/describe-organization.ts';
import { decodeListAccounts } from '../answers/list-accounts.ts';
import type { Fault } from '../model/fault.ts';
import type { Member, Organization } from '../model/inventory.ts';
import { known, type Observed, type Population, unknown } from '../model/observed.ts';
import type { ScopeAsked } from '../model/snapshot.ts';
import { accountPlacement } from './account-placement.ts';
import { answerOrFault } from './answer-or-fault.ts';
import type { CallIndex } from './call-index.ts';
import { readList } from './list-pages.ts';
import { accountTags, serviceControlPolicies, trustedServices } from './organization-policies.ts';

/** The organization as the account that asked for it sees it. */
export interface OrganizationSeen {
  readonly asker: string;
  readonly organization: Observed<Organization>;
  readonly members: Population<Member>;
  /** What Organizations says of an account. */
  readonly memberOf: (account: string) => Observed<Member>;
}

/** Nothing when nobody asked for it. Accounts may be listed although the organization itself is unknown. */
export function organizationSeen(
  calls: CallIndex,
  scope: ScopeAsked,
  caller: string | undefined,
): OrganizationSeen | undefined {
  const askers = [
    ...calls.askers('organizations:DescribeOrganization'),
    ...calls.askers('organizations:ListAccounts'),
  ];
  const [asker = caller ?? ''] = askers.filter((account) => account === caller).concat(askers);
  // An account that is looked at by itself may have said whether it is in an organization.
  if (!scope.organization && calls.askers('organizations:ListAccounts').length === 0) return undefined;
  const { members, evidenceOf } = listMembers(calls, asker);
  const byId = new Map(members.members.map((member) => [member.id, member]));
  return {
    asker,
    organization: organization(calls, asker, members),
    members,
    memberOf: (id) => {
      const member = byId.get(id);
      if (member !== undefined) return known(member, evidenceOf(id));
      return members.closed ? unknown(notInOrganization(calls, asker, id)) : unknown(...members.faults);
    },
  };
}

function organization(
  calls: CallIndex,
  account: string,
  members: Population<Member>,
): Observed<Organization> {
  const call = 'organizations:DescribeOrganization';
  const missing = calls.missing({ call, account, region: '' });
  const answer = answerOrFault(calls.find(call, account)[0], decodeDescribeOrganization, missing);
  switch (answer.kind) {
    case 'fault':
      return unknown(answer.fault);
    case 'absent':
      return unknown(noOrganization(missing, answer.evidence[0]));
    case 'value': {
      const { id, managementAccount, featureSet } = answer.value;
      const administrators = delegatedAdministrators(calls, account);
      const seen = {
        id,
        managementAccount,
        featureSet,
        members,
        delegatedAdministrators: administrators,
        trustedServices: trustedServices(calls, account),
        serviceControlPolicies: serviceControlPolicies(calls, account),
      };
      return known(seen, answer.evidence);
    }
  }
}

function delegatedAdministrators(calls: CallIndex, account: string): Population<string> {
  const call = 'organizations:ListDelegatedAdministrators';
  const list = readList(calls, { call, account, token: 'NextToken' }, decodeDelegatedAdministrators);
  return {
    members: [...new Set(list.items.map(({ item }) => item))].sort(),
    closed: list.faults.length === 0,
    faults: list.faults,
    evidence: list.evidence,
  };
}

interface MemberList {
  readonly members: Population<Member>;
  readonly evidenceOf: (account: string) => readonly string[];
}

/** By id; an account that a list in motion shows twice counts as it shows first. */
function listMembers(calls: CallIndex, account: string): MemberList {
  const call = 'organizations:ListAccounts';
  const list = readList(calls, { call, account, token: 'NextToken' }, decodeListAccounts);
  const placeOf = accountPlacement(calls, account);
  const members = new Map<string, Member>();
  const evidence = new Map<string, readonly string[]>();
  for (const { item, evidence: record } of list.items) {
    if (members.has(item.id)) continue;
    const { id, name, state } = item;
    members.set(id, { id, name, state, ...placeOf(item), tags: accountTags(calls, account, id) });
    evidence.set(item.id, [record]);
  }
  return {
    members: {
      members: [...members.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      closed: list.faults.length === 0,
      faults: list.faults,
      evidence: list.evidence,
    },
    evidenceOf: (id) => evidence.get(id) ?? [],
  };
}

/** The list is whole and does not have the account. */
export function notInOrganization(calls: CallIndex, asker: string, account: string): Fault {
  const call = 'organizations:ListAccounts';
  return {
    ...calls.missing({ call, account: asker, region: '', resource: account }),
    kind: 'not-asked',
    code: 'NotInOrganization',
    message: `Account ${account} is not in the organization, so it was not asked.`,
  };
}

function noOrganization(missing: Fault, id: string): Fault {
  return {
    ...missing,
    id,
    kind: 'not-readable-from-here',
    code: 'AWSOrganizationsNotInUseException',
    message: `Account ${missing.account} is in no organization.`,
  };
}
