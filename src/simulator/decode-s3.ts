import type { JsonObject } from '../model/json.ts';
import type { HttpRequest } from './http-request.ts';

interface S3Call {
  readonly service: 's3' | 's3-control';
  readonly operation: string;
  readonly input: JsonObject;
}

/** S3 names the read of a part of a bucket by a query parameter without value. */
const operations: ReadonlyMap<string, string> = new Map([
  ['acl', 'GetBucketAcl'],
  ['encryption', 'GetBucketEncryption'],
  ['lifecycle', 'GetBucketLifecycleConfiguration'],
  ['location', 'GetBucketLocation'],
  ['logging', 'GetBucketLogging'],
  ['notification', 'GetBucketNotificationConfiguration'],
  ['object-lock', 'GetObjectLockConfiguration'],
  ['ownershipControls', 'GetBucketOwnershipControls'],
  ['policy', 'GetBucketPolicy'],
  ['policyStatus', 'GetBucketPolicyStatus'],
  ['publicAccessBlock', 'GetPublicAccessBlock'],
  ['replication', 'GetBucketReplication'],
  ['tagging', 'GetBucketTagging'],
  ['versioning', 'GetBucketVersioning'],
]);

const controlPath = '/v20180820/';

/**
 * Path style (`/bucket?encryption`), virtual-hosted style (`bucket.localhost`), and S3 Control, which signs
 * as S3 and has paths of its own.
 */
export function decodeS3(request: HttpRequest): S3Call | undefined {
  const path = decodePath(pathOf(request.target));
  if (path === undefined) return undefined;
  if (path.startsWith(controlPath)) return decodeControl(request, path);
  const hosted = hostedName(request);
  const [, first = '', ...rest] = path.split('/');
  const Bucket = hosted ?? first;
  const key = hosted === undefined ? rest.join('/') : path.slice(1);
  if (Bucket === '') return decodeService(request);
  const owner = request.headers['x-amz-expected-bucket-owner'];
  const input = typeof owner === 'string' ? { Bucket, ExpectedBucketOwner: owner } : { Bucket };
  return { service: 's3', operation: key === '' ? bucketOperation(request) : 'GetObject', input };
}

function hostedName({ headers }: HttpRequest): string | undefined {
  const [host = ''] = (headers.host ?? '').split(':');
  return host.endsWith('.localhost') ? host.slice(0, -'.localhost'.length) : undefined;
}

function bucketOperation({ method, target }: HttpRequest): string {
  if (method === 'HEAD') return 'HeadBucket';
  const names = [...queryOf(target).keys()];
  const operation = names.map((name) => operations.get(name)).find((each) => each !== undefined);
  return method === 'GET' && operation !== undefined ? operation : `${method} ${names.join('&')}`;
}

/** What has no bucket is about the account's buckets. */
function decodeService({ method, target }: HttpRequest): S3Call | undefined {
  if (method !== 'GET' || pathOf(target) !== '/') return undefined;
  const query = queryOf(target);
  const most = query.get('max-buckets');
  const members = {
    BucketRegion: query.get('bucket-region'),
    ContinuationToken: query.get('continuation-token'),
    MaxBuckets: most !== null && /^\d{1,9}$/.test(most) ? Number(most) : most,
    Prefix: query.get('prefix'),
  };
  const given = Object.entries(members).filter(([, value]) => value !== null);
  return { service: 's3', operation: 'ListBuckets', input: Object.fromEntries(given) };
}

/** The account is in a header and, unless the client was told not to, in front of the host name too. */
function decodeControl({ method, headers }: HttpRequest, path: string): S3Call {
  const written = headers['x-amz-account-id'];
  const AccountId = typeof written === 'string' ? written : /^\d{12}(?=\.)/.exec(headers.host ?? '')?.[0];
  const known = method === 'GET' && path === `${controlPath}configuration/publicAccessBlock`;
  return {
    service: 's3-control',
    operation: known ? 'GetPublicAccessBlock' : `${method} ${path}`,
    input: AccountId === undefined ? {} : { AccountId },
  };
}

export function pathOf(target: string): string {
  return target.split('?', 1)[0] ?? '';
}

function queryOf(target: string): URLSearchParams {
  const mark = target.indexOf('?');
  return new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1));
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
