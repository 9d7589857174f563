import { createHash } from 'node:crypto';
import { answer } from './answer.ts';
import { callerOf, meansCall } from './callers.ts';
import { type Answer, canonical, encodeAnswer } from './encode-answer.ts';
import { refused } from './outcome.ts';
import { protocolOf, type SimulatedRequest } from './services.ts';
import type { FaultRule, World } from './world.ts';

/** What becomes of a call: an answer, a part of one, or one of the two ways of getting none. */
export type Reply =
  | Answer
  | { readonly kind: 'cut-off'; readonly answer: Answer }
  | { readonly kind: 'hang' }
  | { readonly kind: 'connection-dropped' };

/** How often each rule has happened. */
export type Happenings = Map<FaultRule, number>;

/** Finds the rule that decides a call; `words` are the same for the same question, and `repeat` counts them. */
export type FaultFinder = (request: SimulatedRequest, words: string, repeat: number) => FaultRule | undefined;

/** Writes into `happened` how often each rule has happened. */
export function faultFinder(world: World, happened: Happenings): FaultFinder {
  const met: Happenings = new Map();
  return (request, words, repeat) => {
    for (const rule of world.faults ?? []) {
      if (!matches(rule, request)) continue;
      const place = met.get(rule) ?? 0;
      met.set(rule, place + 1);
      const count = happened.get(rule) ?? 0;
      if (place < (rule.after ?? 0) || count >= (rule.times ?? Number.POSITIVE_INFINITY)) continue;
      if (!isDrawn(rule, `${words}\n${repeat}`)) continue;
      happened.set(rule, count + 1);
      return rule;
    }
    return undefined;
  };
}

/** Chance that does not depend on the order in which calls arrive. */
function isDrawn({ percent }: FaultRule, attempt: string): boolean {
  if (percent === undefined) return true;
  return createHash('sha256').update(attempt).digest().readUInt32BE() % 100 < percent;
}

function matches(rule: FaultRule, request: SimulatedRequest): boolean {
  const { account, region, input } = request;
  return (
    meansCall(rule.call, request) &&
    (rule.account === undefined || rule.account === account) &&
    (rule.region === undefined || rule.region === region) &&
    (rule.resource === undefined || canonical(input).includes(rule.resource))
  );
}

/** What a rule makes of a call. `repeat` counts earlier calls of the same words. */
export function faultReply(
  world: World,
  request: SimulatedRequest,
  { rule, repeat }: { readonly rule: FaultRule; readonly repeat: number },
): Reply {
  if (rule.hang === true) return { kind: 'hang' };
  if (rule.dropConnection === true) return { kind: 'connection-dropped' };
  if (rule.cutBody !== true) return written(world, request, { rule, repeat });
  const own = rule.error !== undefined || rule.body !== undefined;
  const whole = own ? written(world, request, { rule, repeat }) : answer(world, request, repeat);
  return { kind: 'cut-off', answer: whole };
}

function written(
  world: World,
  request: SimulatedRequest,
  { rule, repeat }: { readonly rule: FaultRule; readonly repeat: number },
): Answer {
  if (rule.error === undefined) {
    const plain = encodeAnswer(request, { kind: 'empty', headers: {} }, repeat);
    return { ...plain, status: rule.status ?? 200, body: rule.body ?? '' };
  }
  const message = rule.message ?? messageFor(world, request, rule.error);
  const status = rule.status ?? statusFor(request, rule.error);
  const refusal = encodeAnswer(request, refused(rule.error, message, status), repeat);
  return rule.body === undefined ? refusal : { ...refusal, body: rule.body };
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/CommonErrors.html; KMS answers 400. */
function statusFor({ service }: SimulatedRequest, code: string): number {
  if (
    /AccessDenied|Forbidden|ExpiredToken|UnrecognizedClient|OptInRequired|InvalidClientTokenId/.test(code)
  ) {
    return service === 'kms' || service === 'organizations' ? 400 : 403;
  }
  if (/TooManyRequests/.test(code)) return service === 'organizations' ? 400 : 429;
  if (/ServiceUnavailable|SlowDown/.test(code)) return 503;
  if (/Internal/.test(code)) return 500;
  if (protocolOf(service) === 'rest-xml' && /NoSuch|NotFound/.test(code)) return 404;
  return 400;
}

function messageFor(world: World, request: SimulatedRequest, code: string): string {
  const { service, operation } = request;
  if (protocolOf(service) === 'rest-xml' && code === 'AccessDenied') return 'Access Denied';
  if (/AccessDenied/.test(code)) {
    const who = callerOf(world, request);
    return `User: ${who} is not authorized to perform: ${service}:${operation} because no identity-based policy allows the ${service}:${operation} action`;
  }
  if (/Throttl|TooManyRequests/.test(code)) return 'Rate exceeded';
  return `${service}:${operation} was refused with ${code}`;
}
