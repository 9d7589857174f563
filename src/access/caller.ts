import type { RequestContext } from './request-facts.ts';

/** Who makes a request. */
export type Caller =
  /** A role, a user, a session of either, or an account's root. */
  | { readonly kind: 'principal'; readonly arn: string; readonly account: string }
  /** Any principal of an account. */
  | { readonly kind: 'account'; readonly account: string }
  | { readonly kind: 'service'; readonly name: string }
  | { readonly kind: 'federated'; readonly name: string }
  | { readonly kind: 'canonical-user'; readonly id: string }
  /** Nobody: a request without a signature. */
  | { readonly kind: 'anonymous' }
  /** Each and every caller: yes means all of them, no means none. */
  | { readonly kind: 'everyone' };

const principalArn = /^arn:aws[a-z0-9-]{0,30}:(?:iam|sts)::([0-9]{12}):[^*]{1,2000}$/;

/**
 * Reads a principal as policies write it: an ARN, an account id, a service's name, `*` for an anonymous
 * caller. `undefined` for anything else.
 */
export function readCaller(text: string): Caller | undefined {
  if (text === '*') return { kind: 'anonymous' };
  if (/^[0-9]{12}$/.test(text)) return { kind: 'account', account: text };
  const account = principalArn.exec(text)?.[1];
  if (account !== undefined) return { kind: 'principal', arn: text, account };
  if (/^[A-Za-z0-9-]{1,100}(?:\.[A-Za-z0-9-]{1,100}){1,4}$/.test(text))
    return { kind: 'service', name: text };
  return undefined;
}

/** Keys that AWS adds only when a service calls by itself, for a resource of somebody: here none does. */
export const noSource: RequestContext = {
  'aws:SourceArn': null,
  'aws:SourceAccount': null,
  'aws:SourceOrgID': null,
  'aws:SourceOrgPaths': null,
  'aws:PrincipalServiceName': null,
  'aws:PrincipalIsAWSService': 'false',
};

/**
 * The keys that AWS adds for a caller, as far as it says so.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function contextOf(caller: Caller): RequestContext {
  switch (caller.kind) {
    case 'principal':
      return { ...noSource, ...accountKeys(caller.account), ...arnKeys(caller.arn) };
    case 'account':
      return { ...noSource, ...accountKeys(caller.account) };
    case 'service':
      return {
        'aws:PrincipalIsAWSService': 'true',
        'aws:PrincipalServiceName': caller.name,
        // In requests of members of an organization only, and a service is none.
        'aws:PrincipalOrgID': null,
        'aws:PrincipalOrgPaths': null,
      };
    case 'anonymous':
      return {
        ...noSource,
        'aws:PrincipalArn': null,
        'aws:PrincipalOrgID': null,
        'aws:PrincipalOrgPaths': null,
      };
    case 'federated':
    case 'canonical-user':
      return noSource;
    case 'everyone':
      return {};
  }
}

function accountKeys(account: string): RequestContext {
  return { 'aws:PrincipalAccount': account, 'kms:CallerAccount': account };
}

/** `aws:PrincipalArn` of a session is the ARN of its role, whose path the session does not tell. */
function arnKeys(arn: string): RequestContext {
  const isSession = /^[^:]*:[^:]*:sts:/.test(arn);
  return isSession ? {} : { 'aws:PrincipalArn': arn };
}
