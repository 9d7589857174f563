import { isObject } from '../model/json.ts';
import { UsageError } from '../model/problem.ts';
import type { ShardPlan } from '../model/shard-plan.ts';
import { isWantedCall } from '../model/snapshot.ts';
import { readText } from './read-text.ts';
import { areStrings, isRecord, isScope, type Members } from './snapshot-line.ts';
import { writeAtomically } from './write-atomically.ts';

/** Ten times the list of the largest organization (50,000 accounts, a few hundred bytes each). */
const mostBytes = 256 * 1024 * 1024;

/** Writes a plan, for the owner only. Throws a `UsageError` when the system refuses. */
export function writeShardPlan(path: string, plan: ShardPlan): void {
  const { records, ...head } = plan;
  const text = [
    ...Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`),
    '  "records": [\n',
    records.map((record) => `    ${JSON.stringify(record)}`).join(',\n'),
    '\n  ]\n',
  ];
  writeAtomically(path, ['{\n', ...text, '}\n'], 0o600);
}

/** Reads a plan. Throws a `UsageError` for anything that is none. */
export function readShardPlan(path: string): ShardPlan {
  let value: unknown;
  try {
    value = JSON.parse(readText(path, 'the plan', mostBytes));
  } catch (error) {
    if (error instanceof SyntaxError) throw refused(path, 'it is not JSON');
    throw error;
  }
  if (!isObject(value) || value['kind'] !== 'plan') throw refused(path, 'its kind is not "plan"');
  if (value['format'] !== 1) {
    throw new UsageError(`${path} is a plan of another format; this version reads format 1`, {
      next: 'Use the version of Trailproof that made the plan.',
    });
  }
  if (!isPlan(value)) throw refused(path, 'members are missing or not what they should be');
  return value;
}

function refused(path: string, why: string): UsageError {
  return new UsageError(`${path} is not a plan of Trailproof: ${why}`, {
    next: 'Give a file written by `trailproof plan --out`.',
  });
}

function isPlan(value: Members): value is Members & ShardPlan {
  const { tool, scope, facts, optional, accounts, records } = value as Partial<
    Record<keyof ShardPlan, unknown>
  >;
  const texts = ['startedAt', 'planDigest', 'digest'];
  return (
    isObject(tool) &&
    typeof tool['name'] === 'string' &&
    typeof tool['version'] === 'string' &&
    texts.every((name) => typeof value[name] === 'string') &&
    isScope(scope) &&
    areStrings(facts) &&
    areStrings(optional) &&
    optional.every(isWantedCall) &&
    areStrings(accounts) &&
    Array.isArray(records) &&
    records.every((record) => isObject(record) && isRecord(record))
  );
}
