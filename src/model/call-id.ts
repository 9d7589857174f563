import type { CallRequest } from './call.ts';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256 of a text's UTF-8 bytes as lower-case hex. */
export type Sha256 = (text: string) => string;

/**
 * The id of a question: the same over resumes, shards and runs. It is the first half of the hash over
 * account, region, operation and canonical input, none of which contains a line break unescaped.
 */
export function callId(request: CallRequest, sha256: Sha256): string {
  const { account, region, service, operation, input } = request;
  return sha256([account, region, `${service}:${operation}`, canonicalJson(input)].join('\n')).slice(0, 32);
}
