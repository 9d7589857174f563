import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAssumedRole } from '../../src/answers/assumed-role.ts';
import { decodeBucketEncryption, decodeHeadBucket } from '../../src/answers/bucket.ts';
import { decodeBucketAcl } from '../../src/answers/bucket-acl.ts';
import { decodeBucketLifecycle } from '../../src/answers/bucket-lifecycle.ts';
import { decodeBucketLogging, decodeBucketNotification } from '../../src/answers/bucket-logging.ts';
import { decodeBucketOwnership } from '../../src/answers/bucket-ownership.ts';
import { decodeBucketPolicy, decodeBucketPolicyStatus } from '../../src/answers/bucket-policy.ts';
import { decodeBucketReplication } from '../../src/answers/bucket-replication.ts';
import { decodeBucketTagging } from '../../src/answers/bucket-tagging.ts';
import { decodeBucketVersioning } from '../../src/answers/bucket-versioning.ts';
import { decodeCallerIdentity } from '../../src/answers/caller-identity.ts';
import { decodeDelegatedAdministrators } from '../../src/answers/delegated-administrators.ts';
import { decodeDescribeAlarms } from '../../src/answers/describe-alarms.ts';
import { decodeDescribeKey } from '../../src/answers/describe-key.ts';
import { decodeDescribeLogGroups } from '../../src/answers/describe-log-groups.ts';
import { decodeDescribeOrganization } from '../../src/answers/describe-organization.ts';
import { decodeDescribeTrails } from '../../src/answers/describe-trails.ts';
import { decodeEventSelectors } from '../../src/answers/event-selectors.ts';
import { member } from '../../src/answers/json-members.ts';
import { decodeListTags, decodeListTagsForResource } from '../../src/answers/json-tags.ts';
import { decodeKeyPolicy } from '../../src/answers/key-policy.ts';
import { decodeKeyRotation } from '../../src/answers/key-rotation.ts';
import { decodeListAccounts } from '../../src/answers/list-accounts.ts';
import { decodeListBuckets } from '../../src/answers/list-buckets.ts';
import { decodeListRegions } from '../../src/answers/list-regions.ts';
import {
  decodeDescribeMetricFilters,
  decodeDescribeResourcePolicies,
  decodeDescribeSubscriptionFilters,
} from '../../src/answers/log-group-filters.ts';
import { decodeObjectLock } from '../../src/answers/object-lock.ts';
import {
  decodeDescribePolicy,
  decodeListPolicies,
  decodeListServiceAccess,
  decodeListTargets,
} from '../../src/answers/organization-policies.ts';
import { decodeListOrganizationalUnits, decodeListRoots } from '../../src/answers/organizational-units.ts';
import { decodePublicAccessBlock } from '../../src/answers/public-access-block.ts';
import {
  decodeGetPolicy,
  decodeGetPolicyVersion,
  decodeGetRole,
  decodeListAttachedRolePolicies,
  decodeListRolePolicies,
} from '../../src/answers/role-answers.ts';
import { decodeListSubscriptions, decodeTopicAttributes } from '../../src/answers/topic-answers.ts';
import { decodeTrailStatus } from '../../src/answers/trail-status.ts';
import { answered, callRecord } from './call-records.ts';

const identity = (account: string, arn: string) =>
  `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>${arn}</Arn><Account>${account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`;

describe('decodeCallerIdentity', () => {
  const decode = (body: string) => decodeCallerIdentity(callRecord('sts:GetCallerIdentity', answered(body)));

  test('keeps leading zeros of account ids and takes the partition from the ARN', () => {
    const arn = 'arn:aws-us-gov:sts::000000000007:assumed-role/audit/me@x';
    expect(decode(identity('000000000007', arn))).toMatchObject({
      value: { account: '000000000007', arn, partition: 'aws-us-gov' },
    });
  });

  test.each([
    ['7', 'arn:aws:iam::000000000007:root'],
    ['000000000007', 'me'],
    ['000000000007', ''],
  ])('account %s with ARN %s is malformed', (account, arn) => {
    expect(decode(identity(account, arn))).toMatchObject({ kind: 'fault', fault: { kind: 'malformed' } });
  });
});

