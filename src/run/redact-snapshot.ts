import { createHmac, randomBytes } from 'node:crypto';
import { sha256 } from '../io/digest.ts';
import { openSnapshotReader } from '../io/snapshot-reader.ts';
import { openSnapshotWriter } from '../io/snapshot-writer.ts';
import { pseudonyms } from '../redact/pseudonyms.ts';
import { redactHeader, redactRecord } from '../redact/redact-record.ts';

export interface RedactInput {
  readonly file: string;
  readonly out: string;
  /** The same key gives the same stand-ins; one that nobody knows if absent. */
  readonly key?: string | undefined;
}

export interface Redacted {
  readonly path: string;
  readonly calls: number;
}

/**
 * Writes a snapshot with other accounts, addresses, names and ids in the same places, so that it is judged alike.
 * Gives the number of calls and where they are: one that
 * was cut off stays a partial file. It is read twice: messages repeat names that only a later answer tells to be names.
 */
export async function redactSnapshot({ file, out, key }: RedactInput): Promise<Redacted> {
  const secret = key ?? randomBytes(32).toString('hex');
  const stand = pseudonyms((text) => createHmac('sha256', secret).update(text).digest('hex'));
  const first = await openSnapshotReader(file);
  const header = redactHeader(first.header, stand);
  for await (const line of first.records) {
    if (line.kind === 'record') redactRecord(line.record, stand, sha256);
  }
  const { records } = await openSnapshotReader(file);
  const writer = openSnapshotWriter(out, header);
  let calls = 0;
  let path = writer.partialPath;
  try {
    for await (const line of records) {
      if (line.kind === 'trailer') {
        writer.finish(line);
        path = out;
        break;
      }
      calls += 1;
      writer.append(redactRecord(line.record, stand, sha256));
    }
    writer.abandon();
  } catch (error) {
    writer.abandon('discard');
    throw error;
  }
  return { path, calls };
}
