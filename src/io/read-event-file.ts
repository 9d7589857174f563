import { gunzipSync } from 'node:zlib';
import { UsageError } from '../model/problem.ts';
import { decodeText, readBytes } from './read-text.ts';

/** CloudTrail closes log files at 50 MB before compression; joined files may be a few times that. */
const maxBytes = 512 * 1024 * 1024;

/** Text of a file of CloudTrail records, packed with gzip or not; `-` is standard input. Throws a `UsageError`. */
export function readEventText(path: string): string {
  const what = 'the CloudTrail records';
  const bytes = readBytes(path, what, maxBytes);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return decodeText(bytes, path, what);
  return decodeText(unpacked(bytes, path), path, what);
}

function unpacked(bytes: Buffer, path: string): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch {
    throw new UsageError(`Cannot unpack ${path}: it is damaged, cut off, or larger than ${maxBytes} bytes`, {
      next: 'Download the file again, or give a smaller one.',
    });
  }
}
