import { arnParts } from './compare-values.ts';
import type { Condition, NamedPrincipal } from './policy-document.ts';
import type { KeyState, RequestFacts } from './request-facts.ts';
import { isFixed, type Pattern, type Token } from './wildcard.ts';

/** Who is no stranger. The accounts of an organization are to be listed as well: a policy may name them one by one. */
export interface Trust {
  readonly accounts?: readonly string[];
  /** Ids of organizations, `o-…`. */
  readonly organizations?: readonly string[];
  /** Principals, and resources that services act for. */
  readonly arns?: readonly string[];
  /** Services that may act for anybody, `delivery.logs.amazonaws.com`. */
  readonly services?: readonly string[];
}

export function isTrusted(principal: NamedPrincipal, trust: Trust): boolean {
  switch (principal.kind) {
    case 'account':
      return trust.accounts?.includes(principal.account) === true;
    case 'arn':
      return (
        trust.accounts?.includes(principal.account) === true || trust.arns?.includes(principal.arn) === true
      );
    case 'service':
      return trust.services?.includes(principal.name) === true;
    case 'deleted':
      // Nobody can be it any more.
      return true;
    case 'everyone':
    case 'federated':
    case 'canonical-user':
    case 'unclear':
      return false;
  }
}

type Meaning = 'account' | 'organization' | 'organization-path' | 'arn';

/** Keys that tell whose a caller is. */
const callerKeys: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['aws:principalaccount', 'account'],
  ['kms:calleraccount', 'account'],
  // The key of older topic policies, from before aws:SourceAccount.
  ['aws:sourceowner', 'account'],
  ['aws:principalarn', 'arn'],
  ['aws:principalorgid', 'organization'],
  ['aws:principalorgpaths', 'organization-path'],
]);

/** Keys that tell for whose resource a service calls. */
const sourceKeys: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['aws:sourceaccount', 'account'],
  ['aws:sourceowner', 'account'],
  ['aws:sourcearn', 'arn'],
  ['aws:sourceorgid', 'organization'],
  ['aws:sourceorgpaths', 'organization-path'],
  // CloudTrail puts the ARN of the trail in it: "How AWS CloudTrail uses AWS KMS".
  ['kms:encryptioncontext:aws:cloudtrail:arn', 'arn'],
]);

/** What is known of the request of somebody who is not trusted. */
export function outsideFacts(of: 'callers' | 'sources', trust: Trust): RequestFacts {
  const keys = of === 'callers' ? callerKeys : sourceKeys;
  return new Map(
    [...keys].map(([key, meaning]): [string, KeyState] => [
      key,
      {
        is: 'outside',
        present: false,
        trusted: (condition, value) => isTrustedValue({ condition, value, meaning }, trust),
      },
    ]),
  );
}

interface NamedValue {
  readonly condition: Condition;
  readonly value: Pattern;
  readonly meaning: Meaning;
}

function isTrustedValue({ condition, value, meaning }: NamedValue, trust: Trust): boolean {
  switch (meaning) {
    case 'account':
      return isFixed(value) && trust.accounts?.includes(value.text) === true;
    case 'organization':
      return isFixed(value) && trust.organizations?.includes(value.text) === true;
    case 'organization-path':
      return trust.organizations?.some((id) => startsWith(value.tokens, `${id}/`)) === true;
    case 'arn':
      if (isFixed(value) && trust.arns?.includes(value.text) === true) return true;
      return isArnOfTrusted(value, condition.operator?.comparison === 'arn', trust);
  }
}

function startsWith(tokens: readonly Token[], start: string): boolean {
  return start.split('').every((character, index) => tokens[index] === character);
}

/**
 * Whether each ARN that a pattern stands for is of a trusted account. For operators on texts a wildcard reaches
 * over colons, so it must not come before the account; trails are the exception, whose names hold no colon.
 */
function isArnOfTrusted(value: Pattern, inParts: boolean, trust: Trust): boolean {
  const parts = arnParts(value.tokens);
  const account = parts?.[4];
  if (parts === undefined || account === undefined) return false;
  const before = parts.slice(0, 4).flat();
  const isLiteral = (tokens: readonly Token[]): boolean => literalOf(tokens) !== undefined;
  const isTrail = literalOf(parts[2]) === 'cloudtrail' && isLiteral(parts.slice(0, 3).flat());
  const closed = inParts || isTrail || isLiteral(before);
  return closed && trust.accounts?.includes(literalOf(account) ?? '') === true;
}

/** The text that tokens without wildcards and variables are. */
function literalOf(tokens: readonly Token[] = []): string | undefined {
  const characters = tokens.filter((token) => typeof token === 'string');
  return characters.length === tokens.length ? characters.join('') : undefined;
}
