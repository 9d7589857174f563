import type { CallRecord } from '../model/call.ts';
import { isObject } from '../model/json.ts';
import { UsageError } from '../model/problem.ts';
import type {
  ExcludedAccount,
  ScopeAsked,
  Shard,
  SnapshotHeader,
  SnapshotTrailer,
} from '../model/snapshot.ts';
import type { JoinedHeader } from '../model/told-shards.ts';

export type SnapshotLine =
  | SnapshotHeader
  | SnapshotTrailer
  | { readonly kind: 'record'; readonly record: CallRecord };

export interface LinePlace {
  readonly path: string;
  readonly number: number;
  /** False for a last line without a line break: it may have been cut. */
  readonly whole: boolean;
}

/** Parses one line and checks its shape. `undefined`: the file was cut off inside it. Throws a `UsageError`. */
export function readSnapshotLine(text: string, place: LinePlace): SnapshotLine | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (!place.whole && place.number > 1) return undefined;
    throw place.number === 1 && text.trim() === '{' ? report(place) : refused(place, 'not JSON');
  }
  if (!isObject(value)) throw refused(place, 'not a JSON object');
  if (value['kind'] === 'header') return header(value, place);
  if (value['kind'] === 'trailer') return trailer(value, place);
  if (!isRecord(value)) throw refused(place, 'neither a header, a call record nor a trailer');
  return { kind: 'record', record: value };
}

function header(value: Members, place: LinePlace): SnapshotHeader {
  const format = value['format'];
  if (typeof format === 'number' && format > 1) {
    throw new UsageError(`${place.path} is a snapshot of format ${format}; this version reads format 1`, {
      next: 'Update Trailproof.',
    });
  }
  if (format !== 1 || !isHeader(value)) throw refused(place, 'the header is not one this version knows');
  return value;
}

function trailer(value: Members, place: LinePlace): SnapshotTrailer {
  if (!isTrailer(value)) throw refused(place, 'the trailer is not one this version knows');
  return value;
}

function refused({ path, number }: LinePlace, why: string): UsageError {
  return new UsageError(`${path}:${number}: not a Trailproof snapshot: ${why}`, {
    next: 'Give a file written by `trailproof collect --out`.',
  });
}

/** Reports begin with a brace on a line of its own, snapshots never. */
function report({ path }: LinePlace): UsageError {
  return new UsageError(`${path} is no snapshot: it begins as the JSON report does`, {
    next: 'Give the snapshot of that run, written with --out; `trailproof diff` reads reports.',
  });
}

export type Members = Readonly<Record<string, unknown>>;

export function areStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isHeader(value: Members): value is Members & SnapshotHeader {
  const { tool, scope, startedAt, planDigest, facts, shard, shards, redacted } = value as Partial<
    Record<keyof JoinedHeader, unknown>
  >;
  return (
    isObject(tool) &&
    typeof tool['name'] === 'string' &&
    typeof tool['version'] === 'string' &&
    isScope(scope) &&
    typeof startedAt === 'string' &&
    typeof planDigest === 'string' &&
    areStrings(facts) &&
    (shard === undefined || isShard(shard)) &&
    (shards === undefined || (Array.isArray(shards) && shards.every(isShard))) &&
    (redacted === undefined || typeof redacted === 'boolean')
  );
}

function isShard(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { index, of, plan } = value as Partial<Record<keyof Shard, unknown>>;
  return isCount(index) && isCount(of) && index <= of && typeof plan === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

export function isScope(scope: unknown): scope is ScopeAsked {
  return (
    isObject(scope) &&
    areStrings(scope['regions']) &&
    typeof scope['organization'] === 'boolean' &&
    areStrings(scope['accounts']) &&
    typeof scope['roleName'] === 'string' &&
    areStrings(scope['roleChain']) &&
    Array.isArray(scope['excluded']) &&
    scope['excluded'].every(isExcludedAccount)
  );
}

function isExcludedAccount(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { account, reason, expires = '' } = value as Partial<Record<keyof ExcludedAccount, unknown>>;
  return [account, reason, expires].every((text) => typeof text === 'string');
}

function isTrailer(value: Members): value is Members & SnapshotTrailer {
  const { endedAt, calls, faults, interrupted } = value as Partial<Record<keyof SnapshotTrailer, unknown>>;
  return (
    typeof endedAt === 'string' &&
    typeof calls === 'number' &&
    typeof faults === 'number' &&
    typeof interrupted === 'boolean'
  );
}

const recordTexts = ['id', 'service', 'operation', 'account', 'region', 'time'] as const;

export function isRecord(value: Members): value is Members & CallRecord {
  return (
    recordTexts.every((name) => typeof value[name] === 'string') &&
    isObject(value['input']) &&
    (value['requestId'] === undefined || typeof value['requestId'] === 'string') &&
    (value['status'] === undefined || typeof value['status'] === 'number') &&
    isOutcome(value['outcome'])
  );
}

function isOutcome(value: unknown): boolean {
  if (!isObject(value)) return false;
  switch (value['kind']) {
    case 'answered':
      return typeof value['body'] === 'string' && isObject(value['headers']);
    case 'absent':
      return typeof value['code'] === 'string' && typeof value['message'] === 'string';
    case 'fault':
      return isFault(value['fault']);
    default:
      return false;
  }
}

const faultTexts = ['id', 'kind', 'call', 'account', 'region', 'code', 'message'] as const;

function isFault(value: unknown): boolean {
  return isObject(value) && faultTexts.every((name) => typeof value[name] === 'string');
}
