import type { OptionalCall } from '../model/snapshot.ts';
import type { Read } from './reads-of.ts';

const publicAccess: readonly Read[] = [
  'Bucket.public',
  'Bucket.publicByAcl',
  'Bucket.publicByPolicy',
  'Bucket.grantsOutside()',
];

const controlPolicies: readonly Read[] = ['Account.serviceControlPolicies', 'Account.forbidden()'];

const kept: readonly Read[] = ['Bucket.logsKeptDays', 'Bucket.digestsKeptDays'];

const describedStore: readonly Read[] = [
  'EventDataStore.name',
  'EventDataStore.status',
  'EventDataStore.ingesting',
  'EventDataStore.multiRegion',
  'EventDataStore.organization',
  'EventDataStore.categories',
  'EventDataStore.retentionDays',
  'EventDataStore.terminationProtection',
  'EventDataStore.kmsKey',
  'EventDataStore.federationRole',
];

const writesLogs: readonly Read[] = ['Trail.mayWriteLogs', 'Trail.logsRefusal'];
const rolePolicies: readonly Read[] = [...writesLogs, 'Role.allowedTo()', 'Role.allowedBeyond()'];

const describedKey: readonly Read[] = [
  'Trail.key',
  'Trail.mayEncrypt',
  'Trail.encryptionRefusal',
  'Key.arn',
  'Key.owner',
  'Key.region',
  'Key.state',
  'Key.manager',
  'Key.rotation',
  'Key.rotationDays',
  'Key.multiRegion',
  'Key.spec',
  'Key.origin',
  'Key.usage',
  'Key.open',
  'Key.grantsOutside()',
];

/** What policies read that a call answers, on its own or with others. Nothing else needs the call. */
export const answeredBy: Readonly<Record<OptionalCall, readonly Read[]>> = {
  // Whether stores count as recorders is said by requirements, not by what is read.
  'cloudtrail:GetEventDataStore': describedStore,
  'cloudtrail:ListEventDataStores': [
    'Organization.eventDataStores',
    'Account.eventDataStores',
    'Region.eventDataStores',
  ],
  'cloudtrail:GetInsightSelectors': ['Trail.insights'],
  'cloudtrail:GetResourcePolicy': ['EventDataStore.open', 'EventDataStore.grantsOutside()'],
  'cloudtrail:ListTags': ['Trail.tags'],
  'kms:DescribeKey': describedKey,
  // Of accounts that are looked at one by one; of an organization it is always asked.
  'organizations:DescribeOrganization': ['Account.inOrganization'],
  'organizations:DescribePolicy': ['Account.forbidden()'],
  'organizations:ListAWSServiceAccessForOrganization': ['Organization.trustedServices'],
  'organizations:ListPolicies': controlPolicies,
  'organizations:ListTagsForResource': ['Account.tags'],
  'organizations:ListTargetsForPolicy': controlPolicies,
  'kms:GetKeyPolicy': ['Trail.mayEncrypt', 'Trail.encryptionRefusal', 'Key.open', 'Key.grantsOutside()'],
  'kms:GetKeyRotationStatus': ['Key.rotation', 'Key.rotationDays'],
  'cloudwatch:DescribeAlarms': [
    'MetricFilter.alarms',
    'Alarm.arn',
    'Alarm.name',
    'Alarm.actionsEnabled',
    'Alarm.actions',
    'Alarm.topics',
  ],
  // Documents are not read as text.
  'iam:GetPolicy': rolePolicies,
  'iam:GetPolicyVersion': rolePolicies,
  'iam:GetRole': [
    'Trail.logsRole',
    'EventDataStore.federationRole',
    'Account.role()',
    'Role.arn',
    'Role.name',
    'Role.owner',
    'Role.grantsOutside()',
    ...rolePolicies,
  ],
  'iam:GetRolePolicy': rolePolicies,
  'iam:ListAttachedRolePolicies': rolePolicies,
  'iam:ListRolePolicies': rolePolicies,
  'logs:DescribeLogGroups': [
    'Trail.logGroup',
    ...writesLogs,
    'LogGroup.open',
    'LogGroup.arn',
    'LogGroup.name',
    'LogGroup.owner',
    'LogGroup.region',
    'LogGroup.retentionDays',
    'LogGroup.kmsKey',
    'LogGroup.class',
    'LogGroup.deletionProtection',
  ],
  'logs:DescribeMetricFilters': [
    'LogGroup.metricFilters',
    'MetricFilter.name',
    'MetricFilter.pattern',
    'MetricFilter.metric',
    'MetricFilter.namespace',
  ],
  // Documents are not read as text.
  'logs:DescribeResourcePolicies': ['LogGroup.open'],
  'logs:DescribeSubscriptionFilters': [
    'LogGroup.subscriptions',
    'SubscriptionFilter.name',
    'SubscriptionFilter.pattern',
    'SubscriptionFilter.destination',
  ],
  's3-control:GetPublicAccessBlock': publicAccess,
  's3:GetBucketAcl': ['Bucket.public', 'Bucket.publicByAcl'],
  's3:GetBucketEncryption': ['Bucket.defaultEncryption'],
  's3:GetBucketLifecycleConfiguration': kept,
  's3:GetBucketLogging': ['Bucket.accessLogTarget'],
  's3:GetBucketNotificationConfiguration': ['Bucket.notifies'],
  's3:GetBucketOwnershipControls': ['Bucket.ownership', 'Bucket.public', 'Bucket.publicByAcl'],
  's3:GetBucketPolicy': [
    'Trail.mayDeliver',
    'Trail.deliveryRefusal',
    'Bucket.refusesPlainHttp',
    'Bucket.refusesForeignTrails',
    'Bucket.grantsOutside()',
  ],
  's3:GetBucketPolicyStatus': ['Bucket.public', 'Bucket.publicByPolicy'],
  's3:GetBucketReplication': ['Bucket.replicated'],
  's3:GetBucketTagging': ['Bucket.tags'],
  's3:GetBucketVersioning': ['Bucket.versioning', 'Bucket.mfaDelete', ...kept],
  's3:GetObjectLockConfiguration': ['Bucket.lockEnabled', 'Bucket.lockMode', 'Bucket.lockDays', ...kept],
  's3:GetPublicAccessBlock': [...publicAccess, 'Bucket.blocksPublicAccess'],
  'sns:GetTopicAttributes': [
    'Trail.topic',
    'Alarm.topics',
    'Topic.arn',
    'Topic.name',
    'Topic.owner',
    'Topic.region',
    'Topic.kmsKey',
    'Topic.confirmedSubscriptions',
    'Topic.open',
    'Topic.grantsOutside()',
    'Trail.mayPublish',
    'Trail.publishRefusal',
  ],
  'sns:ListSubscriptionsByTopic': ['Topic.subscriptions', 'Subscription.protocol', 'Subscription.confirmed'],
};
