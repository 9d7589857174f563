import { type Answer, anyOf, certainly } from './answer.ts';
import type { Caller } from './caller.ts';
import type { NamedPrincipal, NamedSet } from './policy-document.ts';

/**
 * Whether a statement is about a caller.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function matchPrincipal({ except, members }: NamedSet<NamedPrincipal>, caller: Caller): Answer {
  if (!except) return anyOf(members.map((member) => isNamed(member, caller)));
  return members.length === 0 ? 'yes' : isNotExcepted(members, caller);
}

/**
 * `NotPrincipal` spares a caller for sure only if it names the caller and the caller's account as well, and
 * strikes for sure if it names neither.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
function isNotExcepted(members: readonly NamedPrincipal[], caller: Caller): Answer {
  const named = anyOf(members.map((member) => isNamed(member, caller)));
  if (named === 'no') return 'yes';
  if (members.some(({ kind }) => kind === 'everyone')) return 'no';
  if (named === 'unknown') return 'unknown';
  if (caller.kind !== 'principal') return caller.kind === 'account' ? 'unknown' : 'no';
  const account = members.some((member) => member.kind === 'account' && member.account === caller.account);
  const itself = members.some((member) => member.kind === 'arn' && member.arn === caller.arn);
  const isRoot = caller.arn.endsWith(':root');
  const role = !isSession(caller.arn) || members.some((member) => isRoleOf(member, caller.arn));
  return account && (isRoot || (itself && role)) ? 'no' : 'unknown';
}

function isNamed(principal: NamedPrincipal, caller: Caller): Answer {
  switch (principal.kind) {
    case 'everyone':
      return 'yes';
    case 'deleted':
      return caller.kind === 'everyone' ? 'unknown' : 'no';
    case 'unclear':
      return 'unknown';
    case 'account':
      return ofAccount(principal.account, caller);
    case 'arn':
      return ofArn(principal, caller);
    case 'service':
      if (caller.kind === 'everyone') return 'unknown';
      return certainly(caller.kind === 'service' && caller.name === principal.name);
    case 'federated':
      if (caller.kind === 'everyone') return 'unknown';
      return certainly(caller.kind === 'federated' && caller.name === principal.name);
    case 'canonical-user':
      return ofCanonicalUser(principal.id, caller);
  }
}

function ofAccount(account: string, caller: Caller): Answer {
  switch (caller.kind) {
    case 'principal':
    case 'account':
      return certainly(caller.account === account);
    case 'everyone':
    case 'canonical-user':
      return 'unknown';
    case 'service':
    case 'federated':
    case 'anonymous':
      return 'no';
  }
}

function ofArn(named: { readonly arn: string; readonly account: string }, caller: Caller): Answer {
  if (caller.kind === 'everyone' || caller.kind === 'canonical-user') return 'unknown';
  if (caller.kind === 'account') return caller.account === named.account ? 'unknown' : 'no';
  if (caller.kind !== 'principal') return 'no';
  if (caller.arn === named.arn) return 'yes';
  // A statement that names a role is about its sessions; one that names a session is about some of its role's.
  if (isRoleOf({ kind: 'arn', ...named }, caller.arn)) return 'yes';
  return isRoleOf({ kind: 'arn', arn: caller.arn, account: caller.account }, named.arn) ? 'unknown' : 'no';
}

/** The id of an account that nobody but S3 can tell from others. */
function ofCanonicalUser(id: string, caller: Caller): Answer {
  if (caller.kind === 'canonical-user') return certainly(caller.id === id);
  return caller.kind === 'service' || caller.kind === 'anonymous' ? 'no' : 'unknown';
}

const sessionArn = /^arn:([^:]*):sts::([0-9]{12}):assumed-role\/([^/]+)\/[^/]+$/;
const roleArn = /^arn:([^:]*):iam::([0-9]{12}):role\/(?:.*\/)?([^/]+)$/;

function isSession(arn: string): boolean {
  return sessionArn.test(arn);
}

/** Role names are unique in an account, and sessions are named without the role's path. */
function isRoleOf(principal: NamedPrincipal, session: string): boolean {
  if (principal.kind !== 'arn') return false;
  const [, ...role] = roleArn.exec(principal.arn) ?? [];
  const [, ...assumed] = sessionArn.exec(session) ?? [];
  return role.length > 0 && role.every((part, index) => part === assumed[index]);
}
