import { expect, it } from 'vitest';
import { faultAdvice, iamActionOf } from '../../src/model/fault-advice.ts';

it.each([
  ['s3-control:GetPublicAccessBlock', 's3:GetAccountPublicAccessBlock'],
  ['s3:GetPublicAccessBlock', 's3:GetBucketPublicAccessBlock'],
  ['s3:ListBuckets', 's3:ListAllMyBuckets'],
  ['organizations:ListRoots', 'organizations:ListRoots'],
])('%s needs %s', (call, action) => {
  expect(iamActionOf(call)).toBe(action);
  expect(faultAdvice({ kind: 'denied', code: 'AccessDenied', call })).toContain(`Allow ${action} `);
});

it.each([
  ['a member’s role', 'sts:AssumeRole', 'AccessDenied'],
  ['a role that is not given any more', 'cloudtrail:DescribeTrails', 'RoleRefused'],
])('%s is a matter of its trust, not of a permission', (_name, call, code) => {
  const advice = faultAdvice({ kind: 'denied', code, call });
  expect(advice).toMatch(/trusts the identity that scans/);
  expect(advice).not.toContain('Allow');
});

it.each([
  ['ExpiredToken', 'sts:AssumeRole', /Get new credentials/],
  ['ExpiredTokenException', 'cloudtrail:DescribeTrails', /Get new credentials/],
  ['RequestTimeTooSkewed', 's3:ListBuckets', /clock/],
  ['InvalidSignatureException', 'kms:DescribeKey', /clock/],
])('%s is no matter of permissions', (code, call, says) => {
  const advice = faultAdvice({ kind: 'denied', code, call });
  expect(advice).toMatch(says);
  expect(advice).not.toMatch(/Allow|trusts/);
});
