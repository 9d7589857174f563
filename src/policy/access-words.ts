/** Actions of one word, and what they are done to: the noun itself, or the objects in it. */
export interface WordedActions {
  readonly itself: readonly string[];
  readonly objects: readonly string[];
  /** Keys that the requests do not have. */
  readonly without?: readonly string[];
}

const readBucket: WordedActions = {
  itself: ['s3:ListBucket', 's3:ListBucketVersions'],
  objects: ['s3:GetObject', 's3:GetObjectVersion'],
};

/** Also by what changes the rules under which files are kept and read. */
const writeBucket: WordedActions = {
  itself: [
    's3:PutBucketPolicy',
    's3:DeleteBucketPolicy',
    's3:PutBucketAcl',
    's3:PutBucketOwnershipControls',
    's3:PutBucketPublicAccessBlock',
    's3:PutBucketVersioning',
    's3:PutBucketLogging',
    's3:PutBucketNotification',
    's3:PutEncryptionConfiguration',
    's3:PutReplicationConfiguration',
  ],
  objects: ['s3:PutObject', 's3:PutObjectAcl', 's3:PutObjectVersionAcl', 's3:ReplicateObject'],
};

/** Also by rules that let files expire, and by what opens a lock. */
const deleteBucket: WordedActions = {
  itself: ['s3:DeleteBucket', 's3:PutLifecycleConfiguration', 's3:PutBucketObjectLockConfiguration'],
  objects: [
    's3:DeleteObject',
    's3:DeleteObjectVersion',
    's3:BypassGovernanceRetention',
    's3:PutObjectRetention',
    's3:PutObjectLegalHold',
  ],
};

/** A grant lets others decrypt by itself. https://docs.aws.amazon.com/kms/latest/developerguide/grants.html */
const decrypt = ['kms:Decrypt', 'kms:ReEncryptFrom', 'kms:CreateGrant'];

const queryStore = [
  'cloudtrail:StartQuery',
  'cloudtrail:DescribeQuery',
  'cloudtrail:GetQueryResults',
  'cloudtrail:GenerateQueryResultsSummary',
  'cloudtrail:GetEventDataStoreData',
];

/** Also by what takes its ingestion away, and by what hands its events on. */
const changeStore = [
  'cloudtrail:UpdateEventDataStore',
  'cloudtrail:StartEventDataStoreIngestion',
  'cloudtrail:StopEventDataStoreIngestion',
  'cloudtrail:EnableFederation',
  'cloudtrail:DisableFederation',
  'cloudtrail:PutInsightSelectors',
  'cloudtrail:PutResourcePolicy',
  'cloudtrail:DeleteResourcePolicy',
];

const assumeRole = ['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'];

/** An external id, or a second factor: more than to be who one is. */
const proofs = ['sts:ExternalId', 'aws:MultiFactorAuthPresent', 'aws:MultiFactorAuthAge'];

/** Nouns that have a policy of their own. */
export const guardedNouns = ['Bucket', 'Key', 'Topic', 'EventDataStore', 'Role'] as const;
export type GuardedNoun = (typeof guardedNouns)[number];

/** As people say it. */
export const spokenNouns: Readonly<Record<GuardedNoun, string>> = {
  Bucket: 'a bucket',
  Key: 'a key',
  Topic: 'a topic',
  EventDataStore: 'an event data store',
  Role: 'a role',
};

/**
 * What the words of `grantsOutside` mean, by noun.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsns.html
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudtrail.html
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html
 */
const accessWords: Readonly<Record<GuardedNoun, Readonly<Record<string, WordedActions>>>> = {
  Bucket: { read: readBucket, write: writeBucket, delete: deleteBucket },
  Key: {
    decrypt: { itself: decrypt, objects: [] },
    write: { itself: ['kms:PutKeyPolicy', 'kms:ImportKeyMaterial', 'kms:UpdateAlias'], objects: [] },
    delete: {
      itself: ['kms:ScheduleKeyDeletion', 'kms:DisableKey', 'kms:DeleteImportedKeyMaterial'],
      objects: [],
    },
  },
  Topic: {
    publish: { itself: ['sns:Publish'], objects: [] },
    subscribe: { itself: ['sns:Subscribe'], objects: [] },
    write: { itself: ['sns:SetTopicAttributes', 'sns:AddPermission', 'sns:RemovePermission'], objects: [] },
    delete: { itself: ['sns:DeleteTopic'], objects: [] },
  },
  EventDataStore: {
    read: { itself: queryStore, objects: [] },
    write: { itself: changeStore, objects: [] },
    delete: { itself: ['cloudtrail:DeleteEventDataStore'], objects: [] },
  },
  Role: {
    assume: { itself: assumeRole, objects: [] },
    assumeWithoutProof: { itself: assumeRole, objects: [], without: proofs },
  },
};

/** The words that are known for a noun. */
export function wordsFor(noun: GuardedNoun): readonly string[] {
  return Object.keys(accessWords[noun]);
}

/** The actions that a word means for a noun; `undefined` for another word. */
export function actionsOf(noun: GuardedNoun, word: string): WordedActions | undefined {
  return Object.hasOwn(accessWords[noun], word) ? accessWords[noun][word] : undefined;
}
