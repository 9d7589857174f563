import { createHash, createHmac } from 'node:crypto';
import type { Seen } from './local-server.ts';

/** Who signed a request, and for what. */
export interface Signature {
  readonly accessKeyId: string;
  readonly region: string;
  readonly service: string;
  /** Whether the secret that is given makes the same signature. */
  readonly madeWith: (secretAccessKey: string) => boolean;
}

const pattern =
  /^AWS4-HMAC-SHA256 Credential=(?<key>\w+)\/(?<day>\d{8})\/(?<region>[a-z0-9-]+)\/(?<service>[a-z0-9-]+)\/aws4_request, SignedHeaders=(?<signed>[a-z0-9;-]+), Signature=(?<signature>[0-9a-f]{64})$/;

/**
 * Reads a request's signature as AWS does, with nothing of the SDK's.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function signatureOf(seen: Seen): Signature {
  const parts = pattern.exec(seen.headers.authorization ?? '')?.groups;
  const { key = '', day = '', region = '', service = '', signed = '', signature } = parts ?? {};
  const text = [
    'AWS4-HMAC-SHA256',
    String(seen.headers['x-amz-date']),
    [day, region, service, 'aws4_request'].join('/'),
    sha256(canonicalRequest(seen, signed)),
  ].join('\n');
  return {
    accessKeyId: key,
    region,
    service,
    madeWith: (secret) => {
      const steps = [day, region, service, 'aws4_request'];
      const signingKey = steps.reduce<Buffer | string>((from, step) => hmac(from, step), `AWS4${secret}`);
      return hmac(signingKey, text).toString('hex') === signature;
    },
  };
}

function canonicalRequest({ method, url, headers, body }: Seen, signed: string): string {
  const [path = '', query = ''] = url.split('?', 2);
  const names = signed.split(';');
  const lines = names.map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`);
  // The SDK writes `?acl` without the `=` that is signed.
  const members =
    query === '' ? [] : query.split('&').map((member) => (member.includes('=') ? member : `${member}=`));
  return [method, path, members.sort().join('&'), lines.join(''), signed, sha256(body)].join('\n');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
