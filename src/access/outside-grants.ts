import { type AccessAnswer, allows } from './allows.ts';
import type { Caller } from './caller.ts';
import { principalName } from './named-principals.ts';
import type {
  NamedPrincipal,
  PolicyDocument,
  PolicyReading,
  Statement,
  StatementRef,
} from './policy-document.ts';
import { factsOf, type RequestContext, type RequestFacts } from './request-facts.ts';
import { sampleRequests } from './sample-requests.ts';
import { isTrusted, outsideFacts, type Trust } from './trust.ts';

export interface OutsideQuestion {
  readonly document: PolicyReading;
  readonly actions: readonly string[];
  /** `arn:aws:s3:::logs/*`: any object of the bucket. */
  readonly resource: string;
  readonly trust: Trust;
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
  const { document } = reading;
  const grants = document.statements
    .filter(({ effect }) => effect === 'allow')
    .flatMap((statement) =>
      strangersOf(statement, question.trust).map((principal) => ({ statement, principal })),
    )
    .flatMap((grant) => grantOf({ ...grant, document }, question));
  return { known: true, grants };
}

const everyone: NamedPrincipal = { kind: 'everyone' };

function strangersOf({ principals }: Statement, trust: Trust): readonly NamedPrincipal[] {
  return principals.except ? [everyone] : principals.members.filter((member) => !isTrusted(member, trust));
}

interface Grant {
  readonly document: PolicyDocument;
  readonly statement: Statement;
  readonly principal: NamedPrincipal;
}

function grantOf(grant: Grant, question: OutsideQuestion): readonly OutsideGrant[] {
  const { statement, principal } = grant;
  const found = question.actions
    .map((action) => ({ action, ...mostOf(grant, action, question) }))
    .filter(({ answer }) => answer !== 'no');
  const certain = found.filter(({ answer }) => answer === 'yes');
  const [first] = certain.length > 0 ? certain : found;
  if (first === undefined) return [];
  const actions = (certain.length > 0 ? certain : found).map(({ action }) => action);
  const certainty = certain.length > 0 ? 'certain' : 'possible';
  const name = statement.principals.except ? '*' : principalName(principal);
  return [{ principal: name, statement: statement.ref, actions, certainty, because: first.because }];
}

/** No: for no request from outside. Yes: for one that can be named. */
function mostOf(grant: Grant, action: string, question: OutsideQuestion): AccessAnswer {
  const caller = callerOf(grant.principal);
  const { resource, trust, context = {} } = question;
  // The other statements may deny, but only this one may allow: each has its own line in the answer.
  const statements = grant.document.statements.filter(
    (one) => one.effect === 'deny' || one === grant.statement,
  );
  const documents: readonly PolicyReading[] = [{ ok: true, document: { ...grant.document, statements } }];
  const facts = factsOf(outsideContext(caller, trust), context);
  const general = allows({ documents, principal: caller, action, resource, context: facts });
  if (general.answer !== 'unknown') return general;
  for (const sample of sampleRequests({ ...grant, caller, resource, trust })) {
    const inContext = factsOf(sample.context, context);
    const particular = allows({ documents, ...sample, action, context: inContext });
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
