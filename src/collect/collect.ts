import type { CallPort, CallRecord, CallRequest } from '../model/call.ts';
import type { Sha256 } from '../model/call-id.ts';
import type { ScopeAsked, SnapshotTrailer } from '../model/snapshot.ts';
import { askBucket } from './ask-bucket.ts';
import { checkRegionNames, chooseRegions } from './choose-regions.ts';
import type { Clock } from './clock.ts';
import { identify } from './identify.ts';
import { listRegions } from './list-regions.ts';
import { defaultPace, type PaceSettings, paced } from './pace.ts';
import { partitionRegions } from './partitions.ts';
import { type Stop, type StopSignal, stopOn } from './stop.ts';
import { trailQuestions } from './trail-questions.ts';

export interface CollectOptions {
  /** Sends one call, once. */
  readonly call: CallPort;
  readonly scope: ScopeAsked;
  /** Region for the call that finds out who asks. */
  readonly callerRegion: string;
  readonly clock: Clock;
  readonly sha256: Sha256;
  /**
   * Takes each record as it arrives, in no particular order; what it throws ends the collection. Nothing comes
   * before the caller and the regions are settled: what is the user's to mend there leaves no trace.
   */
  readonly emit: (record: CallRecord) => void | Promise<void>;
  readonly progress?: ((progress: Progress) => void) | undefined;
  /** When aborted, what is left is recorded as cancelled and the trailer says that it was interrupted. */
  readonly signal?: StopSignal | undefined;
  readonly pace?: Partial<PaceSettings> | undefined;
}

export type Stage = 'caller' | 'regions' | 'trails' | 'details';

export interface Progress {
  readonly stage: Stage;
  /** Calls that have their record. */
  readonly done: number;
  /** Calls known to be needed so far. */
  readonly asked: number;
  readonly faults: number;
}

/**
 * Asks everything about the caller's account and gives the snapshot's last line. Throws a `UsageError` for
 * credentials that AWS refuses and for regions that the account does not have, else what `emit` throws.
 */
export async function collect(options: CollectOptions): Promise<SnapshotTrailer> {
  checkRegionNames(options.scope.regions);
  const desk = openDesk(options);
  await askEverything(options, desk);
  if (desk.broken !== undefined) throw desk.broken.error;
  const { calls, faults, interrupted } = desk.counts;
  const endedAt = new Date(options.clock.now()).toISOString();
  return { kind: 'trailer', endedAt, calls, faults, interrupted };
}

async function askEverything({ callerRegion, scope }: CollectOptions, desk: Desk): Promise<void> {
  const { ask } = desk;
  desk.stage = 'caller';
  const caller = await identify(ask, callerRegion);
  if (caller.kind === 'unknown') return desk.release();
  const { account, partition } = caller.identity;
  const { global, enabledByDefault } = partitionRegions(partition, callerRegion);
  desk.stage = 'regions';
  const list = await listRegions(ask, account, global);
  const regions = chooseRegions(scope.regions, list, enabledByDefault);
  await desk.release();
  desk.stage = 'trails';
  const input = { includeShadowTrails: true };
  const sweep = await Promise.all(
    regions.map((region) =>
      ask({ service: 'cloudtrail', operation: 'DescribeTrails', input, account, region }),
    ),
  );
  desk.stage = 'details';
  const questions = trailQuestions(account, sweep);
  await Promise.all([
    ...questions.calls.map((request) => ask(request)),
    ...questions.buckets.map((bucket) => askBucket(ask, { ...bucket, account })),
  ]);
}

/** Where all questions go through: paced, counted, handed on. */
interface Desk {
  readonly ask: CallPort;
  /** Hands on what was held back, and from now on everything at once. */
  readonly release: () => Promise<void>;
  held: CallRecord[] | undefined;
  stage: Stage;
  readonly counts: { asked: number; calls: number; faults: number; interrupted: boolean };
  /** Set when a record could not be handed on: nothing more is asked then. */
  broken: { readonly error: unknown } | undefined;
}

function openDesk(options: CollectOptions): Desk {
  const { clock, progress, sha256 } = options;
  const stop = stopOn(options.signal);
  const send = paced(options.call, { settings: { ...defaultPace, ...options.pace }, clock, stop, sha256 });
  const counts = { asked: 0, calls: 0, faults: 0, interrupted: false };
  const desk: Desk = { ask, release, held: [], stage: 'caller', counts, broken: undefined };
  const handing = { desk, stop, emit: options.emit };
  async function ask(request: CallRequest): Promise<CallRecord> {
    counts.asked += 1;
    const record = await send(request);
    count(record, counts);
    if (desk.held === undefined) await handOn(record, handing);
    else desk.held.push(record);
    progress?.({ stage: desk.stage, done: counts.calls, asked: counts.asked, faults: counts.faults });
    return record;
  }
  async function release(): Promise<void> {
    const held = desk.held ?? [];
    desk.held = undefined;
    for (const record of held) await handOn(record, handing);
  }
  return desk;
}

function count({ outcome }: CallRecord, counts: Desk['counts']): void {
  counts.calls += 1;
  if (outcome.kind === 'fault') counts.faults += 1;
  if (outcome.kind === 'fault' && outcome.fault.kind === 'cancelled') counts.interrupted = true;
}

async function handOn(
  record: CallRecord,
  { desk, stop, emit }: { readonly desk: Desk; readonly stop: Stop; readonly emit: CollectOptions['emit'] },
): Promise<void> {
  if (desk.broken !== undefined) return;
  try {
    await emit(record);
  } catch (error) {
    desk.broken ??= { error };
    stop.stop();
  }
}
