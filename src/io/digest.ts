import { createHash } from 'node:crypto';

/** SHA-256 of a text as UTF-8, in lower-case hex. The pure core takes it as an argument. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
