import type { ServiceId } from '../model/call.ts';
import type { JsonObject } from '../model/json.ts';
import { decodeS3, pathOf } from './decode-s3.ts';
import type { HttpRequest } from './http-request.ts';
import { jsonObject } from './shape.ts';

/** A call as it came over HTTP, with what its signature claims. Nothing is verified. */
export interface SignedCall {
  readonly service: ServiceId;
  readonly operation: string;
  readonly region: string;
  readonly accessKeyId: string;
  /** Comes with temporary access keys. */
  readonly sessionToken?: string;
  /** When it says that it was signed, in milliseconds since the epoch; absent when it does not say. */
  readonly signedAt?: number;
  /** Absent when the body cannot be read. */
  readonly input?: JsonObject;
}

const credentialPattern =
  /Credential=([^/,\s]{1,128})\/\d{8}\/([a-z0-9-]{1,64})\/([a-z0-9-]{1,32})\/aws4_request/;
/** The SDK for JavaScript names CloudTrail's target without the prefix that the service model gives. */
const jsonTargets: Readonly<Record<string, ServiceId>> = {
  AWSOrganizationsV20161128: 'organizations',
  CloudTrail_20131101: 'cloudtrail',
  'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101': 'cloudtrail',
  GraniteServiceVersion20100801: 'cloudwatch',
  Logs_20140328: 'logs',
  TrentService: 'kms',
};

/** Reads a request as the protocol of its service writes it; nothing when it is not a signed call of a known service. */
export function decodeRequest(request: HttpRequest): SignedCall | undefined {
  const [, accessKeyId, region, signedService] =
    credentialPattern.exec(request.headers.authorization ?? '') ?? [];
  if (accessKeyId === undefined || region === undefined || signedService === undefined) return undefined;
  const call = decodeCall(signedService, request);
  if (call === undefined) return undefined;
  const sessionToken = request.headers['x-amz-security-token'];
  const signedAt = timeOf(request.headers['x-amz-date']);
  return {
    region,
    accessKeyId,
    ...(typeof sessionToken === 'string' ? { sessionToken } : {}),
    ...(signedAt === undefined ? {} : { signedAt }),
    ...call,
  };
}

/** `20260115T090000Z` */
function timeOf(written: string | readonly string[] | undefined): number | undefined {
  if (typeof written !== 'string' || !/^\d{8}T\d{6}Z$/.test(written)) return undefined;
  const time = Date.parse(written.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  return Number.isNaN(time) ? undefined : time;
}

type Call = Pick<SignedCall, 'service' | 'operation' | 'input'>;

/** Reads a call of the service that a signature is for. */
function decodeCall(signedService: string, request: HttpRequest): Call | undefined {
  switch (signedService) {
    case 'cloudtrail':
    case 'kms':
    case 'logs':
    case 'organizations':
      return decodeJson(signedService, request);
    case 'account':
      return decodeRestJson(request);
    case 'monitoring':
      return decodeJson('cloudwatch', request);
    case 'iam':
    case 'sns':
    case 'sts':
      return decodeQuery(signedService, request);
    case 's3':
      return decodeS3(request);
    default:
      return undefined;
  }
}

/** JSON 1.1: https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html */
function decodeJson(service: ServiceId, { headers, body }: HttpRequest): Call | undefined {
  const target = headers['x-amz-target'];
  if (typeof target !== 'string') return undefined;
  const dot = target.lastIndexOf('.');
  const prefix = target.slice(0, dot);
  if (!Object.hasOwn(jsonTargets, prefix) || jsonTargets[prefix] !== service) return undefined;
  return { service, operation: target.slice(dot + 1), ...withInput(body) };
}

/** `/listRegions` is the operation ListRegions. */
function decodeRestJson({ method, target, body }: HttpRequest): Call | undefined {
  const [, name] = /^\/([a-z][A-Za-z]{1,64})$/.exec(pathOf(target)) ?? [];
  if (method !== 'POST' || name === undefined) return undefined;
  return {
    service: 'account',
    operation: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    ...withInput(body),
  };
}

const numbers: ReadonlySet<string> = new Set(['DurationSeconds', 'MaxItems']);

function decodeQuery(service: ServiceId, { body }: HttpRequest): Call | undefined {
  const form = new URLSearchParams(body);
  const operation = form.get('Action');
  if (operation === null) return undefined;
  const members = [...form].filter(([name]) => name !== 'Action' && name !== 'Version');
  const input = members.map(([name, value]) => [name, numbers.has(name) ? numberOr(value) : value]);
  return { service, operation, input: Object.fromEntries(input) };
}

/** Forms know only text; what is no number stays as it is and is refused later. */
function numberOr(value: string): number | string {
  return /^\d{1,9}$/.test(value) ? Number(value) : value;
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
