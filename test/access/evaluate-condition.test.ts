import { describe, expect, it } from 'vitest';
import { allows } from '../../src/access/allows.ts';
import type { Answer } from '../../src/access/answer.ts';
import type { RequestContext } from '../../src/access/request-facts.ts';
import type { JsonObject, JsonValue } from '../../src/model/json.ts';
import { bucket, bucketPolicy } from './documents.ts';

/** Whether a condition holds: the only statement allows if it does. */
function holds(condition: JsonObject, context: RequestContext): Answer {
  const documents = [bucketPolicy({ Condition: condition })];
  return allows({ documents, principal: '*', action: 's3:ListBucket', resource: bucket, context }).answer;
}

type Given = string | readonly string[] | null | undefined;

const given = (value: Given): RequestContext => (value === undefined ? {} : { k: value });

describe('one value against each operator', () => {
  it.each<[string, JsonValue, Given, Answer]>([
    ['StringEquals', 'a', 'a', 'yes'],
    ['StringEquals', ['b', 'a'], 'a', 'yes'],
    ['StringEquals', 'a', 'A', 'no'],
    ['StringEquals', 'a*', 'ab', 'no'],
    ['StringEquals', 'a*', 'a*', 'yes'],
    ['StringNotEquals', ['a', 'b'], 'b', 'no'],
    ['StringNotEquals', ['a', 'b'], 'c', 'yes'],
    ['StringEqualsIgnoreCase', 'aB', 'Ab', 'yes'],
    ['StringNotEqualsIgnoreCase', 'aB', 'Ab', 'no'],
    ['StringLike', 'a*c?', 'a:b/cd', 'yes'],
    ['StringLike', 'a*', 'A', 'no'],
    ['StringNotLike', 'a*', 'ab', 'no'],
    ['NumericEquals', 10, '10.0', 'yes'],
    ['NumericNotEquals', '10', '11', 'yes'],
    ['NumericLessThan', '1.2', '1.1', 'yes'],
    ['NumericLessThan', '1.2', '1.2', 'no'],
    ['NumericLessThanEquals', '1.2', '1.2', 'yes'],
    ['NumericGreaterThan', 10, '9', 'no'],
    ['NumericGreaterThanEquals', 10, '10', 'yes'],
    ['NumericEquals', 10, 'ten', 'unknown'],
    ['DateEquals', '2020-01-01', '2020-01-01T00:00:00Z', 'yes'],
    ['DateNotEquals', '2020-01-01', '2020-01-02', 'yes'],
    ['DateLessThan', '2020-06-30T02:00:00+02:00', '2020-06-29T23:59:59Z', 'yes'],
    ['DateLessThanEquals', '1593561600', '2020-07-01T00:00:00Z', 'yes'],
    ['DateGreaterThan', '2020-07-01T00:00:00Z', '2020-07-01T00:00:00Z', 'no'],
    ['DateGreaterThanEquals', '2020', '2020-07-01', 'yes'],
    ['DateLessThan', 'tomorrow', '2020-07-01', 'unknown'],
    ['Bool', 'false', 'false', 'yes'],
    ['Bool', false, 'False', 'yes'],
    ['Bool', 'true', 'false', 'no'],
    ['Bool', 'yes', 'true', 'unknown'],
    ['BinaryEquals', 'QmluYXJ5', 'QmluYXJ5', 'yes'],
    ['BinaryEquals', 'QmluYXJ5', 'QmluYXJ6', 'no'],
    ['BinaryEquals', 'QmluYXI=', 'QmluYXJ=', 'unknown'],
    ['IpAddress', '203.0.113.0/24', '203.0.113.9', 'yes'],
    ['IpAddress', '203.0.113.0/24', '203.0.114.9', 'no'],
    ['IpAddress', ['10.0.0.0/8', '2001:db8::/32'], '2001:DB8:1::5', 'yes'],
    ['IpAddress', '2001:db8::/32', '203.0.113.9', 'no'],
    ['IpAddress', '0.0.0.0/0', '203.0.113.9', 'yes'],
    ['IpAddress', '203.0.113.0/33', '203.0.113.9', 'unknown'],
    ['NotIpAddress', '203.0.113.9', '203.0.113.9', 'no'],
    ['ArnEquals', 'arn:aws:sns:*:111122223333:t*', 'arn:aws:sns:us-east-1:111122223333:topic', 'yes'],
    ['ArnLike', 'arn:aws:sns:*:111122223333:t', 'arn:aws:sns:us-east-1:999999999999:t', 'no'],
    // Each part is compared by itself: with StringLike the first `*` would reach over the account.
    ['ArnLike', 'arn:aws:sns:*:999999999999:t', 'arn:aws:sns:us-east-1:111122223333:999999999999:t', 'no'],
    [
      'StringLike',
      'arn:aws:sns:*:999999999999:t',
      'arn:aws:sns:us-east-1:111122223333:999999999999:t',
      'yes',
    ],
    [
      'ArnLike',
      'arn:aws:logs:*:*:log-group:a*',
      'arn:aws:logs:us-east-1:111122223333:log-group:a:b:c',
      'yes',
    ],
    ['ArnNotLike', 'arn:aws:iam::*:role/admin', 'arn:aws:iam::111122223333:role/admin', 'no'],
    ['ArnNotEquals', 'arn:aws:iam::*:role/admin', 'arn:aws:iam::111122223333:role/other', 'yes'],
    ['ArnLike', '*', 'arn:aws:iam::111122223333:role/admin', 'unknown'],
    ['ArnLike', 'arn:aws:iam:*:role/admin', 'arn:aws:iam::111122223333:role/admin', 'unknown'],
    ['ArnLike', 'x', 'arn:aws:iam::111122223333:role/admin', 'no'],
    ['Null', 'true', 'a', 'no'],
    ['Null', 'false', 'a', 'yes'],
    ['Null', ['true', 'false'], undefined, 'yes'],
    ['StringSimilar', 'a', 'a', 'unknown'],
    ['stringEquals', 'a', 'a', 'unknown'],
    ['NullIfExists', 'true', 'a', 'unknown'],
    ['StringEquals', [], 'a', 'unknown'],
  ])('%s %j, given %s: %s', (operator, wanted, value, answer) => {
    expect(holds({ [operator]: { k: wanted } }, given(value))).toBe(answer);
  });
});

