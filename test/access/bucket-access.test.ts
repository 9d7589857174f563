import { describe, expect, it, test } from 'vitest';
import type { Answer } from '../../src/access/answer.ts';
import { allowsInBucket } from '../../src/access/bucket-access.ts';
import { bucket, bucketPolicy } from './documents.ts';

const owner = '111122223333';
const open = bucketPolicy({});
const named = bucketPolicy({ Principal: { AWS: '444455556666' } });

describe('a policy and what S3 blocks', () => {
  it.each<[string, typeof open, Answer, string, Answer]>([
    ['everyone, nothing blocked', open, 'no', '*', 'yes'],
    ['everyone, blocked', open, 'yes', '*', 'no'],
    ['everyone, block unknown', open, 'unknown', '*', 'unknown'],
    ['the owner, blocked', open, 'yes', owner, 'yes'],
    ['a service, blocked', open, 'yes', 'cloudtrail.amazonaws.com', 'yes'],
    ['another account of a public policy, blocked', open, 'yes', '444455556666', 'no'],
    ['another account of a policy that is not public, blocked', named, 'yes', '444455556666', 'yes'],
    [
      'another account of a policy that is not public, block unknown',
      named,
      'unknown',
      '444455556666',
      'yes',
    ],
    ['who is not allowed', named, 'unknown', '*', 'no'],
  ])('%s', (_, document, blocked, principal, answer) => {
    const block = { bucket: 'no', account: blocked } as const;
    const question = { document, owner, block, principal, action: 's3:GetObject', resource: `${bucket}/a` };
    expect(allowsInBucket(question).answer).toBe(answer);
  });
});

test('of everyone at once, some are spared by what is blocked', () => {
  const block = { bucket: 'yes', account: 'no' } as const;
  const question = { document: open, owner, block, action: 's3:GetObject', resource: `${bucket}/a` };
  expect(allowsInBucket({ ...question, principal: { kind: 'everyone' } }).answer).toBe('unknown');
});
