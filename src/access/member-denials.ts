import type { AccessAnswer } from './allows.ts';
import { applicationOf, judgeRequest, type PolicyRequest } from './judge-request.ts';
import {
  type Condition,
  nameOf,
  type PolicyReading,
  type Statement,
  type StatementRef,
} from './policy-document.ts';
import { factsOf, type RequestContext } from './request-facts.ts';
import { isWildcard } from './wildcard.ts';
import { defaultSteps, readAsked } from './wildcard-match.ts';

export interface MemberDenialQuestion {
  /** The SCPs at each level from the root to the account: every level must allow. */
  readonly levels: readonly (readonly PolicyReading[])[];
  readonly action: string;
  /** The trail's ARN; `*` for any resource. */
  readonly resource: string;
  /** What is known of the requests, the region for instance. */
  readonly context?: RequestContext;
}

export interface MemberDenialAnswer extends AccessAnswer {
  /** With `yes`: who is spared. Empty: nobody. */
  readonly exceptions: readonly DenialException[];
}

/** `aws:PrincipalArn` is like one of the values: then the denial does not strike. */
export interface DenialException {
  readonly key: string;
  readonly values: readonly string[];
  readonly statement: StatementRef;
}

/**
 * Whether SCPs deny an action to every principal of a member account, and whom they spare. SCPs never bind the
 * management account, nor service-linked roles.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 */
export function deniesMembers(question: MemberDenialQuestion): MemberDenialAnswer {
  const { action, resource, context = {} } = question;
  const request: PolicyRequest = {
    caller: { kind: 'everyone' },
    action: readAsked(action.toLowerCase()),
    resource: readAsked(resource),
    facts: factsOf(context),
    steps: { left: defaultSteps },
  };
  const denials = question.levels
    .flat()
    .flatMap((reading) => (reading.ok ? denialsOf(reading, request) : []));
  const sure = denials.filter(({ answer }) => answer === 'yes');
  const [best] = sure.toSorted((a, b) => a.exceptions.length - b.exceptions.length);
  if (best !== undefined && best.exceptions.length === 0) return best;
  return notAllowedAt(question, request) ?? best ?? openOf(question, denials);
}

type ReadDocument = Extract<PolicyReading, { readonly ok: true }>;

function denialsOf({ document }: ReadDocument, request: PolicyRequest): readonly MemberDenialAnswer[] {
  return document.statements
    .filter(({ effect }) => effect === 'deny')
    .flatMap((statement) => denialOf(statement, request));
}

/** A denial that strikes all but those whom conditions on the principal spare. */
function denialOf(statement: Statement, request: PolicyRequest): readonly MemberDenialAnswer[] {
  const spared = statement.conditions.filter(sparesPrincipals);
  const conditions = statement.conditions.filter((condition) => !spared.includes(condition));
  const { applies, doubt } = applicationOf({ ...statement, conditions }, request);
  if (applies === 'no') return [];
  const exceptions = spared.map(({ keyName, values }) => ({
    key: keyName,
    values: values.map(({ text }) => text),
    statement: statement.ref,
  }));
  const name = nameOf(statement.ref);
  if (applies === 'unknown') {
    return [
      {
        answer: 'unknown',
        because: `${name} may deny it: ${doubt ?? ''}`,
        statement: statement.ref,
        exceptions: [],
      },
    ];
  }
  const because = `${name} denies it${exceptions.length === 0 ? '' : ', with exceptions'}`;
  return [{ answer: 'yes', because, statement: statement.ref, exceptions }];
}

/** Keys that tell who in the account asks. */
const principalKeys = [
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principalorgid',
  'aws:principaltype',
  'aws:userid',
];

/** `ArnNotLike aws:PrincipalArn …` and the like: the denial holds for everybody who is not named. */
function sparesPrincipals({ key, operator, values }: Condition): boolean {
  if (operator === undefined || !operator.negated || operator.quantifier === 'any') return false;
  // One that spares everybody is no exception: it stays a condition, whose outcome nobody knows.
  if (values.some(({ tokens }) => tokens.every((token) => isWildcard(token)))) return false;
  return principalKeys.includes(key) || key.startsWith('aws:principaltag/');
}

/** What no statement of a level allows is denied there, too. */
function notAllowedAt(
  { levels }: MemberDenialQuestion,
  request: PolicyRequest,
): MemberDenialAnswer | undefined {
  const attached = levels.filter((level) => level.length > 0);
  const closed = attached.some((level) =>
    level.every((reading) => reading.ok && judgeRequest(reading.document, request).allow === undefined),
  );
  if (!closed || request.steps.left < 0) return undefined;
  return { answer: 'yes', because: 'no statement of one level allows it', exceptions: [] };
}

function openOf(
  { levels }: MemberDenialQuestion,
  denials: readonly MemberDenialAnswer[],
): MemberDenialAnswer {
  const unread = levels.flat().find((reading) => !reading.ok);
  const [open] = denials;
  if (open !== undefined) return open;
  if (unread !== undefined) return { answer: 'unknown', because: unread.why, exceptions: [] };
  return { answer: 'no', because: 'no statement denies it', exceptions: [] };
}
