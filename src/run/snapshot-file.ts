import type { KnownAnswers } from '../collect/resume.ts';
import { rescueFile } from '../io/rescue-snapshot.ts';
import { openSnapshotReader } from '../io/snapshot-reader.ts';
import { openSnapshotWriter, type SnapshotWriter } from '../io/snapshot-writer.ts';
import type { CallRecord } from '../model/call.ts';
import type { SnapshotHeader, SnapshotTrailer } from '../model/snapshot.ts';

/** The file of a run that goes on, into which answers stream. */
export interface SnapshotFile {
  readonly take: (record: CallRecord) => void;
  /** Gives the file its name; answers of the earlier run that were not needed any more are left out. */
  readonly finish: (trailer: SnapshotTrailer, unused: KnownAnswers) => Promise<void>;
  readonly abandon: (how: 'keep' | 'discard') => void;
  /** Keeps what there is in the temporary folder, and gives the path there if there is room. */
  readonly rescue: () => string | undefined;
}

/**
 * A snapshot file that is begun with the first answer: the partial file of an earlier run gives way to something
 * only. What an earlier run knew goes in first, in one step, so that at no moment a file on the disk knows less
 * than the one that is resumed, which may be this very one. Pipes take the answers as they are asked for.
 */
export function snapshotFile(
  path: string,
  header: SnapshotHeader,
  known: KnownAnswers = new Map(),
): SnapshotFile {
  let writer: SnapshotWriter | undefined;
  const open = (): SnapshotWriter => {
    const opened = openSnapshotWriter(path, header, { beside: true });
    try {
      if (!opened.inPlace) for (const record of known.values()) opened.append(record);
      opened.takePlace();
    } catch (error) {
      opened.abandon('discard');
      throw error;
    }
    return opened;
  };
  return {
    take: (record) => {
      writer ??= open();
      if (writer.inPlace || known.get(record.id) !== record) writer.append(record);
    },
    finish: async (trailer, unused) => {
      writer ??= open();
      if (unused.size === 0 || writer.inPlace) return writer.finish(trailer);
      writer.flush();
      await rewrite({ path, header, from: writer.partialPath, trailer }, unused);
      writer.abandon('discard');
    },
    abandon: (how) => writer?.abandon(how),
    rescue: () => (writer === undefined ? undefined : rescueFile(writer)),
  };
}

async function rewrite(
  file: {
    readonly path: string;
    readonly header: SnapshotHeader;
    readonly from: string;
    readonly trailer: SnapshotTrailer;
  },
  without: KnownAnswers,
): Promise<void> {
  const { records } = await openSnapshotReader(file.from);
  const writer = openSnapshotWriter(file.path, file.header, { beside: true });
  try {
    for await (const line of records) {
      if (line.kind === 'record' && !without.has(line.record.id)) writer.append(line.record);
    }
    writer.finish(file.trailer);
  } catch (error) {
    writer.abandon('discard');
    throw error;
  }
}
