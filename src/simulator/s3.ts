import { assumed } from './assumptions.ts';
import { escapeXml, type Outcome, type Question, type Refusal, refused, textInput } from './outcome.ts';
import type { World, WorldBucket } from './world.ts';

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** S3's reading operations on buckets. https://docs.aws.amazon.com/AmazonS3/latest/API */
export const s3: Readonly<Record<string, (question: Question) => Outcome>> = {
  HeadBucket: headBucket,
  GetBucketEncryption: getBucketEncryption,
  GetBucketLocation: getBucketLocation,
};

interface OwnedBucket {
  readonly owner: string;
  readonly name: string;
  readonly bucket: WorldBucket;
}

function findBucket(world: World, name: string): OwnedBucket | undefined {
  for (const [owner, account] of Object.entries(world.accounts)) {
    const buckets = account.buckets ?? {};
    const bucket = Object.hasOwn(buckets, name) ? buckets[name] : undefined;
    if (bucket !== undefined) return { owner, name, bucket };
  }
  return undefined;
}

/** The bucket, or why this caller may not look at it. The region is told in either case. */
function readable(question: Question): OwnedBucket | Refusal {
  const name = textInput(question.input, 'Bucket') ?? '';
  const found = findBucket(question.world, name);
  if (found === undefined) return refused('NoSuchBucket', 'The specified bucket does not exist', 404);
  const expected = textInput(question.input, 'ExpectedBucketOwner') ?? found.owner;
  const denied =
    found.owner !== question.accountId || found.bucket.forbidden === true || expected !== found.owner;
  return denied ? { ...refused('AccessDenied', 'Access Denied', 403), headers: regionHeader(found) } : found;
}

function regionHeader({ bucket }: OwnedBucket): Readonly<Record<string, string>> {
  return { 'x-amz-bucket-region': bucket.region };
}

function movedPermanently(found: OwnedBucket): Refusal {
  const message =
    'The bucket you are attempting to access must be addressed using the specified endpoint. ' +
    'Please send all future requests to this endpoint.';
  return { ...refused('PermanentRedirect', message, 301), headers: regionHeader(found) };
}

function headBucket(question: Question): Outcome {
  const found = readable(question);
  if ('kind' in found) return found;
  const away = found.bucket.region !== question.region;
  if (away && assumed(question.world.assumptions, 'headBucketElsewhere') === 'redirected') {
    return movedPermanently(found);
  }
  return { kind: 'empty', headers: { ...regionHeader(found), 'x-amz-access-point-alias': 'false' } };
}

function getBucketEncryption(question: Question): Outcome {
  const found = readable(question);
  if ('kind' in found) return found;
  if (found.bucket.region !== question.region) return movedPermanently(found);
  const encryption = found.bucket.encryption ?? { algorithm: 'AES256' };
  if (encryption === 'none') {
    const status = Number(assumed(question.world.assumptions, 'encryptionAbsentStatus'));
    const message = 'The server side encryption configuration was not found';
    return refused('ServerSideEncryptionConfigurationNotFoundError', message, status);
  }
  const keyId =
    encryption.keyId === undefined ? '' : `<KMSMasterKeyID>${escapeXml(encryption.keyId)}</KMSMasterKeyID>`;
  const body =
    `${declaration}<ServerSideEncryptionConfiguration xmlns="${namespace}"><Rule>` +
    `<ApplyServerSideEncryptionByDefault><SSEAlgorithm>${encryption.algorithm}</SSEAlgorithm>${keyId}` +
    '</ApplyServerSideEncryptionByDefault><BucketKeyEnabled>false</BucketKeyEnabled>' +
    '</Rule></ServerSideEncryptionConfiguration>';
  return { kind: 'xml', body: () => body };
}

/** Says nothing for us-east-1 and `EU` for old buckets of eu-west-1; the double knows no old ones. */
function getBucketLocation(question: Question): Outcome {
  const found = readable(question);
  if ('kind' in found) return found;
  const { region } = found.bucket;
  const open = `${declaration}<LocationConstraint xmlns="${namespace}"`;
  const body = region === 'us-east-1' ? `${open}/>` : `${open}>${region}</LocationConstraint>`;
  return { kind: 'xml', body: () => body };
}
