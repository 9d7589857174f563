import { type CallerOptions, createCaller } from '../aws/caller.ts';
import type { Clock } from '../collect/clock.ts';
import { collect } from '../collect/collect.ts';
import { planSnapshot } from '../collect/plan.ts';
import type { KnownAnswers } from '../collect/resume.ts';
import { sha256 } from '../io/digest.ts';
import { rescueSnapshot } from '../io/rescue-snapshot.ts';
import { systemClock } from '../io/system-clock.ts';
import type { CallRecord } from '../model/call.ts';
import { UsageError } from '../model/problem.ts';
import {
  nothingMore,
  type ScopeAsked,
  type Snapshot,
  type SnapshotHeader,
  type SnapshotTrailer,
  type WantedCalls,
} from '../model/snapshot.ts';
import { askedBySame, type EarlierAnswers } from './earlier-answers.ts';
import { countedCalls, type Progress } from './progress-counts.ts';
import { type ResumeInput, readResumable } from './resume-snapshot.ts';
import { beginShard, type ShardInput } from './shard-of-plan.ts';
import { snapshotFile } from './snapshot-file.ts';
import { tool } from './tool.ts';

export interface CollectSnapshotInput {
  readonly aws: Omit<CallerOptions, 'now' | 'roleChain' | 'externalId'>;
  /** Which accounts and regions, and as which roles; `callersAccount` is the least. */
  readonly scope: ScopeAsked;
  /** Secret that the accounts' roles ask for; it is sent and never kept. */
  readonly externalId?: string | undefined;
  /** What is asked beside what always is, as `wantedCalls` tells of policies; nothing if absent. */
  readonly facts?: WantedCalls | undefined;
  /** Snapshot file to keep; none if absent. */
  readonly out?: string | undefined;
  /** Snapshot to go on with: only what it lacks is asked. */
  readonly resume?: ResumeInput | undefined;
  /** One part of a plan: its accounts are asked, for what the plan says. */
  readonly shard?: ShardInput | undefined;
  readonly signal: AbortSignal;
  /** Time and chance of waiting and trying again; the system's if absent. */
  readonly clock?: Clock | undefined;
  readonly progress?: ((progress: Progress) => void) | undefined;
}

/**
 * Asks AWS and gives what it answered, kept in a file as well if asked to. Throws a `UsageError` for
 * credentials, regions and disks; what was collected before a full disk is kept in the temporary folder, or
 * stays in `OUT.partial` if there is no room either.
 */
export async function collectSnapshot(input: CollectSnapshotInput): Promise<Snapshot> {
  const work = await begin(input);
  const { header, earlier } = work;
  const unused = new Map(earlier?.known);
  const records: CallRecord[] = [];
  const file = input.out === undefined ? undefined : snapshotFile(input.out, header, earlier?.known);
  try {
    const asked = await ask(input, work, (record) => {
      unused.delete(record.id);
      records.push(record);
      file?.take(record);
    });
    const trailer = withUnused(asked, unused);
    if (trailer.interrupted) records.push(...unused.values());
    await file?.finish(trailer, trailer.interrupted ? new Map() : unused);
    return { header, records, trailer };
  } catch (error) {
    const kept =
      records.length === 0
        ? undefined
        : rescueSnapshot({ header, records: [...records, ...unused.values()] });
    file?.abandon(kept === undefined ? 'keep' : 'discard');
    throw kept === undefined ? error : withRescued(error, kept);
  }
}

/**
 * The same into a file only, whatever there is to collect: memory is needed for no more than a block of
 * answers, and with `resume` for those of the earlier run.
 */
export async function collectToFile(
  input: CollectSnapshotInput & { readonly out: string },
): Promise<SnapshotTrailer> {
  const work = await begin(input);
  const { header, earlier } = work;
  const unused = new Map(earlier?.known);
  const file = snapshotFile(input.out, header, earlier?.known);
  try {
    const asked = await ask(input, work, (record) => {
      unused.delete(record.id);
      file.take(record);
    });
    const trailer = withUnused(asked, unused);
    await file.finish(trailer, trailer.interrupted ? new Map() : unused);
    return trailer;
  } catch (error) {
    const kept = error instanceof UsageError ? file.rescue() : undefined;
    file.abandon(kept === undefined ? 'keep' : 'discard');
    throw kept === undefined ? error : withRescued(error, kept);
  }
}

interface Work {
  readonly header: SnapshotHeader;
  readonly facts: WantedCalls;
  readonly earlier?: EarlierAnswers;
  readonly only?: ReadonlySet<string>;
}

async function begin(input: CollectSnapshotInput): Promise<Work> {
  const { scope, facts = nothingMore, resume, shard } = input;
  const startedAt = new Date().toISOString();
  const planned = (asked: ScopeAsked = scope): SnapshotHeader =>
    planSnapshot({ facts, scope: asked, tool: tool(), startedAt, sha256 });
  if (shard !== undefined) return beginShard(shard, scope);
  if (resume === undefined) return { header: planned(), facts };
  const earlier = await readResumable(resume, planned);
  return { header: earlier.header, facts, earlier };
}

async function ask(
  { aws, externalId, signal, clock = systemClock, progress }: CollectSnapshotInput,
  { header, facts, earlier, only }: Work,
  emit: (record: CallRecord) => void,
): Promise<SnapshotTrailer> {
  const identity = { roleChain: header.scope.roleChain, externalId };
  const caller = createCaller({ ...aws, ...identity, now: systemClock.now });
  const { call, counted } = countedCalls(caller.call);
  try {
    return await collect({
      facts,
      call: earlier === undefined ? call : askedBySame(call, earlier),
      known: earlier?.known,
      only,
      callerRegion: await caller.defaultRegion(),
      scope: header.scope,
      clock,
      sha256,
      emit,
      progress: progress === undefined ? undefined : (collecting) => progress(counted(collecting)),
      signal,
    });
  } finally {
    await caller.close();
  }
}

/** A run that is broken off again keeps also what it did not come to use. */
function withUnused(trailer: SnapshotTrailer, unused: KnownAnswers): SnapshotTrailer {
  return trailer.interrupted ? { ...trailer, calls: trailer.calls + unused.size } : trailer;
}

function withRescued(error: unknown, kept: string): unknown {
  if (!(error instanceof UsageError)) return error;
  const next = `What was collected until then is in ${kept}: mend the disk, then evaluate that file or collect again.`;
  return new UsageError(error.message, { problems: error.problems, next });
}
