import { type CallerIdentity, decodeCallerIdentity } from '../answers/caller-identity.ts';
import type { KnownAnswers } from '../collect/resume.ts';
import type { CallPort, CallRecord } from '../model/call.ts';
import { UsageError } from '../model/problem.ts';

/** What an earlier run found out, and need not be asked again. */
export interface EarlierAnswers {
  /** Its file, as the user wrote it. */
  readonly path: string;
  /** When the oldest of it may have been asked. */
  readonly startedAt: string;
  readonly known: KnownAnswers;
  /** Who asked. */
  readonly caller: CallerIdentity | undefined;
}

const hourMs = 3_600_000;
const mostMs = 24 * hourMs;

/** Old answers beside new ones would show an organization that never was. Throws a `UsageError` for those. */
export function checkAge(
  { path, startedAt }: Pick<EarlierAnswers, 'path' | 'startedAt'>,
  now: number,
  maxAgeMs: number = mostMs,
): void {
  const age = now - Date.parse(startedAt);
  if (age <= maxAgeMs) return;
  const old = Number.isNaN(age) ? 'of a time that cannot be read' : `${Math.floor(age / hourMs)} hours old`;
  throw new UsageError(
    `${path} is ${old}, and ${Math.round(maxAgeMs / hourMs)} hours are the most that is mixed with new answers`,
    { next: 'Collect again, or allow more with --max-age (36h, 3d).' },
  );
}

/** Who asked in these records, if somebody was told. */
export function callerIn(records: Iterable<CallRecord>): CallerIdentity | undefined {
  for (const record of records) {
    if (record.operation !== 'GetCallerIdentity') continue;
    const answer = decodeCallerIdentity(record);
    if (answer.kind === 'value') return answer.value;
  }
  return undefined;
}

/** The same port, which fails with a `UsageError` when the answers were given to somebody of another account. */
export function askedBySame(call: CallPort, { path, caller, known }: EarlierAnswers): CallPort {
  return async (request) => {
    const record = await call(request);
    if (record.operation !== 'GetCallerIdentity' || record.outcome.kind !== 'answered') return record;
    const answer = decodeCallerIdentity(record);
    if (answer.kind !== 'value' || (caller === undefined && known.size === 0)) return record;
    const { account, partition } = answer.value;
    if (caller?.account === account && caller.partition === partition) return record;
    throw new UsageError(
      `${path} was asked with credentials of account ${caller?.account ?? '(not told)'}, and these are of account ${account}`,
      { next: 'Use credentials of that account, or collect from the beginning.' },
    );
  };
}
