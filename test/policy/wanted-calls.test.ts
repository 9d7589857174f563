import { describe, expect, test } from 'vitest';
import { type OptionalCall, optionalCalls } from '../../src/model/snapshot.ts';
import { answeredBy } from '../../src/policy/answered-by.ts';
import { environment } from '../../src/policy/environment.ts';
import { loadPolicies } from '../../src/policy/load-policies.ts';
import { wantedCalls } from '../../src/policy/wanted-calls.ts';
import { type PolicyParts, policiesOf, policyFile, sha256 } from './policy-text.ts';

const writes = 'events: { eventCategory: Management, readOnly: "false" }';
const counting = (recorders: string): PolicyParts => ({
  subject: 'region',
  that: 'covered(region, "writes")',
  requirements: `{ writes: { title: Writes, ${writes}${recorders === '' ? '' : `, recorders: ${recorders}`} } }`,
});
const stores = ['cloudtrail:GetEventDataStore', 'cloudtrail:ListEventDataStores'] as const;

describe('what is asked because a policy needs it', () => {
  test.each<[string, PolicyParts, readonly OptionalCall[]]>([
    ['nothing where none does', {}, []],
    [
      'tags of buckets where one reads them',
      { subject: 'bucket', that: '"a" in bucket.tags' },
      ['s3:GetBucketTagging'],
    ],
    ['Insights where one reads them', { that: '"a" in trail.insights' }, ['cloudtrail:GetInsightSelectors']],
    [
      'what a member rests on, all of it',
      { subject: 'log-bucket', that: 'bucket.publicByAcl' },
      [
        's3-control:GetPublicAccessBlock',
        's3:GetBucketAcl',
        's3:GetBucketOwnershipControls',
        's3:GetPublicAccessBlock',
      ],
    ],
    [
      'of what a reference names, only what is read',
      { that: 'trail.bucket.it.versioning == "Enabled"' },
      ['s3:GetBucketVersioning'],
    ],
    ['nothing of the bucket where its existence is enough', { that: 'trail.bucket.present' }, []],
    ['keys where one looks for them', { that: 'trail.key.present' }, ['kms:DescribeKey']],
    ['keys where one judges them', { subject: 'key', that: 'true' }, ['kms:DescribeKey']],
    [
      'what is read of each entry of a set',
      { subject: 'account', that: 'account.trails.each.all(t, t.bucket.it.defaultEncryption != "")' },
      ['s3:GetBucketEncryption'],
    ],
    [
      'the documents that functions ask',
      { subject: 'account', that: 'forbidden(account, "cloudtrail:StopLogging")' },
      ['organizations:DescribePolicy', 'organizations:ListPolicies', 'organizations:ListTargetsForPolicy'],
    ],
    [
      'of what is asked whom it lets in, and not of others',
      { subject: 'key', that: 'size(grantsOutside(key, "decrypt", [])) == 0' },
      ['kms:DescribeKey', 'kms:GetKeyPolicy'],
    ],
    [
      'what a bucket blocks with its policy',
      { subject: 'log-bucket', that: 'size(grantsOutside(bucket, "delete", ["organization"])) == 0' },
      ['s3-control:GetPublicAccessBlock', 's3:GetBucketPolicy', 's3:GetPublicAccessBlock'],
    ],
    ['the policy of the bucket for its delivery', { that: 'trail.mayDeliver' }, ['s3:GetBucketPolicy']],
    [
      'the policy of the key for its encryption',
      { that: 'trail.encryptionRefusal == ""' },
      ['kms:DescribeKey', 'kms:GetKeyPolicy'],
    ],
    ['nothing for trails', counting('[trails]'), []],
    ['nothing where nobody says who counts', counting(''), []],
    ['event data stores where one counts them', counting('[trails, event-data-stores]'), stores],
    ['event data stores where one counts them alone', counting('[event-data-stores]'), stores],
    [
      'event data stores, and nothing of them, where it is enough how many there are',
      { subject: 'region', that: 'atMost(region.eventDataStores, 9)' },
      ['cloudtrail:ListEventDataStores'],
    ],
    [
      'event data stores where one judges them',
      { subject: 'event-data-store', that: 'eventDataStore.kmsKey != ""' },
      stores,
    ],
  ])('%s', (_, parts, wanted) => {
    expect([...wantedCalls(policiesOf(parts))].sort()).toEqual([...wanted].sort());
  });

  test.each([
    ['true', [...stores]],
    ['false', []],
  ])('event data stores are not asked for where nobody counts them: required %s', (required, wanted) => {
    const parts = {
      ...counting('[event-data-stores]'),
      when: 'params.required',
      params: `{ required: ${required} }`,
    };
    expect([...wantedCalls(policiesOf(parts))]).toEqual(wanted);
  });

  test('is what any of them needs', () => {
    const policies = policiesOf(
      { id: 'one', that: '"a" in trail.insights' },
      { id: 'two', ...counting('[event-data-stores]') },
    );
    expect([...wantedCalls(policies)].sort()).toEqual([
      'cloudtrail:GetEventDataStore',
      'cloudtrail:GetInsightSelectors',
      'cloudtrail:ListEventDataStores',
    ]);
  });

  test('every call that may be asked for is answered by something, or counted', () => {
    const counted: readonly string[] = stores;
    const useless = optionalCalls.filter((call) => answeredBy[call].length === 0 && !counted.includes(call));
    expect(useless).toEqual([]);
  });

  test('every member that a call answers is one of the environment', () => {
    const members = Object.entries(environment).flatMap(([noun, of]) =>
      Object.keys(of).map((name) => `${noun}.${name}`),
    );
    const asked = [
      'Account.forbidden()',
      'Bucket.grantsOutside()',
      'Key.grantsOutside()',
      'Topic.grantsOutside()',
      'EventDataStore.grantsOutside()',
      'Role.grantsOutside()',
      'Role.allowedTo()',
      'Role.allowedBeyond()',
      'Account.role()',
    ];
    const unknown = Object.values(answeredBy)
      .flat()
      .filter((read) => ![...members, ...asked].includes(read));
    expect(unknown).toEqual([]);
  });
});

test.each(['[]', '[trails, trails]', '[lakes]', 'trails'])('`recorders: %s` is a mistake', (recorders) => {
  const { problems } = loadPolicies({ files: [policyFile(counting(recorders))], sha256 });
  expect(problems.length).toBeGreaterThan(0);
});
