import type { JsonObject, JsonValue } from '../../src/model/json.ts';
import type { EventFields } from '../../src/model/selector.ts';
import type { CopiesQuestion, EventQuestion, Place, PolicyQuestion } from './peer-case.ts';

export const management: JsonValue = { eventCategory: 'Management' };
export const managementReads: JsonValue = { eventCategory: 'Management', readOnly: true };
export const managementWrites: JsonValue = { eventCategory: 'Management', readOnly: false };

/** All objects of a bucket, or those below a prefix; the ARN ends with a slash or in the prefix. */
export function objects(arn: string, readOnly: boolean): JsonObject {
  return {
    eventCategory: 'Data',
    eventSource: 's3.amazonaws.com',
    readOnly,
    'resources.type': 'AWS::S3::Object',
    'resources.ARN': { StartsWith: arn },
  };
}

/** An invocation is a write: https://docs.aws.amazon.com/lambda/latest/dg/logging-using-cloudtrail.html */
export function invocations(functionArn: string): JsonValue {
  return {
    eventCategory: 'Data',
    eventSource: 'lambda.amazonaws.com',
    eventName: 'Invoke',
    readOnly: false,
    'resources.type': 'AWS::Lambda::Function',
    'resources.ARN': functionArn,
  };
}

/** A region, or the region of an account that does not ask. */
export type Where = string | Place;

function placeOf(where: Where): Place {
  return typeof where === 'string' ? { region: where } : where;
}

/** Nothing of the events is lost; trails by name. */
export function covered(where: Where, events: JsonValue, ...by: readonly string[]): EventQuestion {
  return { kind: 'events', at: placeOf(where), events, answer: { state: 'covered', by } };
}

/** Some of the events are lost, one of them with these fields. */
export function gap(where: Where, events: JsonValue, witness: EventFields): EventQuestion {
  return { kind: 'events', at: placeOf(where), events, answer: { state: 'gap', witness } };
}

/** Nobody can tell, by reason of a fault with these members. */
export function unknown(
  where: Where,
  events: JsonValue,
  because: Readonly<Record<string, string>>,
): EventQuestion {
  return { kind: 'events', at: placeOf(where), events, answer: { state: 'unknown', because } };
}

export function copies(where: Where, events: JsonValue, count: number): CopiesQuestion {
  return { kind: 'copies', at: placeOf(where), events, count };
}

/** What a policy says of everything it judges. */
export function judged(
  policy: string,
  verdicts: PolicyQuestion['verdicts'],
  more: Partial<Pick<PolicyQuestion, 'params' | 'message'>> = {},
): PolicyQuestion {
  return { kind: 'policy', policy, params: {}, verdicts, ...more };
}
