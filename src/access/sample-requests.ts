import type { Caller } from './caller.ts';
import { readCaller } from './caller.ts';
import type { NamedPrincipal, PolicyDocument, Statement } from './policy-document.ts';
import type { RequestContext } from './request-facts.ts';
import { isTrusted, outsideFacts, type Trust, tellsWhose } from './trust.ts';
import { type Pattern, sampleOf } from './wildcard.ts';
import { matches, readAsked } from './wildcard-match.ts';

export interface SampleQuestion {
  readonly document: PolicyDocument;
  readonly statement: Statement;
  readonly caller: Caller;
  readonly resource: string;
  readonly trust: Trust;
}

export interface SampleRequest {
  readonly principal: Caller;
  readonly resource: string;
  readonly context: RequestContext;
}

/** Enough for every form of statement that people write; more would only slow down hostile ones. */
const maxResources = 8;

/**
 * A few requests from outside that a statement may have been made for. If one of them is allowed, then outsiders
 * are; if none is, nothing is known.
 */
export function sampleRequests(question: SampleQuestion): readonly SampleRequest[] {
  const account = freshAccount(question);
  const callers = callersFor(question, account);
  const plain = question.caller.kind === 'service' ? sourceOf(account) : ordinaryRequest;
  const contexts = [plain, { ...plain, ...namedKeys(question, account) }];
  return resourcesFor(question).flatMap((resource) =>
    callers.flatMap((principal) => contexts.map((context) => ({ principal, resource, context }))),
  );
}

/** An account that is neither trusted nor named in the policy. */
function freshAccount({ document, trust }: SampleQuestion): string {
  const named = new Set([
    ...(trust.accounts ?? []),
    ...document.statements.flatMap(({ principals }) =>
      principals.members.flatMap((member) => ('account' in member ? [member.account] : [])),
    ),
  ]);
  let account = 987_654_321_098;
  while (named.has(String(account))) account -= 1;
  return String(account);
}

function callersFor({ caller, statement, trust }: SampleQuestion, account: string): readonly Caller[] {
  if (caller.kind !== 'everyone') return [caller];
  // `unclear` principals are nobody in particular.
  const isOpen =
    statement.principals.except || statement.principals.members.some(({ kind }) => kind === 'everyone');
  if (!isOpen) return [];
  const stranger: Caller = { kind: 'principal', arn: `arn:aws:iam::${account}:role/stranger`, account };
  const named = valuesOf(statement, 'aws:principalarn').map((value) => readCaller(sampleOf(value, account)));
  const outsiders = named.flatMap((one) => {
    if (one?.kind !== 'principal') return [];
    const principal: NamedPrincipal = { ...one, kind: 'arn' };
    return isTrusted(principal, trust) ? [] : [one];
  });
  return [stranger, ...outsiders.slice(0, 2), { kind: 'anonymous' }];
}

/** What everybody can send. */
const secure: RequestContext = {
  'aws:SecureTransport': 'true',
  's3:TlsVersion': '1.3',
  's3:x-amz-acl': 'bucket-owner-full-control',
};

/** From the internet, without an organization. */
const ordinaryRequest: RequestContext = {
  ...secure,
  'aws:SourceIp': '203.0.113.7',
  'aws:SourceVpc': null,
  'aws:SourceVpce': null,
  'kms:ViaService': null,
  'aws:PrincipalOrgID': null,
  'aws:PrincipalOrgPaths': null,
};

/** A service that calls for a trail of the stranger. */
function sourceOf(account: string): RequestContext {
  const trail = `arn:aws:cloudtrail:us-east-1:${account}:trail/stranger`;
  return {
    ...secure,
    'aws:SourceArn': trail,
    'aws:SourceAccount': account,
    'kms:EncryptionContext:aws:cloudtrail:arn': trail,
    'aws:PrincipalOrgID': null,
    'aws:PrincipalOrgPaths': null,
    'aws:SourceOrgID': null,
    'aws:SourceOrgPaths': null,
  };
}

/** The values that the statement itself asks for, where they are those of a stranger. */
function namedKeys({ statement, trust }: SampleQuestion, account: string): RequestContext {
  const outside = new Map([...outsideFacts('callers', trust), ...outsideFacts('sources', trust)]);
  const context: Record<string, string> = {};
  for (const condition of statement.conditions) {
    if (!tellsWhose(condition.key) || condition.operator?.negated !== false) continue;
    const state = outside.get(condition.key);
    const value = condition.values.find((one) => state?.is === 'outside' && !state.trusted(condition, one));
    if (value !== undefined) context[condition.key] = sampleOf(value, account);
  }
  return context;
}

function valuesOf({ conditions }: Statement, key: string): readonly Pattern[] {
  return conditions
    .filter((condition) => condition.key === key && condition.operator?.negated === false)
    .flatMap(({ values }) => values);
}

/** What is asked about, and what the statement names of it. */
function resourcesFor({ resource, statement }: SampleQuestion): readonly string[] {
  const asked = readAsked(resource);
  if (!asked.open || statement.resources.except) return [resource.replaceAll('*', 'x')];
  const samples = statement.resources.members
    .slice(0, maxResources)
    .filter((member) => matches(member, asked, { left: 100_000 }) !== 'no')
    .map((member) => sampleOf(member, 'x'));
  return [resource.replaceAll('*', 'x'), ...samples.filter((sample) => isAskedFor(sample, resource))];
}

/** Whether a text is one of those that `*` in a question stands for. */
function isAskedFor(text: string, resource: string): boolean {
  const [first = '', ...parts] = resource.split('*');
  if (parts.length === 0) return text === resource;
  let at = first.length;
  if (!text.startsWith(first)) return false;
  for (const part of parts.slice(0, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  const last = parts.at(-1) ?? '';
  return text.length - at >= last.length && text.endsWith(last);
}
