import type { CallPort, CallRecord, CallRequest } from '../model/call.ts';
import type { CollectOptions, Progress, Stage } from './collect-options.ts';
import { defaultPace, paced } from './pace.ts';
import { answeredBefore } from './resume.ts';
import { withinShard } from './shard.ts';
import { stopOn } from './stop.ts';

/** Where all questions go through: paced, counted, handed on. */
export interface Desk {
  readonly ask: CallPort;
  /** When there is room for more questions. */
  readonly calm: () => Promise<void>;
  /** Little or nothing more will be asked of the account. */
  readonly forget: (account: string) => void;
  /** Hands on what was held back, and from now on everything at once. */
  readonly release: () => Promise<void>;
  /** Tells how far it is, as after every question. */
  readonly tell: () => void;
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
  const pace = paced(options.call, { settings, clock, stop, sha256 });
  const send = answeredBefore(options.known, pace.ask, sha256);
  const counts = noCounts();
  const { calm, forget } = pace;
  const start = { stage: 'caller', broken: undefined } as const;
  const { only: accounts } = options;
  const asking = accounts === undefined ? ask : withinShard(ask, { ...options, accounts });
  const desk: Desk = { ask: asking, calm, forget, release, tell, abandon, counts, ...start, held: [] };
  async function ask(request: CallRequest): Promise<CallRecord> {
    counts.asked += 1;
    const record = await send(request);
    count(record, counts);
    if (desk.held === undefined) await handOn(record);
    else desk.held.push(record);
    tell();
    return record;
  }
  function tell(): void {
    progress?.(progressOf(desk));
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

function progressOf({ counts, stage }: Desk): Progress {
  const { asked, calls, faults, accountsDone, accountsKnown } = counts;
  return { stage, done: calls, asked, faults, accounts: { done: accountsDone, known: accountsKnown } };
}

function noCounts(): Counts {
  return { asked: 0, calls: 0, faults: 0, interrupted: false, accountsDone: 0, accountsKnown: 0 };
}

function count({ outcome }: CallRecord, counts: Counts): void {
  counts.calls += 1;
  if (outcome.kind === 'fault') counts.faults += 1;
  if (outcome.kind === 'fault' && outcome.fault.kind === 'cancelled') counts.interrupted = true;
}
