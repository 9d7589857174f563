import type { Answer } from '../answers/answer.ts';
import { decodeBucketEncryption } from '../answers/bucket.ts';
import { decodeBucketAcl } from '../answers/bucket-acl.ts';
import { decodeBucketLifecycle } from '../answers/bucket-lifecycle.ts';
import { decodeBucketLogging, decodeBucketNotification } from '../answers/bucket-logging.ts';
import { decodeBucketOwnership } from '../answers/bucket-ownership.ts';
import { decodeBucketPolicy, decodeBucketPolicyStatus } from '../answers/bucket-policy.ts';
import { decodeBucketReplication } from '../answers/bucket-replication.ts';
import { decodeBucketTagging } from '../answers/bucket-tagging.ts';
import { type BucketVersioning, decodeBucketVersioning } from '../answers/bucket-versioning.ts';
import { decodeObjectLock } from '../answers/object-lock.ts';
import { decodePublicAccessBlock, type PublicAccessBlock } from '../answers/public-access-block.ts';
import type { ObjectLock } from '../model/bucket-rules.ts';
import type { CallRecord } from '../model/call.ts';
import type { Fault } from '../model/fault.ts';
import type { Bucket } from '../model/inventory.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import type { InventoryCall } from './call-index.ts';
import {
  type Blocked,
  blocksEverything,
  publicByAcl,
  publicByPolicy,
  restrictsPublicPolicy,
} from './public-access.ts';

/** The record that answers a question about one bucket, or the fault that stands for it. */
export type BucketReading = (call: InventoryCall) => CallRecord | Fault;

type Details = Pick<
  Bucket,
  | 'defaultEncryption'
  | 'versioning'
  | 'mfaDelete'
  | 'policy'
  | 'publicByPolicy'
  | 'publicByAcl'
  | 'ownership'
  | 'tags'
  | 'lifecycle'
  | 'objectLock'
  | 'accessLogTarget'
  | 'replication'
  | 'blocksPublicAccess'
  | 'restrictsPublicPolicy'
  | 'notifies'
>;

/** The calls that tell a bucket's details. */
export const detailCalls: readonly InventoryCall[] = [
  's3:GetBucketAcl',
  's3:GetBucketEncryption',
  's3:GetBucketLifecycleConfiguration',
  's3:GetBucketLogging',
  's3:GetBucketNotificationConfiguration',
  's3:GetBucketOwnershipControls',
  's3:GetBucketPolicy',
  's3:GetBucketPolicyStatus',
  's3:GetBucketReplication',
  's3:GetBucketTagging',
  's3:GetBucketVersioning',
  's3:GetObjectLockConfiguration',
  's3:GetPublicAccessBlock',
];

/** What the answers about one bucket say; `account` is what its owner blocks in all of its buckets. */
export function bucketDetails(reading: BucketReading, account: Blocked): Details {
  const detail = <T>(call: InventoryCall, decode: (record: CallRecord) => Answer<T>, none?: T): Observed<T> =>
    observedAnswer(reading(call), decode, none);
  const versioning = detail('s3:GetBucketVersioning', decodeBucketVersioning);
  const grants = detail('s3:GetBucketAcl', decodeBucketAcl);
  const block = reading('s3:GetPublicAccessBlock');
  const ownership = detail('s3:GetBucketOwnershipControls', decodeBucketOwnership, '');
  const publicAccess = {
    policyIsPublic: detail('s3:GetBucketPolicyStatus', decodeBucketPolicyStatus, false),
    aclIsPublic: grants.known ? known(grants.value.length > 0, grants.evidence) : grants,
    ownership,
    bucket: blocked(block),
    account,
  };
  return {
    defaultEncryption: detail('s3:GetBucketEncryption', decodeBucketEncryption, ''),
    versioning: memberOf(versioning, ({ status }) => status),
    mfaDelete: memberOf(versioning, ({ mfaDelete }) => mfaDelete),
    policy: detail('s3:GetBucketPolicy', decodeBucketPolicy, ''),
    publicByPolicy: publicByPolicy(publicAccess),
    publicByAcl: publicByAcl(publicAccess),
    ownership,
    tags: detail('s3:GetBucketTagging', decodeBucketTagging, []),
    lifecycle: detail('s3:GetBucketLifecycleConfiguration', decodeBucketLifecycle, []),
    objectLock: detail('s3:GetObjectLockConfiguration', decodeObjectLock, noLock),
    accessLogTarget: detail('s3:GetBucketLogging', decodeBucketLogging),
    replication: detail('s3:GetBucketReplication', decodeBucketReplication, []),
    blocksPublicAccess: blocksEverything(
      observedAnswer<PublicAccessBlock | 'none'>(block, decodePublicAccessBlock, 'none'),
    ),
    restrictsPublicPolicy: restrictsPublicPolicy(publicAccess),
    notifies: detail('s3:GetBucketNotificationConfiguration', decodeBucketNotification),
  };
}

const noLock: ObjectLock = { enabled: false, mode: '', days: 0 };

/** What a bucket's or an account's answer to GetPublicAccessBlock blocks; without a configuration nothing is. */
export function blocked(record: CallRecord | Fault): Blocked {
  const block = observedAnswer<PublicAccessBlock | 'none'>(record, decodePublicAccessBlock, 'none');
  if (!block.known) return { ignorePublicAcls: block, restrictPublicBuckets: block };
  if (block.value !== 'none') return block.value;
  const nothing = known(false, block.evidence);
  return { ignorePublicAcls: nothing, restrictPublicBuckets: nothing };
}

/** `none` is what AWS's documented "there is none" means; without it that answer makes no sense. */
function observedAnswer<T>(
  record: CallRecord | Fault,
  decode: (record: CallRecord) => Answer<T>,
  none: T | undefined,
): Observed<T> {
  if (!('outcome' in record)) return unknown(record);
  const answer = decode(record);
  switch (answer.kind) {
    case 'value':
      return known(answer.value, answer.evidence);
    case 'fault':
      return unknown(answer.fault);
    case 'absent':
      return none === undefined ? unknown(undocumentedAbsence(record)) : known(none, answer.evidence);
  }
}

function memberOf<T>(
  versioning: Observed<BucketVersioning>,
  member: (versioning: BucketVersioning) => Observed<T>,
): Observed<T> {
  return versioning.known ? member(versioning.value) : versioning;
}

function undocumentedAbsence({ id, service, operation, account, region }: CallRecord): Fault {
  const call = `${service}:${operation}`;
  const message = `${call} was answered with an absence that AWS does not document.`;
  return { id, kind: 'malformed', call, account, region, code: 'UndocumentedAbsence', message };
}
