import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSnapshot } from '../../src/io/snapshot-reader.ts';
import type { CallRecord } from '../../src/model/call.ts';
import type { SnapshotTrailer } from '../../src/model/snapshot.ts';
import { toldShards } from '../../src/model/told-shards.ts';
import { mergeShards } from '../../src/run/merge-shards.ts';
import { header, lines, record, trailer } from '../io/snapshot-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'trailproof-merge-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Written {
  readonly records: readonly CallRecord[];
  readonly end?: Partial<SnapshotTrailer>;
}

/** One file per shard; `end: undefined` is one that was killed. */
function written(shards: readonly Written[]): readonly { readonly path: string; readonly file: string }[] {
  return shards.map(({ records, end }, at) => {
    const path = `shard-${at + 1}`;
    const file = join(folder, path);
    const shard = { index: at + 1, of: shards.length, plan: 'p' };
    const last = end === undefined ? [] : [{ ...trailer, ...end }];
    writeFileSync(file, lines({ ...header, shard }, ...records, ...last));
    return { path, file };
  });
}

const at = (second: number, outcome: CallRecord): CallRecord => ({
  ...outcome,
  time: `2026-01-01T00:00:0${second}.000Z`,
});
const fault = {
  ...record('a'),
  outcome: {
    kind: 'fault',
    fault: {
      id: 'a',
      kind: 'throttled',
      call: 'cloudtrail:DescribeTrails',
      account: '111122223333',
      region: 'eu-west-1',
      code: 'ThrottlingException',
      message: 'Rate exceeded',
    },
  },
} as const;

async function merged(shards: readonly Written[], reversed: boolean) {
  const out = join(folder, 'merged');
  const paths = written(shards);
  await mergeShards(reversed ? [...paths].reverse() : paths, out);
  return readSnapshot(out);
}

describe.each([false, true])('shards in an order that is reversed: %s', (reversed) => {
  it.each([
    ['the first answer', at(1, record('a', 'early')), at(2, record('a', 'late')), 'early'],
    ['the first answer, of a later shard', at(2, record('a', 'late')), at(1, record('a', 'early')), 'early'],
    ['of the same moment the first shard’s', at(1, record('a', 'one')), at(1, record('a', 'two')), 'one'],
    ['a fault that came first', at(1, fault), at(2, record('a', 'late')), 'fault'],
    ['an answer before a fault', at(2, fault), at(1, record('a', 'early')), 'early'],
  ])('of one question counts %s', async (_name, one, two, kept) => {
    const others = [record('b'), record('c')] as const;
    const shards = [
      { records: [one, others[0]], end: {} },
      { records: [others[1], two], end: {} },
    ];
    const { records, trailer: end } = await merged(shards, reversed);
    const [same, ...more] = records.filter(({ id }) => id === 'a');
    expect(more).toEqual([]);
    expect(same?.outcome.kind === 'answered' ? same.outcome.body : same?.outcome.kind).toBe(kept);
    expect(end).toMatchObject({ calls: 3, faults: kept === 'fault' ? 1 : 0, interrupted: false });
  });

  it.each([
    ['interrupted', { interrupted: true }],
    ['killed', undefined],
  ])('with one that was %s: there is more to ask', async (_name, end) => {
    const shards = [
      { records: [record('a')], end: {} },
      { records: [record('b')], ...(end && { end }) },
    ];
    const whole = await merged(shards, reversed);
    expect(whole.trailer?.interrupted).toBe(true);
    expect(whole.records).toHaveLength(2);
    expect(whole.header.shard).toBeUndefined();
    expect(toldShards([whole.header])).toEqual([
      { index: 1, of: 2, plan: 'p' },
      { index: 2, of: 2, plan: 'p' },
    ]);
  });
});
