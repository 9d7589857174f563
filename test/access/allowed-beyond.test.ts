import { expect, test } from 'vitest';
import { allowedBeyond } from '../../src/access/allowed-beyond.ts';
import { parsePolicyDocument } from '../../src/access/parse-policy-document.ts';
import type { JsonObject } from '../../src/model/json.ts';

const roleArn = 'arn:aws:iam::111122223333:role/lake';
const needed = ['cloudtrail:GetEventDataStoreData', 'kms:Decrypt', 's3:Get*'];

function beyond(...statements: readonly JsonObject[]): readonly string[] | string {
  const policies = [parsePolicyDocument(JSON.stringify({ Statement: [...statements] }), 'identity')];
  const found = allowedBeyond({ roleArn, policies, actions: needed });
  return found.known ? found.actions : found.because;
}

const allow = (Action: string | string[], more: JsonObject = {}): JsonObject => ({
  Effect: 'Allow',
  Action,
  Resource: '*',
  ...more,
});

test.each<[string, readonly JsonObject[], readonly string[]]>([
  ['nothing at all', [], []],
  ['what is needed', [allow(['cloudtrail:GetEventDataStoreData', 'kms:Decrypt'])], []],
  ['in other letters', [allow('KMS:decrypt')], []],
  ['a part of what is needed', [allow(['s3:GetObject', 's3:GetObject*'])], []],
  ['one more', [allow(['kms:Decrypt', 'kms:Encrypt'])], ['kms:Encrypt']],
  ['more than is needed by a wildcard', [allow('s3:G*')], ['s3:G*']],
  ['everything', [allow('*')], ['*']],
  [
    'on one thing, under a condition',
    [
      allow('s3:PutObject', {
        Resource: 'arn:aws:s3:::a/*',
        Condition: { Bool: { 'aws:SecureTransport': 'true' } },
      }),
    ],
    ['s3:PutObject'],
  ],
  ['all but some', [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }], ['everything but iam:*']],
  ['what is denied everywhere', [allow('s3:*'), { ...allow('s3:*'), Effect: 'Deny' }], []],
  [
    'what is denied somewhere',
    [allow('s3:*'), { ...allow('s3:*'), Effect: 'Deny', Resource: 'arn:aws:s3:::a' }],
    ['s3:*'],
  ],
  ['a denial alone', [{ ...allow('s3:*'), Effect: 'Deny' }], []],
])('%s', (_, statements, actions) => {
  expect(beyond(...statements)).toEqual(actions);
});

test('a policy that cannot be read leaves it open', () => {
  const policies = [parsePolicyDocument('{"Statement":', 'identity')];
  expect(allowedBeyond({ roleArn, policies, actions: needed }).known).toBe(false);
});

test('where nothing is needed, everything is too much', () => {
  const policies = [parsePolicyDocument(JSON.stringify({ Statement: [allow('s3:GetObject')] }), 'identity')];
  expect(allowedBeyond({ roleArn, policies, actions: [] })).toEqual({
    known: true,
    actions: ['s3:GetObject'],
  });
});
