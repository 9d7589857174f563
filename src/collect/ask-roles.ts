import {
  decodeGetPolicy,
  decodeListAttachedRolePolicies,
  decodeListRolePolicies,
} from '../answers/role-answers.ts';
import { type RoleIdentity, roleIdentity } from '../answers/role-identity.ts';
import type { CallRecord } from '../model/call.ts';
import type { JsonObject } from '../model/json.ts';
import { isServiceLinked } from '../model/role.ts';
import { rolesIn } from '../model/snapshot.ts';
import type { AccountView } from './account-view.ts';
import type { Inquiry } from './inquiry.ts';
import { readPages } from './read-pages.ts';

type AskedRole = Pick<RoleIdentity, 'name' | 'owner'>;

export interface RoleAsker {
  readonly add: (view: AccountView) => void;
  /** Asks about the role of an ARN that something else names. */
  readonly named: (arn: string) => void;
  /** Looks for those that policies know by name. */
  readonly account: (account: string) => void;
}

/**
 * Asks about each role with which trails write to log groups, and its policies, once, of the role's own account:
 * IAM answers nobody else.
 */
export function roleAsker(inquiry: Inquiry): RoleAsker {
  const { facts, reach, work } = inquiry;
  const names = rolesIn(facts);
  const roles = new Set<string>();
  const managed = new Set<string>();
  const policy = (account: string, arn: string): void => {
    const key = `${account} ${arn}`;
    if (managed.has(key)) return;
    managed.add(key);
    work.start(askManaged(inquiry, account, arn));
  };
  const ask = (role: AskedRole): void => {
    const key = `${role.owner} ${role.name}`;
    if (roles.has(key)) return;
    roles.add(key);
    reach.whenKnown(role.owner, (within) => {
      if (within) work.start(askRole(inquiry, role, (arn) => policy(role.owner, arn)));
    });
  };
  const named = (arn: string): void => {
    const role = roleIdentity(arn);
    if (role !== undefined) ask(role);
  };
  return {
    add: ({ trails }) => {
      for (const { logsRoleArn } of trails) if (logsRoleArn.known) named(logsRoleArn.value);
    },
    named,
    account: (owner) => {
      for (const name of names) ask({ name, owner });
    },
  };
}

type Send = (operation: string, input: JsonObject) => Promise<CallRecord>;

/** Calls of IAM, which has one endpoint in a partition. */
function sending({ vantage }: Inquiry, account: string): Send {
  const region = vantage.global;
  return (operation, input) => vantage.ask({ service: 'iam', operation, input, account, region });
}

async function askRole(
  inquiry: Inquiry,
  { name, owner }: AskedRole,
  attached: (arn: string) => void,
): Promise<void> {
  const { facts, vantage } = inquiry;
  const send = sending(inquiry, owner);
  const input = { RoleName: name };
  const list = { service: 'iam', input, account: owner, region: vantage.global } as const;
  const own = async (names: readonly string[]): Promise<void> => {
    if (!facts.has('iam:GetRolePolicy')) return;
    await Promise.all(names.map((PolicyName) => send('GetRolePolicy', { ...input, PolicyName })));
  };
  const askOwn = async (): Promise<void> => {
    const request = { ...list, operation: 'ListRolePolicies' };
    const reading = { token: 'Marker', decode: decodeListRolePolicies };
    await own((await readPages(vantage.ask, request, reading)).items);
  };
  const askAttached = async (): Promise<void> => {
    const request = { ...list, operation: 'ListAttachedRolePolicies' };
    const reading = { token: 'Marker', decode: decodeListAttachedRolePolicies };
    const { items } = await readPages(vantage.ask, request, reading);
    for (const arn of items) attached(arn);
  };
  if (isServiceLinked(name)) {
    await send('GetRole', input);
    return;
  }
  await Promise.all([
    facts.has('iam:GetRole') ? send('GetRole', input) : undefined,
    facts.has('iam:ListRolePolicies') ? askOwn() : undefined,
    facts.has('iam:ListAttachedRolePolicies') ? askAttached() : undefined,
  ]);
}

/** The text of a managed policy is that of its version in force. */
async function askManaged(inquiry: Inquiry, account: string, arn: string): Promise<void> {
  const { facts } = inquiry;
  if (!facts.has('iam:GetPolicy')) return;
  const send = sending(inquiry, account);
  const version = decodeGetPolicy(await send('GetPolicy', { PolicyArn: arn }));
  if (version.kind !== 'value' || !facts.has('iam:GetPolicyVersion')) return;
  await send('GetPolicyVersion', { PolicyArn: arn, VersionId: version.value });
}
