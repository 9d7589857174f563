import { expect, test } from 'vitest';
import { policyPath, subjectPath } from '../../../src/report/sarif/places.ts';
import { regionSubject, trailSubject } from '../fixture-subjects.ts';

test.each([
  ['a trail', trailSubject('main', 'us-east-1'), 'aws/111122223333/us-east-1/cloudtrail/trail/main'],
  ['a region', regionSubject('eu-west-1'), 'aws/111122223333/eu-west-1/cloudtrail/region/eu-west-1'],
  [
    'an account, which has no region',
    { kind: 'account', id: '111122223333', account: '111122223333', partition: 'aws-cn' } as const,
    'aws-cn/111122223333/global/cloudtrail/account/111122223333',
  ],
  [
    'a bucket',
    { kind: 'bucket', id: 'arn:aws:s3:::b', name: 'b.c', account: '1', partition: 'aws' } as const,
    'aws/1/global/cloudtrail/bucket/b.c',
  ],
  [
    'a name that climbs',
    trailSubject('../x', 'us-east-1'),
    'aws/111122223333/us-east-1/cloudtrail/trail/.._x',
  ],
  ['a name of dots', trailSubject('..', 'us-east-1'), 'aws/111122223333/us-east-1/cloudtrail/trail/-'],
  [
    'a name with a line feed and brackets',
    trailSubject('a\n[b](c)', 'us-east-1'),
    'aws/111122223333/us-east-1/cloudtrail/trail/a_n%5Bb%5D%28c%29',
  ],
])('%s', (_, subject, path) => {
  expect(subjectPath(subject)).toBe(path);
});

test.each([
  ['policies/a/policy.yaml', 'policies/a/policy.yaml'],
  ['./my policies/a/policy.yaml', 'my%20policies/a/policy.yaml'],
  ['policies\\a\\policy.yaml', 'policies/a/policy.yaml'],
  ['/home/me/secret/policies/a/policy.yaml', 'policies/a/policy.yaml'],
  ['C:\\Users\\me\\policies\\a\\policy.yaml', 'policies/a/policy.yaml'],
  ['../elsewhere/a/policy.yaml', 'policies/a/policy.yaml'],
  ['', 'policies'],
])('the policy %s is at %s', (path, uri) => {
  expect(policyPath(path)).toBe(uri);
});
