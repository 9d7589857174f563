import { expect, test } from 'vitest';
import type { FaultKind } from '../../../src/model/fault.ts';
import { adviceFor, faultWords } from '../../../src/report/faults/fault-advice.ts';

function fault(kind: FaultKind, call: string): Parameters<typeof adviceFor>[0] {
  return { id: 'f', kind, call, account: '1', region: 'eu-west-1', code: 'X', message: '' };
}

test.each([
  [
    'cloudtrail:GetTrailStatus',
    'Allow cloudtrail:GetTrailStatus for ROLE. If it is allowed already, a service control policy',
  ],
  [
    's3:GetBucketEncryption',
    "Allow s3:GetEncryptionConfiguration for ROLE. If it is allowed already, the bucket's policy",
  ],
  ['s3:HeadBucket', 'Allow s3:ListBucket for ROLE.'],
  ['kms:DescribeKey', "Allow kms:DescribeKey for ROLE. If it is allowed already, the key's policy"],
])('a denied %s names the IAM action and what else may deny it', (call, words) => {
  expect(adviceFor(fault('denied', call), 'ROLE')).toContain(words);
});

test('without a known caller it is the identity that scans', () => {
  expect(adviceFor(fault('denied', 'kms:DescribeKey'), '')).toContain('for the identity that scans');
});

test('every kind of fault has words and a next step', () => {
  for (const kind of Object.keys(faultWords) as FaultKind[]) {
    expect(adviceFor(fault(kind, 'kms:DescribeKey'), 'ROLE')).toMatch(/^[A-Z].*\.$/);
  }
});
