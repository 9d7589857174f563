import { type AccessAnswer, allows } from './allows.ts';
import type { Caller } from './caller.ts';
import { principalName } from './named-principals.ts';
import type { NamedPrincipal, PolicyReading, Statement, StatementRef } from './policy-document.ts';
import { type PublicBlock, restrictsStrangers } from './public-policy.ts';
import { factsOf, type RequestContext, type RequestFacts } from './request-facts.ts';
import { freshAccount, sampleRequests } from './sample-requests.ts';
import { isTrusted, outsideFacts, type Trust } from './trust.ts';
import { defaultSteps, type Steps } from './wildcard-match.ts';

export interface OutsideQuestion {
  readonly document: PolicyReading;
  readonly actions: readonly string[];
  /** `arn:aws:s3:::logs/*`: any object of the bucket. */
  readonly resource: string;
  readonly trust: Trust;
  /** Only for a bucket: what S3 blocks. Left out, the policy alone is judged. */
  readonly block?: PublicBlock;
  /** What is known of the requests that are asked about. */
  readonly context?: RequestContext;
}

export type OutsideGrants =
  | { readonly known: true; readonly grants: readonly OutsideGrant[] }
  | { readonly known: false; readonly because: string };

/** Somebody outside who is let in by one statement. */
export interface OutsideGrant {
  /** As the statement names it; `*` for everyone, and for everyone but those of a `NotPrincipal`. */
  readonly principal: string;
  readonly kind: NamedPrincipal['kind'];
  readonly statement: StatementRef;
  /** Those of the actions asked about that are certain, or else those that are possible. */
  readonly actions: readonly string[];
  /** `certain`: there is a request that the policy surely allows. `possible`: it could not be ruled out. */
  readonly certainty: 'certain' | 'possible';
  readonly because: string;
}

/**
 * Who outside of those who are trusted is let in by a resource's policy. Conditions and denials that name whose a
 * caller is (`aws:PrincipalOrgID`, `aws:SourceAccount`, …) are weighed against the trust. A service that may act
 * for resources of strangers is in the list too: the confused deputy.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
export function grantsOutside(question: OutsideQuestion): OutsideGrants {
  const { document: reading } = question;
  if (!reading.ok) return { known: false, because: reading.why };
  const { kind, statements } = reading.document;
  const steps: Steps = { left: defaultSteps };
  const stranger = freshAccount(statements, question.trust);
  const denials: PolicyReading = {
    ok: true,
    document: { kind, statements: statements.filter(({ effect }) => effect === 'deny') },
  };
  const grants = statements
    .filter(({ effect }) => effect === 'allow')
    .flatMap((statement) =>
      strangersOf(statement, question.trust).map((principal) => ({ statement, principal })),
    )
    .flatMap((grant) => grantOf({ ...grant, denials, stranger, steps }, question));
  if (steps.left < 0) return { known: false, because: 'the policy is too complex to be evaluated' };
  return { known: true, grants: unlessBlocked(grants, question) };
}

/** A public policy that is blocked lets services in and the owner's account, which is trusted. */
function unlessBlocked(
  grants: readonly OutsideGrant[],
  { document, block }: OutsideQuestion,
): readonly OutsideGrant[] {
  const restricted = block === undefined ? 'no' : restrictsStrangers(document, block);
  if (restricted === 'no') return grants;
  return grants.flatMap((grant): readonly OutsideGrant[] => {
    if (grant.kind === 'service') return [grant];
    if (restricted === 'yes') return [];
    return [
      { ...grant, certainty: 'possible', because: `${grant.because}, unless public policies are blocked` },
    ];
  });
}

const everyone: NamedPrincipal = { kind: 'everyone' };

function strangersOf({ principals }: Statement, trust: Trust): readonly NamedPrincipal[] {
  return principals.except ? [everyone] : principals.members.filter((member) => !isTrusted(member, trust));
}

interface Grant {
  readonly statement: Statement;
  readonly principal: NamedPrincipal;
  readonly denials: PolicyReading;
  /** An account that is neither trusted nor named. */
  readonly stranger: string;
  readonly steps: Steps;
}

function grantOf(grant: Grant, question: OutsideQuestion): readonly OutsideGrant[] {
  const { statement, principal, steps } = grant;
  if (steps.left < 0) return [];
  const found = question.actions
    .map((action) => ({ action, ...mostOf(grant, action, question) }))
    .filter(({ answer }) => answer !== 'no');
  const certain = found.filter(({ answer }) => answer === 'yes');
  const [first] = certain.length > 0 ? certain : found;
  if (first === undefined) return [];
  const actions = (certain.length > 0 ? certain : found).map(({ action }) => action);
  const certainty = certain.length > 0 ? 'certain' : 'possible';
  const name = statement.principals.except ? '*' : principalName(principal);
  return [
    {
      principal: name,
      kind: principal.kind,
      statement: statement.ref,
      actions,
      certainty,
      because: first.because,
    },
  ];
}

/** No: for no request from outside. Yes: for one that can be named. */
function mostOf(grant: Grant, action: string, question: OutsideQuestion): AccessAnswer {
  const caller = callerOf(grant.principal);
  const { resource, trust, context = {} } = question;
  // The other statements may deny, but only this one may allow: each has its own line in the answer.
  const own: PolicyReading = { ok: true, document: { kind: 'resource', statements: [grant.statement] } };
  const asked = { documents: [grant.denials, own], action, steps: grant.steps };
  const facts = factsOf(outsideContext(caller, trust), context);
  const general = allows({ ...asked, principal: caller, resource, context: facts });
  if (general.answer !== 'unknown') return general;
  for (const sample of sampleRequests({ ...grant, caller, resource, trust })) {
    const inContext = factsOf(sample.context, context);
    const particular = allows({ ...asked, ...sample, context: inContext });
    if (particular.answer === 'yes') return particular;
  }
  return general;
}

function callerOf(principal: NamedPrincipal): Caller {
  switch (principal.kind) {
    case 'account':
      return { kind: 'account', account: principal.account };
    case 'arn':
      return { kind: 'principal', arn: principal.arn, account: principal.account };
    case 'service':
    case 'federated':
      return { kind: principal.kind, name: principal.name };
    case 'canonical-user':
      return { kind: 'canonical-user', id: principal.id };
    case 'everyone':
    case 'deleted':
    case 'unclear':
      return { kind: 'everyone' };
  }
}

/** An account that is named is a stranger by its id; whether it is in an organization is not known. */
function outsideContext(caller: Caller, trust: Trust): RequestFacts {
  if (caller.kind === 'service') return outsideFacts('sources', trust);
  const facts = new Map(outsideFacts('callers', trust));
  if (caller.kind === 'everyone') return facts;
  for (const key of ['aws:principalaccount', 'kms:calleraccount', 'aws:principalarn']) facts.delete(key);
  return facts;
}
