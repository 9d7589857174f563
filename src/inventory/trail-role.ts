import type { TrailDescription } from '../answers/describe-trails.ts';
import {
  decodeGetPolicy,
  decodeGetPolicyVersion,
  decodeGetRole,
  decodeGetRolePolicy,
  decodeListAttachedRolePolicies,
  decodeListRolePolicies,
  type RoleDescription,
} from '../answers/role-answers.ts';
import { type RoleIdentity, roleIdentity } from '../answers/role-identity.ts';
import { known, type Observed, type Population, type Ref } from '../model/observed.ts';
import type { Role, RolePolicy } from '../model/role.ts';
import { answerOrFault } from './answer-or-fault.ts';
import type { CallIndex } from './call-index.ts';
import { notAnArn, ownerNotAsked } from './destination-faults.ts';
import { readPopulation } from './list-pages.ts';
import { type ListedPolicyQuestion, listedPolicyText } from './listed-policy.ts';

/** The role that a trail's events are written to its log group with. IAM answers to the role's own account only. */
export function trailRoles(
  calls: CallIndex,
): (trail: Pick<TrailDescription, 'logsRoleArn' | 'owner'>) => Ref<Role> {
  const roleOf = arnRoles(calls);
  return ({ logsRoleArn, owner }) => roleOf(logsRoleArn, owner);
}

/** Roles by the ARNs that something of an account names. */
export function arnRoles(calls: CallIndex): (arn: Observed<string>, owner: string) => Ref<Role> {
  const roles = new Map<string, Role>();
  return (logsRoleArn, owner) => {
    if (!logsRoleArn.known) return { state: 'foreign', id: '', faults: logsRoleArn.faults };
    const { value: id, evidence: named } = logsRoleArn;
    if (id === '') return { state: 'unset', evidence: named };
    const identity = roleIdentity(id);
    if (identity === undefined)
      return { state: 'foreign', id, faults: [notAnArn(logsRoleArn, owner, 'a role')] };
    const call = 'iam:GetRole';
    const question = { call, account: identity.owner, region: '', resource: identity.name } as const;
    const missing = calls.missing(question);
    const isAsked = calls.accounts.includes(identity.owner) || !calls.planned(call);
    const [record] = calls.find(call, identity.owner, identity.name);
    const answer = answerOrFault(
      record,
      decodeGetRole,
      isAsked ? missing : ownerNotAsked(missing, identity.owner),
    );
    if (answer.kind === 'fault') return { state: 'foreign', id, faults: [answer.fault] };
    const evidence = [...new Set([...named, ...answer.evidence])].sort();
    // Names are unique whatever the path, so a role with another path is not the one that is named.
    if (answer.kind === 'absent' || answer.value.arn !== id) return { state: 'dangling', id, evidence };
    const it = roles.get(id) ?? role(calls, identity, answer.value);
    roles.set(id, it);
    return { state: 'present', id, it, evidence };
  };
}

/** The role of a name in an account that was asked, whatever its path. */
export function namedRole(calls: CallIndex, account: string, name: string): Ref<Role> {
  const call = 'iam:GetRole';
  const missing = calls.missing({ call, account, region: '', resource: name });
  const answer = answerOrFault(calls.find(call, account, name)[0], decodeGetRole, missing);
  switch (answer.kind) {
    case 'fault':
      return { state: 'foreign', id: name, faults: [answer.fault] };
    case 'absent':
      return { state: 'dangling', id: name, evidence: answer.evidence };
    case 'value': {
      const it = role(calls, { arn: answer.value.arn, name, owner: account }, answer.value);
      return { state: 'present', id: answer.value.arn, it, evidence: answer.evidence };
    }
  }
}

function role(calls: CallIndex, identity: RoleIdentity, description: RoleDescription): Role {
  const { name, owner } = identity;
  const about = { account: owner, resource: name, token: 'Marker' } as const;
  const inline = readPopulation(calls, { call: 'iam:ListRolePolicies', ...about }, decodeListRolePolicies);
  const attached = readPopulation(
    calls,
    { call: 'iam:ListAttachedRolePolicies', ...about },
    decodeListAttachedRolePolicies,
  );
  return {
    ...identity,
    ...description,
    inlinePolicies: each(inline, (policy) => ({
      id: policy,
      document: textOf(calls, owner, {
        call: 'iam:GetRolePolicy',
        resource: `${name} ${policy}`,
        decode: decodeGetRolePolicy,
      }),
    })),
    attachedPolicies: each(attached, (arn) => ({ id: arn, document: managedPolicy(calls, owner, arn) })),
  };
}

function each(ids: Population<string>, policy: (id: string) => RolePolicy): Population<RolePolicy> {
  return { ...ids, members: ids.members.map(policy) };
}

/** The version of a managed policy that is in force. */
function managedPolicy(calls: CallIndex, account: string, arn: string): Observed<string> {
  const version = textOf(calls, account, { call: 'iam:GetPolicy', resource: arn, decode: decodeGetPolicy });
  if (!version.known) return version;
  const resource = `${arn} ${version.value}`;
  const document = textOf(calls, account, {
    call: 'iam:GetPolicyVersion',
    resource,
    decode: decodeGetPolicyVersion,
  });
  if (!document.known) return document;
  return known(document.value, [...version.evidence, ...document.evidence].sort());
}

type Asked = Omit<ListedPolicyQuestion, 'vanished'>;

function textOf(calls: CallIndex, account: string, asked: Asked): Observed<string> {
  const vanished = `IAM lists the policy, ${asked.call} says that it does not exist.`;
  return listedPolicyText(calls, account, { ...asked, vanished });
}