describe('a key that is not in the request, and one of which nothing is known', () => {
  it.each<[string, JsonValue, Answer, Answer]>([
    ['StringEquals', 'a', 'no', 'unknown'],
    ['StringNotEquals', 'a', 'yes', 'unknown'],
    ['StringEqualsIfExists', 'a', 'yes', 'unknown'],
    ['StringNotEqualsIfExists', 'a', 'yes', 'unknown'],
    ['StringLikeIfExists', '*', 'yes', 'yes'],
    ['StringLike', '*', 'no', 'unknown'],
    ['NumericLessThan', 2, 'no', 'unknown'],
    ['NumericNotEquals', 2, 'yes', 'unknown'],
    ['BoolIfExists', 'false', 'yes', 'unknown'],
    ['Bool', 'false', 'no', 'unknown'],
    ['NotIpAddress', '10.0.0.0/8', 'yes', 'unknown'],
    ['ArnNotLike', 'arn:aws:iam::*:role/x', 'yes', 'unknown'],
    ['Null', 'true', 'yes', 'unknown'],
    ['Null', 'false', 'no', 'unknown'],
    ['ForAllValues:StringEquals', 'a', 'yes', 'unknown'],
    ['ForAllValues:StringNotEquals', 'a', 'yes', 'unknown'],
    ['ForAnyValue:StringEquals', 'a', 'no', 'unknown'],
    ['ForAnyValue:StringNotEquals', 'a', 'no', 'unknown'],
    ['ForAnyValue:StringEqualsIfExists', 'a', 'unknown', 'unknown'],
  ])('%s %j: absent %s, unknown %s', (operator, wanted, absent, open) => {
    expect(holds({ [operator]: { k: wanted } }, { k: null })).toBe(absent);
    expect(holds({ [operator]: { k: wanted } }, {})).toBe(open);
  });
});

describe('several values', () => {
  it.each<[string, JsonValue, readonly string[], Answer]>([
    ['ForAnyValue:StringEquals', ['a', 'b'], ['c', 'b'], 'yes'],
    ['ForAnyValue:StringEquals', ['a', 'b'], ['c'], 'no'],
    ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'b'], 'yes'],
    ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'c'], 'no'],
    ['ForAnyValue:StringNotEquals', ['a', 'b'], ['a', 'c'], 'yes'],
    ['ForAnyValue:StringNotEquals', ['a', 'b'], ['a', 'b'], 'no'],
    ['ForAllValues:StringNotEquals', ['a', 'b'], ['a', 'c'], 'no'],
    ['ForAllValues:StringNotLike', 'a*', ['b', 'c'], 'yes'],
    ['ForAllValues:StringLike', 'a*', [], 'yes'],
    ['StringEquals', 'a', ['a', 'b'], 'unknown'],
    ['ForAllValues:StringEquals', 'a', [''], 'unknown'],
  ])('%s %j, given %j: %s', (operator, wanted, values, answer) => {
    expect(holds({ [operator]: { k: wanted } }, given(values))).toBe(answer);
  });
});

describe('conditions together', () => {
  const both = { StringEquals: { a: '1', b: '2' }, Bool: { c: 'true' } };
  it.each<[RequestContext, Answer]>([
    [{ a: '1', b: '2', c: 'true' }, 'yes'],
    [{ a: '1', b: '2', c: 'false' }, 'no'],
    [{ a: '1', b: '2' }, 'unknown'],
    [{ a: '2' }, 'no'],
    // Names of keys know no case.
    [{ A: '1', B: '2', C: 'TRUE' }, 'yes'],
  ])('%j: %s', (context, answer) => expect(holds(both, context)).toBe(answer));

  it('puts known values in place of variables, and what to fall back on in place of absent ones', () => {
    const condition = { StringEquals: { k: "${aws:PrincipalTag/team, 'nobody'}" } };
    expect(holds(condition, { k: 'red', 'aws:PrincipalTag/team': 'red' })).toBe('yes');
    expect(holds(condition, { k: 'red', 'aws:PrincipalTag/team': 'blue' })).toBe('no');
    expect(holds(condition, { k: 'nobody', 'aws:PrincipalTag/team': null })).toBe('yes');
    expect(holds(condition, { k: 'red' })).toBe('unknown');
  });
});
