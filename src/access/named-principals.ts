import { isList, isMembers, type JsonTree, shown } from './json-tree.ts';
import type { NamedPrincipal, NamedSet } from './policy-document.ts';
import { Unreadable } from './unreadable.ts';

const accountId = /^[0-9]{12}$/;
const principalArn = /^arn:aws[a-z0-9-]{0,30}:(?:iam|sts)::([0-9]{12}|cloudfront):([^\s*?]{1,2000})$/;
/** Unique ids begin with four letters that say what they are of. */
const uniqueId = /^A[A-Z]{3}[A-Z0-9]{10,124}$/;
const canonicalId = /^[0-9a-f]{64}$/;
const domainName = /^[A-Za-z0-9.-]{1,256}$/;

/**
 * Reads `Principal` or `NotPrincipal` in each of its forms:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function readPrincipals(tree: JsonTree, except: boolean): NamedSet<NamedPrincipal> {
  if (tree === '*') return { except, members: [{ kind: 'everyone' }] };
  if (!isMembers(tree) || tree.size === 0) {
    throw new Unreadable('names principals in a form that AWS does not document');
  }
  return { except, members: [...tree].flatMap(([type, names]) => ofType(type, names)) };
}

function ofType(type: string, names: JsonTree): readonly NamedPrincipal[] {
  const read = readers.get(type);
  if (read === undefined)
    throw new Unreadable(`names a type of principal that AWS does not know, ${shown(type)}`);
  const list = isList(names) ? names : [names];
  return list.map((name) => {
    if (typeof name !== 'string') throw new Unreadable('names a principal that is not a text');
    return read(name);
  });
}

type ReadName = (name: string) => NamedPrincipal;

const readers: ReadonlyMap<string, ReadName> = new Map<string, ReadName>([
  ['AWS', readAws],
  [
    'Service',
    (name) => (domainName.test(name) ? { kind: 'service', name } : { kind: 'unclear', text: name }),
  ],
  [
    'Federated',
    (name) => (name.includes('*') ? { kind: 'unclear', text: name } : { kind: 'federated', name }),
  ],
  [
    'CanonicalUser',
    (id) => (canonicalId.test(id) ? { kind: 'canonical-user', id } : { kind: 'unclear', text: id }),
  ],
]);

function readAws(name: string): NamedPrincipal {
  if (name === '*') return { kind: 'everyone' };
  if (accountId.test(name)) return { kind: 'account', account: name };
  if (uniqueId.test(name)) return { kind: 'deleted', id: name };
  const [, account, resource] = principalArn.exec(name) ?? [];
  if (account === undefined) return { kind: 'unclear', text: name };
  return resource === 'root' ? { kind: 'account', account } : { kind: 'arn', arn: name, account };
}

/** A principal for people, as policies write it. */
export function principalName(principal: NamedPrincipal): string {
  switch (principal.kind) {
    case 'everyone':
      return '*';
    case 'account':
      return principal.account;
    case 'arn':
      return principal.arn;
    case 'service':
    case 'federated':
      return principal.name;
    case 'canonical-user':
    case 'deleted':
      return principal.id;
    case 'unclear':
      return principal.text;
  }
}
