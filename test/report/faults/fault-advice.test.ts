import { expect, test } from 'vitest';
import type { FaultKind } from '../../../src/model/fault.ts';
import { adviceFor, faultWords } from '../../../src/report/faults/fault-advice.ts';
import { resultOf } from '../fixture.ts';

const ROLE = 'arn:aws:sts::111122223333:assumed-role/auditor/nightly';
const [own, other] = ['111122223333', '444455556666'] as const;

interface Changes {
  readonly accounts?: readonly string[];
  readonly caller?: string;
  readonly roleName?: string;
}

function advice(kind: FaultKind, call: string, changes: Changes = {}): string {
  const { accounts = [own], caller = ROLE, roleName = 'audit' } = changes;
  const first = { id: 'f', kind, call, account: own, region: 'eu-west-1', code: 'X', message: '' };
  const { run, scope } = resultOf({});
  const asked = { ...scope.asked, roleName };
  return adviceFor({ first, accounts }, { run: { ...run, caller }, scope: { ...scope, asked } });
}

test.each([
  [
    'cloudtrail:GetTrailStatus',
    `Allow cloudtrail:GetTrailStatus for ${ROLE}. If it is allowed already, a service control policy`,
  ],
  [
    's3:GetBucketEncryption',
    `Allow s3:GetEncryptionConfiguration for ${ROLE}. If it is allowed already, the bucket's policy`,
  ],
  ['s3:HeadBucket', `Allow s3:ListBucket for ${ROLE}.`],
  ['kms:DescribeKey', `Allow kms:DescribeKey for ${ROLE}. If it is allowed already, the key's policy`],
])('a denied %s names the IAM action and what else may deny it', (call, words) => {
  expect(advice('denied', call)).toContain(words);
});

test.each<[string, Changes, string]>([
  ['a member', { accounts: [other] }, `for the role audit in account ${other}. If`],
  ['members', { accounts: ['222233334444', other] }, 'for the role audit in these accounts. If'],
  [
    'members and its own',
    { accounts: [own, other] },
    `the role audit in these accounts, and for ${ROLE}. If`,
  ],
  [
    'a member, in a way that is not known',
    { accounts: [other], roleName: '' },
    `that reads account ${other}.`,
  ],
  ['nobody knows whose account', { caller: '' }, 'for the identity that scans.'],
])('who needs what was denied in the account of %s', (_name, changes, words) => {
  expect(advice('denied', 'kms:DescribeKey', changes)).toContain(words);
});

test('only some accounts are told of their organization', () => {
  expect(advice('denied', 'organizations:ListAccounts')).toContain(`for ${ROLE}. AWS answers it only to`);
  expect(advice('denied', 'organizations:DescribeOrganization')).toContain('If it is allowed already');
});

test('a role that could not be assumed lacks what nobody knows', () => {
  expect(advice('denied', 'sts:AssumeRole')).toMatch(/^Check that the role exists/);
});

test('every kind of fault has words and a next step', () => {
  for (const kind of Object.keys(faultWords) as FaultKind[]) {
    expect(advice(kind, 'kms:DescribeKey')).toMatch(/^[A-Z].*\.$/);
  }
});
