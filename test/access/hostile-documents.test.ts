import { describe, expect, it, test } from 'vitest';
import { allows, denies } from '../../src/access/allows.ts';
import { grantsOutside } from '../../src/access/outside-grants.ts';
import { parsePolicyDocument } from '../../src/access/parse-policy-document.ts';
import type { PolicyReading } from '../../src/access/policy-document.ts';
import { isPublicPolicy } from '../../src/access/public-policy.ts';
import type { JsonObject, JsonValue } from '../../src/model/json.ts';
import { bucket, bucketPolicy, objects, whyUnread } from './documents.ts';

const question = { principal: '*', action: 's3:GetObject', resource: `${bucket}/a` };

function askAll(document: PolicyReading, resource = `${bucket}/${'a'.repeat(1_000)}`): readonly string[] {
  const request = { documents: [document], principal: '*', action: 's3:GetObject', resource };
  const trust = { accounts: [] };
  const grants = grantsOutside({
    document,
    actions: ['s3:GetObject', 's3:PutObject'],
    resource: objects,
    trust,
  });
  return [
    allows(request).answer,
    denies(request).answer,
    isPublicPolicy(document).answer,
    String(grants.known),
  ];
}

describe('documents that are made to hurt', () => {
  const statements = (count: number, statement: JsonObject): PolicyReading =>
    bucketPolicy(...Array.from({ length: count }, () => statement));

  test('5,000 statements', () => {
    const document = statements(5_000, {
      Effect: 'Deny',
      Principal: { AWS: '1' },
      Action: 's',
      Resource: 'r',
    });
    expect(document.ok).toBe(true);
    expect(askAll(document)).toEqual(['no', 'no', 'no', 'true']);
  });

  test('10,000 statements are more than the size allows', () => {
    expect(
      whyUnread(JSON.stringify({ Statement: Array(10_000).fill({ ...full, Sid: 'a'.repeat(60) }) })),
    ).toBe('it is larger than 1048576 characters');
    expect(
      askAll(parsePolicyDocument(JSON.stringify({ Statement: Array(10_000).fill(full) }), 'resource'))[0],
    ).toBe('yes');
  });

  test('2,000 denials for each of 2,000 grants', () => {
    const grants = Array.from({ length: 2_000 }, (_, index) => ({
      Principal: { AWS: String(444_400_000_000 + index) },
    }));
    const denials = grants.map((grant) => ({ ...grant, Effect: 'Deny', Action: 's3:PutBucketPolicy' }));
    const found = grantsOutside({
      document: bucketPolicy(...grants, ...denials),
      actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
      resource: objects,
      trust: {},
    });
    expect(found).toEqual({ known: false, because: 'the policy is too complex to be evaluated' });
  });

  test('a wildcard bomb in a resource', () => {
    const document = bucketPolicy({ Resource: `${'*a'.repeat(20_000)}b` });
    expect(allows({ documents: [document], ...question, resource: 'a'.repeat(100_000) })).toMatchObject({
      answer: 'unknown',
      because: 'the policy is too complex to be evaluated',
    });
  });

  test('a wildcard bomb in every place, against an open question', () => {
    const bomb = '*a'.repeat(2_000);
    const condition = {
      StringLike: { 'aws:UserAgent': bomb },
      ArnLike: { 'aws:SourceArn': `arn:aws:s3:::${bomb}` },
    };
    const document = bucketPolicy(
      { Action: bomb, Resource: bomb, Condition: condition },
      { NotResource: bomb },
    );
    expect(askAll(document, '*a'.repeat(500))[0]).toBe('unknown');
  });

  test('what a step of the way costs is counted: a denial that was found stays found', () => {
    const bomb = { Resource: `${'*a'.repeat(20_000)}b` };
    const resource = 'a'.repeat(100_000);
    const found = denies({
      documents: [bucketPolicy({ Effect: 'Deny' }, bomb)],
      ...question,
      resource: `${bucket}/${resource}`,
    });
    expect(found.answer).toBe('yes');
  });

  it.each<[string, JsonValue]>([
    [
      'a thousand keys',
      { StringEquals: Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`k${index}`, 'v'])) },
    ],
    ['ten thousand values', { StringLike: { k: Array(10_000).fill('*b*') } }],
    [
      'names of the prototype',
      { StringEquals: { ['__proto__']: 'a', constructor: 'b', hasOwnProperty: 'c' } },
    ],
    ['operators of the prototype', { ['__proto__']: { k: 'a' }, toString: { k: 'b' } }],
    ['an endless variable', { StringEquals: { k: `\${${'a'.repeat(100_000)}` } }],
    ['ten thousand variables', { StringEquals: { k: '${a}'.repeat(10_000) } }],
    [
      'digits without end',
      { NumericEquals: { k: '9'.repeat(100_000) }, DateEquals: { l: '9'.repeat(100_000) } },
    ],
    ['an address without end', { IpAddress: { k: ':'.repeat(100_000) } }],
  ])('%s in a condition', (_, condition) => {
    const document = bucketPolicy({ Condition: condition as JsonObject });
    const given = { k: 'a', l: '2020', K0: 'v' };
    const { answer } = allows({ documents: [document], ...question, context: given });
    expect(['no', 'unknown']).toContain(answer);
  });
});

const full: JsonObject = { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' };

describe('a document that cannot be read is unknown in every answer, with the reason', () => {
  it.each<[string, string]>([
    ['not JSON', 'Allow everyone'],
    ['empty', ''],
    ['deep', `{"Statement": ${'['.repeat(200_000)}`],
    ['huge', JSON.stringify({ Statement: [{ ...full, Sid: 'a'.repeat(2 ** 20) }] })],
    [
      'two effects',
      '{"Statement": {"Effect": "Deny", "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}}',
    ],
    ['null', 'null'],
    ['a statement that is null', '{"Statement": [null]}'],
    ['percent-encoded', '%7B%22Statement%22%3A%5B%5D%7D'],
  ])('%s', (_, text) => {
    const document = parsePolicyDocument(text, 'resource');
    expect(document).toMatchObject({
      ok: false,
      why: expect.stringMatching(/^the policy cannot be read: (?:it|statement 1) /) as string,
    });
    expect(askAll(document)).toEqual(['unknown', 'unknown', 'unknown', 'false']);
  });
});
