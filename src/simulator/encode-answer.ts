import { createHash } from 'node:crypto';
import type { ServiceId } from '../model/call.ts';
import type { JsonValue } from '../model/json.ts';
import { escapeXml, type Headers, type Outcome, type Refusal } from './outcome.ts';
import { queryNamespaces } from './query-answer.ts';
import { declaration } from './s3-xml.ts';
import { protocolOf, type SimulatedRequest } from './services.ts';

/** What goes over the wire. Header names are in lower case. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  /** What the answer refuses with, for callers that do not read the protocol. A HEAD answer names no code but its status. */
  readonly error?: { readonly code: string; readonly message: string };
}

const contentTypes: Readonly<Record<ServiceId, string>> = {
  account: 'application/json',
  cloudtrail: 'application/x-amz-json-1.1',
  cloudwatch: 'application/x-amz-json-1.0',
  iam: 'text/xml',
  kms: 'application/x-amz-json-1.1',
  logs: 'application/x-amz-json-1.1',
  organizations: 'application/x-amz-json-1.1',
  s3: 'application/xml',
  's3-control': 'application/xml',
  sns: 'text/xml',
  sts: 'text/xml',
};

/** Writes an outcome as the service's protocol does, with a request id that is the same in every run. */
export function encodeAnswer(request: SimulatedRequest, outcome: Outcome, repeat: number): Answer {
  const requestId = requestIdOf(request, repeat);
  const headers = { 'content-type': contentTypes[request.service], ...idHeaders(request.service, requestId) };
  const bodiless = request.operation === 'HeadBucket';
  switch (outcome.kind) {
    case 'json':
      return { kind: 'answer', status: 200, headers, body: JSON.stringify(outcome.body) };
    case 'text':
      return {
        kind: 'answer',
        status: 200,
        headers: { ...headers, ...outcome.headers },
        body: outcome.body(requestId),
      };
    case 'empty':
      return { kind: 'answer', status: 200, headers: { ...headers, ...outcome.headers }, body: '' };
    case 'refused': {
      const { code, message, status } = outcome;
      const json = ['json', 'rest-json'].includes(protocolOf(request.service));
      const named = json ? { 'x-amzn-errortype': code } : {};
      const body = bodiless ? '' : errorBody(request, outcome, requestId);
      const all = { ...headers, ...named, ...outcome.headers };
      const error = bodiless ? { code: String(status), message: `HTTP ${status}` } : { code, message };
      return { kind: 'answer', status, headers: all, body, error };
    }
  }
}

function errorBody(
  { service, input }: SimulatedRequest,
  { code, message }: Refusal,
  requestId: string,
): string {
  switch (service) {
    case 'account':
      return JSON.stringify({ message });
    case 'cloudtrail':
    case 'cloudwatch':
    case 'kms':
    case 'logs':
      return JSON.stringify({ __type: code, message });
    case 'organizations':
      return JSON.stringify({ __type: code, Message: message });
    case 's3': {
      const bucket = typeof input['Bucket'] === 'string' ? input['Bucket'] : '';
      return (
        `${declaration}<Error><Code>${escapeXml(code)}</Code>` +
        `<Message>${escapeXml(message)}</Message><BucketName>${escapeXml(bucket)}</BucketName>` +
        `<RequestId>${requestId}</RequestId><HostId>${hostId(requestId)}</HostId></Error>`
      );
    }
    // Unlike S3 it wraps its errors, as the protocol has it.
    case 's3-control':
      return (
        `${declaration}<ErrorResponse><Error><Code>${escapeXml(code)}</Code>` +
        `<Message>${escapeXml(message)}</Message></Error>` +
        `<RequestId>${requestId}</RequestId><HostId>${hostId(requestId)}</HostId></ErrorResponse>`
      );
    case 'iam':
    case 'sns':
    case 'sts':
      return (
        `<ErrorResponse xmlns="${queryNamespaces[service]}"><Error><Type>Sender</Type>` +
        `<Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message></Error>` +
        `<RequestId>${requestId}</RequestId></ErrorResponse>`
      );
  }
}

function idHeaders(service: ServiceId, requestId: string): Headers {
  return protocolOf(service) === 'rest-xml'
    ? { 'x-amz-request-id': requestId, 'x-amz-id-2': hostId(requestId) }
    : { 'x-amzn-requestid': requestId };
}

function hostId(requestId: string): string {
  return createHash('sha256').update(requestId).digest('base64');
}

/** S3 writes sixteen hexadecimal digits, the others a UUID. */
function requestIdOf(request: SimulatedRequest, repeat: number): string {
  const { account, region, service, operation, input } = request;
  const asked = [account, region, service, operation, canonical(input), String(repeat)].join('\n');
  const hash = createHash('sha256').update(asked).digest('hex');
  if (protocolOf(service) === 'rest-xml') return hash.slice(0, 16).toUpperCase();
  const [a, b, c, d, e] = [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ].map(([from, to]) => hash.slice(from, to));
  return `${a}-${b}-${c}-${d}-${e}`;
}

/** JSON text with sorted keys and without absent members: the same input is the same text. */
export function canonical(value: JsonValue | undefined): string {
  if (value === undefined || value === null || typeof value !== 'object')
    return JSON.stringify(value ?? null);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
