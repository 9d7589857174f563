import { type Caller, readCaller } from './caller.ts';
import { arnParts } from './compare-values.ts';
import type { Statement } from './policy-document.ts';
import type { RequestContext } from './request-facts.ts';
import { isTrusted, type Trust } from './trust.ts';
import { type Pattern, sampleOf } from './wildcard.ts';
import { matches, readAsked, readText } from './wildcard-match.ts';

export interface SampleQuestion {
  readonly statement: Statement;
  /** An account that is neither trusted nor named in the policy. */
  readonly stranger: string;
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
const most = 4;

/**
 * A few requests from outside that a statement may have been made for. If one of them is allowed, then outsiders
 * are; if none is, nothing is known.
 */
export function sampleRequests(question: SampleQuestion): readonly SampleRequest[] {
  const strangers = [question.stranger, ...namedAccounts(question)];
  const callers = callersFor(question, strangers);
  const contexts = organizationsFor(question).flatMap((organization) =>
    sourcesFor(question, strangers).map((source) => ({ ...source, ...organization })),
  );
  return resourcesFor(question).flatMap((resource) =>
    callers.flatMap((principal) => contexts.map((context) => ({ principal, resource, context }))),
  );
}

/** An account that is neither trusted nor named in the policy. */
export function freshAccount(statements: readonly Statement[], trust: Trust): string {
  const named = statements.flatMap(({ principals }) =>
    principals.members.flatMap((member) => ('account' in member ? [member.account] : [])),
  );
  const taken = new Set([...named, ...(trust.accounts ?? [])]);
  let account = 987_654_321_098;
  while (taken.has(String(account))) account -= 1;
  return String(account);
}

/** Accounts of strangers that the statement's conditions let in. */
function namedAccounts({ statement, trust }: SampleQuestion): readonly string[] {
  const keys = ['aws:principalaccount', 'kms:calleraccount', 'aws:sourceaccount', 'aws:sourceowner'];
  const named = keys.flatMap((key) => wantedOf(statement, key).map(({ text }) => text));
  return named
    .filter((text) => /^[0-9]{12}$/.test(text) && trust.accounts?.includes(text) !== true)
    .slice(0, most);
}

function callersFor(
  { caller, statement, trust }: SampleQuestion,
  accounts: readonly string[],
): readonly Caller[] {
  if (caller.kind !== 'everyone') return [caller];
  // An unclear principal is nobody in particular.
  const { except, members } = statement.principals;
  if (!except && members.every(({ kind }) => kind !== 'everyone')) return [];
  const arns = accounts.map((account) => `arn:aws:iam::${account}:role/stranger`);
  const named = wantedOf(statement, 'aws:principalarn').map((value) => arnLike(value, accounts[0] ?? ''));
  const strangers = [...arns, ...named.slice(0, most)].flatMap((arn) => {
    const one = readCaller(arn);
    return one?.kind === 'principal' && !isTrusted({ ...one, kind: 'arn' }, trust) ? [one] : [];
  });
  return [...strangers, { kind: 'anonymous' }];
}

/** What everybody can send. */
const secure: RequestContext = {
  'aws:SecureTransport': 'true',
  's3:TlsVersion': '1.3',
  's3:x-amz-acl': 'bucket-owner-full-control',
};

/** From the internet. */
const ordinary: RequestContext = {
  ...secure,
  'aws:SourceIp': '203.0.113.7',
  'aws:SourceVpc': null,
  'aws:SourceVpce': null,
  'kms:ViaService': null,
};

/** A service calls for a trail of a stranger, anybody else for nobody. */
function sourcesFor(
  { caller, statement, trust }: SampleQuestion,
  accounts: readonly string[],
): readonly RequestContext[] {
  if (caller.kind !== 'service') return [{ ...ordinary, ...proofsFor(statement) }];
  const keys = ['aws:sourcearn', 'kms:encryptioncontext:aws:cloudtrail:arn'];
  const named = keys
    .flatMap((key) => wantedOf(statement, key))
    .map((value) => arnLike(value, accounts[0] ?? ''));
  const trails = accounts.map((account) => `arn:aws:cloudtrail:us-east-1:${account}:trail/stranger`);
  return [...trails, ...named.slice(0, most)].flatMap((arn) => {
    const account = arn.split(':')[4] ?? '';
    const isStranger = /^[0-9]{12}$/.test(account) && trust.accounts?.includes(account) !== true;
    if (!isStranger || trust.arns?.includes(arn) === true) return [];
    const source = { 'aws:SourceArn': arn, 'aws:SourceAccount': account };
    return [{ ...secure, ...source, 'kms:EncryptionContext:aws:cloudtrail:arn': arn }];
  });
}

/** Who is meant by a statement knows the external id, and may well have a second factor. */
function proofsFor(statement: Statement): RequestContext {
  const [externalId] = wantedOf(statement, 'sts:externalid').map((value) => sampleOf(value, 'x'));
  const hasFactor = wantedOf(statement, 'aws:multifactorauthpresent').some(({ text }) => text === 'true');
  return {
    ...(externalId === undefined ? {} : { 'sts:ExternalId': externalId }),
    ...(hasFactor ? { 'aws:MultiFactorAuthPresent': 'true' } : {}),
  };
}

/** Without an organization, and of the one that the statement's conditions let in. */
function organizationsFor({ caller, statement, trust }: SampleQuestion): readonly RequestContext[] {
  const kind = caller.kind === 'service' ? 'Source' : 'Principal';
  const [id, paths] = [`aws:${kind}OrgID`, `aws:${kind}OrgPaths`];
  const none = { [id]: null, [paths]: null };
  const wanted = [id, paths].flatMap((key) =>
    wantedOf(statement, key.toLowerCase()).map((value) => sampleOf(value, 'x')),
  );
  const strangers = wanted
    .map((text) => text.split('/')[0] ?? '')
    .filter((one) => trust.organizations?.includes(one) !== true);
  const named = strangers.slice(0, most).map((one) => {
    const path = wanted.find((text) => text.startsWith(`${one}/`)) ?? `${one}/r-1/`;
    return { [id]: one, [paths]: [path] };
  });
  return [none, ...named];
}

/** What is asked about, and what the statement names of it. */
function resourcesFor({ resource, statement }: SampleQuestion): readonly string[] {
  const asked = readAsked(resource);
  const example = resource.replaceAll('*', 'x');
  if (!asked.open || statement.resources.except) return [example];
  const plain = { text: resource, tokens: [...resource].map((one) => (one === '*' ? everyText : one)) };
  const samples = statement.resources.members
    .slice(0, most)
    .map((member) => sampleOf(member, 'x'))
    .filter((sample) => matches(plain, readText(sample), { left: 100_000 }) === 'yes');
  return [example, ...samples];
}

const everyText = { wild: 'many', colons: true } as const;

/** The values that a statement's conditions want a key to have. */
function wantedOf({ conditions }: Statement, key: string): readonly Pattern[] {
  return conditions
    .filter((condition) => condition.key === key && condition.operator?.negated === false)
    .flatMap(({ values }) => values);
}

/** An ARN like a pattern, of an account where that is left open. */
function arnLike(value: Pattern, account: string): string {
  const parts = arnParts(value.tokens) ?? [];
  const fillings = ['aws', 'aws', 'cloudtrail', 'us-east-1', account, 'x'];
  return parts
    .map((tokens, index) => sampleOf({ text: value.text, tokens }, fillings[index] ?? 'x'))
    .join(':');
}
