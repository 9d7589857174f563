import type { Answer } from './answer.ts';
import { type Caller, contextOf, readCaller } from './caller.ts';
import { type Application, judgeRequest, type PolicyRequest } from './judge-request.ts';
import { nameOf, type PolicyReading, type StatementRef } from './policy-document.ts';
import { factsOf, type RequestContext, type RequestFacts } from './request-facts.ts';
import { defaultSteps, readAsked, type Steps } from './wildcard-match.ts';

export interface AccessQuestion {
  /** One for a bucket, key or topic; all of a role's own policies. None: nothing is allowed. */
  readonly documents: readonly PolicyReading[];
  /** As policies write it (`*` is an anonymous caller), or a caller. */
  readonly principal: string | Caller;
  /** `s3:PutObject`; `s3:*` asks for each and every action. */
  readonly action: string;
  /** `arn:aws:s3:::logs/AWSLogs/*` asks for each and every object below. */
  readonly resource: string;
  /** What is known of the request; what the caller implies need not be said. */
  readonly context?: RequestContext | RequestFacts;
  /** What is left of the work that this question and others are worth together; more ends in `unknown`. */
  readonly steps?: Steps;
}

const noCaller = 'the principal is not an ARN, an account id, the name of a service or *';

export interface AccessAnswer {
  /** For a question with `*`: yes for all that it asks for, no for none of it. */
  readonly answer: Answer;
  /** One sentence for people. */
  readonly because: string;
  /** The statement that decides, or that leaves it open. */
  readonly statement?: StatementRef;
}

/**
 * Whether these policies allow a request: an explicit deny comes first, then some statement must allow it.
 *
 * The answer is about the documents that are given and nothing else. For a resource's policy it is "does this
 * policy let the principal in", not "can the principal": a service principal needs no more, a principal of
 * the same account could as well be allowed by its own policies, and one of another account needs to be
 * allowed by its own side too. Nor are SCPs, boundaries and S3's Block Public Access in it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function allows(question: AccessQuestion): AccessAnswer {
  const request = requestOf(question);
  if (request === undefined) {
    return {
      answer: 'unknown',
      because: noCaller,
    };
  }
  const unread: string[] = [];
  const found: Found = {
    perhapsDenied: undefined,
    allowed: undefined,
  };
  for (const reading of question.documents) {
    if (!reading.ok) {
      unread.push(reading.why);
      continue;
    }
    const { deny, allow } = judgeRequest(reading.document, request);
    if (deny?.applies === 'yes') return told('no', deny, 'denies it');
    found.perhapsDenied ??= deny;
    if (found.allowed?.applies !== 'yes')
      found.allowed = allow?.applies === 'yes' ? allow : (found.allowed ?? allow);
  }
  if (request.steps.left < 0)
    return { answer: 'unknown', because: 'the policy is too complex to be evaluated' };
  return conclude(found, unread);
}

interface Found {
  perhapsDenied: Application | undefined;
  allowed: Application | undefined;
}

function conclude({ perhapsDenied, allowed }: Found, [unread]: readonly string[]): AccessAnswer {
  if (unread !== undefined) return { answer: 'unknown', because: unread };
  if (allowed === undefined) return { answer: 'no', because: 'no statement allows it' };
  if (allowed.applies === 'unknown') return told('unknown', allowed, 'may allow it');
  if (perhapsDenied !== undefined) return told('unknown', perhapsDenied, 'may deny it');
  return told('yes', allowed, 'allows it');
}

function told(answer: Answer, { statement, doubt }: Application, verb: string): AccessAnswer {
  const because = `${nameOf(statement.ref)} ${verb}${doubt === undefined ? '' : `: ${doubt}`}`;
  return { answer, because, statement: statement.ref };
}

/** Whether some statement says no for sure (`yes`), or none can (`no`), whatever is allowed. */
export function denies(question: AccessQuestion): AccessAnswer {
  const request = requestOf(question);
  if (request === undefined) return { answer: 'unknown', because: noCaller };
  let open: AccessAnswer | undefined;
  for (const reading of question.documents) {
    if (!reading.ok) {
      open ??= { answer: 'unknown', because: reading.why };
      continue;
    }
    const { deny } = judgeRequest(reading.document, request);
    if (deny?.applies === 'yes') return told('yes', deny, 'denies it');
    if (deny !== undefined) open ??= told('unknown', deny, 'may deny it');
  }
  if (request.steps.left < 0)
    return { answer: 'unknown', because: 'the policy is too complex to be evaluated' };
  return open ?? { answer: 'no', because: 'no statement denies it' };
}

/** The question in the form that statements are compared with; `undefined` if it names no caller. */
function requestOf(question: AccessQuestion): PolicyRequest | undefined {
  const { principal, action, resource, context = {}, steps = { left: defaultSteps } } = question;
  const caller = typeof principal === 'string' ? readCaller(principal) : principal;
  if (caller === undefined) return undefined;
  return {
    caller,
    action: readAsked(action.toLowerCase()),
    resource: readAsked(resource),
    facts: factsOf(contextOf(caller), context),
    steps,
  };
}
