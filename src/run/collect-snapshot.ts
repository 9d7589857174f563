import { type CallerOptions, createCaller } from '../aws/caller.ts';
import { collect, type Progress } from '../collect/collect.ts';
import { planSnapshot } from '../collect/plan.ts';
import { sha256 } from '../io/digest.ts';
import { rescueSnapshot } from '../io/rescue-snapshot.ts';
import { openSnapshotWriter, type SnapshotWriter } from '../io/snapshot-writer.ts';
import { systemClock } from '../io/system-clock.ts';
import type { CallRecord } from '../model/call.ts';
import { UsageError } from '../model/problem.ts';
import { noOptionalFacts, type OptionalFacts, type ScopeAsked, type Snapshot } from '../model/snapshot.ts';
import { tool } from './tool.ts';

export type { Progress } from '../collect/collect.ts';

export interface CollectSnapshotInput {
  readonly aws: Omit<CallerOptions, 'now' | 'roleChain' | 'externalId'>;
  /** Which accounts and regions, and as which roles; `callersAccount` is the least. */
  readonly scope: ScopeAsked;
  /** Secret that the accounts' roles ask for; it is sent and never kept. */
  readonly externalId?: string | undefined;
  /** What is asked beside what always is, as `optionalFacts` tells of policies; nothing if absent. */
  readonly facts?: OptionalFacts | undefined;
  /** Snapshot file to keep; none if absent. */
  readonly out?: string | undefined;
  readonly signal: AbortSignal;
  readonly progress?: ((progress: Progress) => void) | undefined;
}

/**
 * Asks AWS and gives what it answered, kept in a file as well if asked to. Throws a `UsageError` for
 * credentials, regions and disks; what was collected before a full disk is kept in the temporary folder, or
 * stays in `OUT.partial` if there is no room either.
 */
export async function collectSnapshot(input: CollectSnapshotInput): Promise<Snapshot> {
  const startedAt = new Date().toISOString();
  const { facts = noOptionalFacts } = input;
  const header = planSnapshot({
    facts,
    scope: input.scope,
    tool: tool(),
    startedAt,
    sha256,
  });
  const records: CallRecord[] = [];
  const { aws, externalId } = input;
  const identity = { roleChain: header.scope.roleChain, externalId };
  const caller = createCaller({ ...aws, ...identity, now: systemClock.now });
  let writer: SnapshotWriter | undefined;
  try {
    const callerRegion = await caller.defaultRegion();
    const trailer = await collect({
      facts,
      call: caller.call,
      callerRegion,
      scope: header.scope,
      clock: systemClock,
      sha256,
      emit: (record) => {
        records.push(record);
        // Opened no sooner: the partial file of an earlier run gives way to something only.
        if (input.out !== undefined) writer ??= openSnapshotWriter(input.out, header);
        writer?.append(record);
      },
      progress: input.progress,
      signal: input.signal,
    });
    writer?.finish(trailer);
    return { header, records, trailer };
  } catch (error) {
    const kept = records.length === 0 ? undefined : rescueSnapshot({ header, records });
    writer?.abandon(kept === undefined ? 'keep' : 'discard');
    throw kept === undefined ? error : withRescued(error, kept);
  } finally {
    await caller.close();
  }
}

function withRescued(error: unknown, kept: string): unknown {
  if (!(error instanceof UsageError)) return error;
  const next = `What was collected until then is in ${kept}: mend the disk, then evaluate that file or collect again.`;
  return new UsageError(error.message, { problems: error.problems, next });
}
