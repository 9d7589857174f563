import type { IncomingHttpHeaders } from 'node:http';
import type { ServiceId } from '../model/call.ts';
import type { JsonObject } from '../model/json.ts';
import { jsonObject } from './shape.ts';

export interface HttpRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A call as it came over HTTP, with what its signature claims. Nothing is verified. */
export interface SignedCall {
  readonly service: ServiceId;
  readonly operation: string;
  readonly region: string;
  readonly accessKeyId: string;
  /** Absent when the body cannot be read. */
  readonly input?: JsonObject;
}

const credentialPattern =
  /Credential=([^/,\s]{1,128})\/\d{8}\/([a-z0-9-]{1,64})\/([a-z0-9-]{1,32})\/aws4_request/;
const services: readonly ServiceId[] = ['account', 'cloudtrail', 'kms', 's3', 'sts'];
/** The SDK for JavaScript names CloudTrail's target without the prefix that the service model gives. */
const jsonTargets: Readonly<Record<string, ServiceId>> = {
  CloudTrail_20131101: 'cloudtrail',
  'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101': 'cloudtrail',
  TrentService: 'kms',
};

/** Reads a request as the protocol of its service writes it; nothing when it is not a signed call of a known service. */
export function decodeRequest(request: HttpRequest): SignedCall | undefined {
  const [, accessKeyId, region, signedService] =
    credentialPattern.exec(request.headers.authorization ?? '') ?? [];
  const service = services.find((each) => each === signedService);
  if (accessKeyId === undefined || region === undefined || service === undefined) return undefined;
  const call = decodeCall(service, request);
  return call === undefined ? undefined : { service, region, accessKeyId, ...call };
}

type Call = Pick<SignedCall, 'operation' | 'input'>;

function decodeCall(service: ServiceId, request: HttpRequest): Call | undefined {
  switch (service) {
    case 'cloudtrail':
    case 'kms':
      return decodeJson(service, request);
    case 'account':
      return decodeRestJson(request);
    case 'sts':
      return decodeQuery(request);
    case 's3':
      return decodeS3(request);
  }
}

/** JSON 1.1: https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html */
function decodeJson(service: ServiceId, { headers, body }: HttpRequest): Call | undefined {
  const target = headers['x-amz-target'];
  if (typeof target !== 'string') return undefined;
  const dot = target.lastIndexOf('.');
  const prefix = target.slice(0, dot);
  if (!Object.hasOwn(jsonTargets, prefix) || jsonTargets[prefix] !== service) return undefined;
  return { operation: target.slice(dot + 1), ...withInput(body) };
}

/** `/listRegions` is the operation ListRegions. */
function decodeRestJson({ method, target, body }: HttpRequest): Call | undefined {
  const [, name] = /^\/([a-z][A-Za-z]{1,64})$/.exec(pathOf(target)) ?? [];
  if (method !== 'POST' || name === undefined) return undefined;
  return { operation: `${name.charAt(0).toUpperCase()}${name.slice(1)}`, ...withInput(body) };
}

function decodeQuery({ body }: HttpRequest): Call | undefined {
  const form = new URLSearchParams(body);
  const operation = form.get('Action');
  if (operation === null) return undefined;
  const members = [...form].filter(([name]) => name !== 'Action' && name !== 'Version');
  return { operation, input: Object.fromEntries(members) };
}

/** Path style (`/bucket?encryption`) and virtual-hosted style (`bucket.localhost`). */
function decodeS3({ method, target, headers }: HttpRequest): Call | undefined {
  const [host = ''] = (headers.host ?? '').split(':');
  const path = decodePath(pathOf(target));
  const hosted = host.endsWith('.localhost') ? host.slice(0, -'.localhost'.length) : undefined;
  const Bucket = hosted ?? path?.split('/')[1] ?? '';
  const key = hosted === undefined ? path?.split('/').slice(2).join('/') : path?.slice(1);
  if (path === undefined || Bucket === '') return undefined;
  const owner = headers['x-amz-expected-bucket-owner'];
  const input = typeof owner === 'string' ? { Bucket, ExpectedBucketOwner: owner } : { Bucket };
  return {
    operation: key === '' || key === undefined ? s3Operation(method, queryOf(target)) : 'GetObject',
    input,
  };
}

function s3Operation(method: string, query: URLSearchParams): string {
  if (method === 'HEAD') return 'HeadBucket';
  if (method === 'GET' && query.has('encryption')) return 'GetBucketEncryption';
  if (method === 'GET' && query.has('location')) return 'GetBucketLocation';
  return `${method} ${[...query.keys()].join('&')}`;
}

function pathOf(target: string): string {
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

function withInput(body: string): { readonly input?: JsonObject } {
  if (body === '') return { input: {} };
  try {
    const value: unknown = JSON.parse(body);
    const place = { path: [], problems: [] };
    const input = jsonObject(value, place);
    return input === undefined || place.problems.length > 0 ? {} : { input };
  } catch {
    return {};
  }
}
