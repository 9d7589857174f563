import { assumed } from './assumptions.ts';
import { bucketAccess } from './bucket-access.ts';
import { bucketConfiguration } from './bucket-configuration.ts';
import { movedPermanently, readableBucket, readableBucketHere, regionHeader } from './find-bucket.ts';
import { listBuckets } from './list-buckets.ts';
import { type Outcome, type Question, refused } from './outcome.ts';
import { element, s3Answer } from './s3-xml.ts';

/** S3's reading operations on buckets. https://docs.aws.amazon.com/AmazonS3/latest/API */
export const s3: Readonly<Record<string, (question: Question) => Outcome>> = {
  ...bucketAccess,
  ...bucketConfiguration,
  GetBucketEncryption: getBucketEncryption,
  GetBucketLocation: getBucketLocation,
  GetBucketTagging: getBucketTagging,
  GetBucketVersioning: getBucketVersioning,
  HeadBucket: headBucket,
  ListBuckets: listBuckets,
};

function headBucket(question: Question): Outcome {
  const found = readableBucket(question);
  if ('kind' in found) return found;
  const away = found.bucket.region !== question.region;
  if (away && assumed(question.world.assumptions, 'headBucketElsewhere') === 'redirected') {
    return movedPermanently(found);
  }
  return { kind: 'empty', headers: { ...regionHeader(found), 'x-amz-access-point-alias': 'false' } };
}

function getBucketEncryption(question: Question): Outcome {
  const found = readableBucketHere(question);
  if ('kind' in found) return found;
  const encryption = found.bucket.encryption ?? { algorithm: 'AES256' };
  if (encryption === 'none') {
    const status = Number(assumed(question.world.assumptions, 'encryptionAbsentStatus'));
    const message = 'The server side encryption configuration was not found';
    return refused('ServerSideEncryptionConfigurationNotFoundError', message, status);
  }
  const rule =
    `<Rule><ApplyServerSideEncryptionByDefault>${element('SSEAlgorithm', encryption.algorithm)}` +
    `${element('KMSMasterKeyID', encryption.keyId)}</ApplyServerSideEncryptionByDefault>` +
    '<BucketKeyEnabled>false</BucketKeyEnabled></Rule>';
  return s3Answer('ServerSideEncryptionConfiguration', rule);
}

/**
 * Says nothing for us-east-1 and `EU` for old buckets of eu-west-1; the double knows no old ones. The owner is
 * answered everywhere, others only in the bucket's region, because its policy does not apply elsewhere.
 */
function getBucketLocation(question: Question): Outcome {
  const found = readableBucket(question);
  if ('kind' in found) return found;
  const { region } = found.bucket;
  if (found.owner !== question.accountId && region !== question.region) return movedPermanently(found);
  return s3Answer('LocationConstraint', region === 'us-east-1' ? '' : region);
}

/** MFA delete is named only if it was ever configured, and so is the status. */
function getBucketVersioning(question: Question): Outcome {
  const found = readableBucketHere(question);
  if ('kind' in found) return found;
  const foreign = found.owner !== question.accountId;
  if (foreign && assumed(question.world.assumptions, 'versioningFromElsewhere') === 'refused') {
    return refused('AccessDenied', 'Access Denied', 403);
  }
  const { versioning, mfaDelete } = found.bucket;
  return s3Answer('VersioningConfiguration', element('Status', versioning), element('MfaDelete', mfaDelete));
}

function getBucketTagging(question: Question): Outcome {
  const found = readableBucketHere(question);
  if ('kind' in found) return found;
  const tags = Object.entries(found.bucket.tags ?? {});
  if (tags.length === 0) return refused('NoSuchTagSet', 'The TagSet does not exist', 404);
  const set = tags.map(([key, value]) => `<Tag>${element('Key', key)}${element('Value', value)}</Tag>`);
  return s3Answer('Tagging', `<TagSet>${set.join('')}</TagSet>`);
}
