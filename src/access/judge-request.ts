import { type Answer, allOf, anyOf, opposite } from './answer.ts';
import type { Caller } from './caller.ts';
import { holds } from './evaluate-condition.ts';
import { matchPrincipal } from './match-principal.ts';
import type { NamedSet, PolicyDocument, Statement } from './policy-document.ts';
import { type RequestFacts, resolveVariables } from './request-facts.ts';
import type { Pattern } from './wildcard.ts';
import { type Asked, matches, type Steps } from './wildcard-match.ts';

/** A request, or with `*` in it every request of its kind. */
export interface PolicyRequest {
  readonly caller: Caller;
  /** In lower case. */
  readonly action: Asked;
  readonly resource: Asked;
  readonly facts: RequestFacts;
  readonly steps: Steps;
}

/** Whether one statement applies, and what leaves it open. */
export interface Application {
  readonly statement: Statement;
  readonly applies: Answer;
  readonly doubt?: string;
}

/** The first statement of each effect that surely applies, or else that may. */
export interface Judgement {
  readonly deny?: Application;
  readonly allow?: Application;
}

/** What a statement costs that has nothing to do with the request. */
const stepsOfStatement = 4;

export function judgeRequest(document: PolicyDocument, request: PolicyRequest): Judgement {
  let judgement: Judgement = {};
  for (const statement of document.statements) {
    request.steps.left -= stepsOfStatement;
    // Whoever asks must look at what is left before believing that nothing was found.
    if (request.steps.left < 0) break;
    const before = judgement[statement.effect];
    if (before?.applies === 'yes') continue;
    const application = applicationOf(statement, request);
    if (application.applies === 'no') continue;
    if (before === undefined || application.applies === 'yes') {
      judgement = { ...judgement, [statement.effect]: application };
    }
    if (judgement.deny?.applies === 'yes') break;
  }
  return judgement;
}

export function applicationOf(statement: Statement, request: PolicyRequest): Application {
  const parts: [Answer, string][] = [
    [
      matchPrincipal(statement.principals, request.caller),
      'it names some of the callers, or in a way that leaves it open',
    ],
  ];
  // What does not concern the request is not looked at further: most statements end here.
  if (parts[0]?.[0] !== 'no') {
    parts.push([matchSet(statement.actions, request.action, request), 'it names some of the actions']);
  }
  if (parts.at(-1)?.[0] !== 'no') {
    parts.push([matchSet(statement.resources, request.resource, request), 'it names some of the resources']);
  }
  if (parts.at(-1)?.[0] !== 'no') {
    for (const condition of statement.conditions) {
      const name = `${condition.operatorName} ${condition.keyName}`;
      parts.push([holds(condition, request.facts, request.steps), `whether ${name} holds is not known`]);
    }
  }
  return summed(statement, parts);
}

function summed(statement: Statement, parts: readonly [Answer, string][]): Application {
  const applies = allOf(parts.map(([answer]) => answer));
  // NotPrincipal with Allow is not supported, so what it grants is nothing that AWS documents.
  if (applies === 'yes' && statement.effect === 'allow' && isNotPrincipal(statement)) {
    return {
      statement,
      applies: 'unknown',
      doubt: 'it allows with NotPrincipal, which AWS does not support',
    };
  }
  const doubt = parts.find(([answer]) => answer === 'unknown')?.[1];
  return applies === 'unknown' && doubt !== undefined
    ? { statement, applies, doubt }
    : { statement, applies };
}

function isNotPrincipal({ principals }: Statement): boolean {
  return principals.except && principals.members.length > 0;
}

function matchSet(set: NamedSet<Pattern>, asked: Asked, { facts, steps }: PolicyRequest): Answer {
  const found = anyOf(
    lazily(set.members, (member) => matches(resolveVariables(member, facts), asked, steps)),
  );
  return set.except ? opposite(found) : found;
}

function* lazily<T>(members: readonly T[], answer: (member: T) => Answer): Generator<Answer> {
  for (const member of members) yield answer(member);
}