test("a member counts only when it is the object's own and not null", () => {
  expect(member({}, 'toString')).toBeUndefined();
  expect(member({ a: null }, 'a')).toBeUndefined();
  expect(member({ a: false }, 'a')).toBe(false);
});

const decoders = [
  decodeCallerIdentity,
  decodeListRegions,
  decodeDescribeTrails,
  decodeTrailStatus,
  decodeEventSelectors,
  decodeHeadBucket,
  decodeBucketEncryption,
  decodeDescribeKey,
  decodeDescribeOrganization,
  decodeListAccounts,
  decodeListRoots,
  decodeListOrganizationalUnits,
  decodeDelegatedAdministrators,
  decodeListTags,
  decodeListTagsForResource,
  decodeListPolicies,
  decodeListTargets,
  decodeDescribePolicy,
  decodeListServiceAccess,
  decodeAssumedRole,
  decodeListBuckets,
  decodeBucketAcl,
  decodeBucketOwnership,
  decodeBucketPolicy,
  decodeBucketPolicyStatus,
  decodeBucketTagging,
  decodeBucketVersioning,
  decodePublicAccessBlock,
  decodeBucketLifecycle,
  decodeBucketLogging,
  decodeBucketNotification,
  decodeBucketReplication,
  decodeObjectLock,
  decodeKeyPolicy,
  decodeKeyRotation,
  decodeDescribeLogGroups,
  decodeDescribeMetricFilters,
  decodeDescribeResourcePolicies,
  decodeDescribeSubscriptionFilters,
  decodeDescribeAlarms,
  decodeTopicAttributes,
  decodeListSubscriptions,
  decodeGetRole,
  decodeListRolePolicies,
  decodeListAttachedRolePolicies,
  decodeGetPolicy,
  decodeGetPolicyVersion,
];

const names = [
  'trailList',
  'TrailARN',
  'IsMultiRegionTrail',
  'EventSelectors',
  'AdvancedEventSelectors',
  'FieldSelectors',
  'Field',
  'Equals',
  'DataResources',
  'Values',
  'Regions',
  'RegionName',
  'RegionOptStatus',
  'NextToken',
  'IsLogging',
  'LatestDeliveryTime',
  'KeyMetadata',
  'Arn',
  'Accounts',
  'Id',
  'Paths',
  'State',
  'Roots',
  'OrganizationalUnits',
  'DelegatedAdministrators',
  'Organization',
  'AssumedRoleUser',
  'Grant',
  'logGroups',
  'MetricAlarms',
  'AlarmArn',
  'Metrics',
  'MetricStat',
  'metricFilters',
  'metricTransformations',
  'filterName',
  'nextToken',
  'Tag',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'length',
];
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.double(),
      fc.string(),
      fc.constant('arn:aws:cloudtrail:us-east-1:111111111111:trail/main'),
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom(...names), tie('value')), { maxLength: 5 })
      .map((entries) => Object.fromEntries(entries) as unknown),
  ),
}));

const bodies = fc.oneof(
  value.map((json) => JSON.stringify(json)),
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.constantFrom('a', 'Rule', 'VersioningConfiguration', 'Tagging', '__proto__'), fc.string())
    .map(([tag, text]) => `<${tag}>${text}</${tag}>`),
  fc.nat(400).map((cut) => identity('111111111111', 'arn:aws:iam::111111111111:root').slice(0, cut)),
);

test('no body makes a decoder throw, and the answer says what it rests on', () => {
  fc.assert(
    fc.property(bodies, fc.constantFrom(...decoders), (body, decode) => {
      const record = callRecord('cloudtrail:DescribeTrails', answered(body));
      const answer = decode(record);
      if (answer.kind === 'fault') expect(answer.fault.id).toBe(record.id);
      else expect(answer.evidence).toEqual([record.id]);
    }),
    { numRuns: 3000 },
  );
});
