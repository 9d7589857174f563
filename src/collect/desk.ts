import type { CallPort, CallRecord, CallRequest } from '../model/call.ts';
import type { CollectOptions, Stage } from './collect-options.ts';
import { defaultPace, paced } from './pace.ts';
import { answeredBefore } from './resume.ts';
import { stopOn } from './stop.ts';

/** Where all questions go through: paced, counted, handed on. */
export interface Desk {
  readonly ask: CallPort;
  /** Hands on what was held back, and from now on everything at once. */
  readonly release: () => Promise<void>;
  /** Nothing more is asked or handed on. */
  readonly abandon: (error: unknown) => void;
  readonly counts: Counts;
  stage: Stage;
  held: CallRecord[] | undefined;
  /** Set when a record could not be handed on. */
  broken: { readonly error: unknown } | undefined;
}

export interface Counts {
  asked: number;
  calls: number;
  faults: number;
  interrupted: boolean;
  accountsDone: number;
  accountsKnown: number;
}

export function openDesk(options: CollectOptions): Desk {
  const { clock, emit, progress, sha256 } = options;
  const stop = stopOn(options.signal);
  const settings = { ...defaultPace, ...options.pace };
  const send = answeredBefore(options.known, paced(options.call, { settings, clock, stop, sha256 }), sha256);
  const counts: Counts = {
    asked: 0,
    calls: 0,
    faults: 0,
    interrupted: false,
    accountsDone: 0,
    accountsKnown: 0,
  };
  const desk: Desk = { ask, release, abandon, counts, stage: 'caller', held: [], broken: undefined };
  async function ask(request: CallRequest): Promise<CallRecord> {
    counts.asked += 1;
    const record = await send(request);
    count(record, counts);
    if (desk.held === undefined) await handOn(record);
    else desk.held.push(record);
    const { asked, calls, faults, accountsDone, accountsKnown } = counts;
    const accounts = { done: accountsDone, known: accountsKnown };
    progress?.({ stage: desk.stage, done: calls, asked, faults, accounts });
    return record;
  }
  async function handOn(record: CallRecord): Promise<void> {
    if (desk.broken !== undefined) return;
    try {
      await emit(record);
    } catch (error) {
      abandon(error);
    }
  }
  async function release(): Promise<void> {
    const held = desk.held ?? [];
    desk.held = undefined;
    for (const record of held) await handOn(record);
  }
  function abandon(error: unknown): void {
    desk.broken ??= { error };
    stop.stop();
  }
  return desk;
}

function count({ outcome }: CallRecord, counts: Counts): void {
  counts.calls += 1;
  if (outcome.kind === 'fault') counts.faults += 1;
  if (outcome.kind === 'fault' && outcome.fault.kind === 'cancelled') counts.interrupted = true;
}
