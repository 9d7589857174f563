import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readSnapshot } from '../../src/io/snapshot-reader.ts';
import type { CallRecord } from '../../src/model/call.ts';
import { UsageError } from '../../src/model/problem.ts';
import { callersAccount, type Snapshot, type SnapshotHeader } from '../../src/model/snapshot.ts';
import { type CollectSnapshotInput, collectSnapshot, collectToFile } from '../../src/run/collect-snapshot.ts';
import { accessKeyIdOf } from '../../src/simulator/access-keys.ts';
import { startSimulator } from '../../src/simulator/server.ts';
import { auditedCompany } from '../collect/collecting-world.ts';
import { destinationsAnd } from '../collect/wanted.ts';
import { lines } from '../io/snapshot-lines.ts';
import { management, shop } from '../simulator/company.ts';

const scope = { ...callersAccount, organization: true, roleName: 'audit' };
// Each run has a simulator of its own, and what they answer is compared.
const world = { ...auditedCompany({ pageSize: 2 }), recordedAt: '2026-01-15T06:00:00Z' };

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'trailproof-resume-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function collecting<T>(
  work: (input: CollectSnapshotInput) => Promise<T>,
  input: Partial<CollectSnapshotInput> = {},
  account = management,
): Promise<{ readonly value: T; readonly requests: Readonly<Record<string, number>> }> {
  const simulator = await startSimulator(world);
  try {
    const credentials = { accessKeyId: accessKeyIdOf(account), secretAccessKey: 'simulated' };
    const aws = { endpoint: simulator.url, credentials, region: 'us-east-1' };
    const value = await work({ aws, scope, signal: new AbortController().signal, ...input });
    return { value, requests: simulator.requests() };
  } finally {
    await simulator.close();
  }
}

let whole: Snapshot;
beforeAll(async () => {
  whole = (await collecting(collectSnapshot)).value;
});

/** A snapshot file of one's own making; without a trailer, as after a crash. */
function written(records: readonly CallRecord[], header: Partial<SnapshotHeader> = {}): string {
  const path = join(folder(), 'audit.snapshot.partial');
  writeFileSync(path, lines({ ...whole.header, ...header }, ...records));
  return path;
}

const answers = (records: readonly CallRecord[]): readonly string[] =>
  records
    .filter(({ service }) => service !== 'sts')
    .map(({ id, outcome }) => `${id} ${JSON.stringify(outcome)}`)
    .sort();

describe('the file of a run that goes on', () => {
  it('holds each call once, and what was known as it was', async () => {
    const from = written(whole.records.slice(0, 20));
    const out = from.replace('.partial', '');
    const { value, requests } = await collecting((input) => collectToFile({ ...input, out }), {
      resume: { path: from },
    });
    const { header, records, trailer } = await readSnapshot(out);
    expect(answers(records)).toEqual(answers(whole.records));
    expect(trailer).toEqual(value);
    expect(value.calls).toBe(records.length);
    expect(header).toEqual(whole.header);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    for (const record of whole.records.slice(0, 20)) {
      if (record.service !== 'sts') expect(records).toContainEqual(record);
    }
    expect(requests['organizations:ListAccounts']).toBeUndefined();
    // What was resumed has become what was written.
    expect(readdirSync(join(from, '..'))).toEqual(['audit.snapshot']);
  });

  it('leaves out what nobody asks any more', async () => {
    const [some] = whole.records.filter(({ operation }) => operation === 'DescribeTrails');
    if (some === undefined) throw new Error('nobody asked for trails');
    const from = written([...whole.records, { ...some, id: '0'.repeat(32), region: 'eu-north-1' }]);
    const out = from.replace('.partial', '');
    await collecting((input) => collectToFile({ ...input, out }), { resume: { path: from } });
    expect(answers((await readSnapshot(out)).records)).toEqual(answers(whole.records));
  });

  it('interrupted at once, knows all that was known before', async () => {
    const from = written(whole.records.slice(0, -1));
    const out = from.replace('.partial', '');
    const stop = new AbortController();
    const resume = { path: from };
    const progress: CollectSnapshotInput['progress'] = ({ stage }) => {
      if (stage === 'trails') stop.abort();
    };
    const { value } = await collecting((input) => collectToFile({ ...input, out }), {
      resume,
      progress,
      signal: stop.signal,
    });
    expect(value.interrupted).toBe(true);
    const { records, trailer } = await readSnapshot(out);
    expect(trailer?.calls).toBe(records.length);
    const good = records.filter(({ outcome }) => outcome.kind !== 'fault');
    expect(answers(good)).toEqual(answers(whole.records.slice(0, -1)));
  });

  it('is as much in memory', async () => {
    const resume = { path: written(whole.records.slice(0, 20)) };
    const { records, header } = (await collecting(collectSnapshot, { resume })).value;
    expect(answers(records)).toEqual(answers(whole.records));
    expect(header).toEqual(whole.header);
  });

  it('takes the scope of the snapshot when nobody says another', async () => {
    const resume = { path: written(whole.records), sameScope: true };
    const { records } = (await collecting(collectSnapshot, { resume, scope: callersAccount })).value;
    expect(answers(records)).toEqual(answers(whole.records));
  });
});

describe('a snapshot that cannot be gone on with', () => {
  const facts = destinationsAnd('cloudtrail:GetInsightSelectors');
  const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

  it.each<[string, Partial<SnapshotHeader>, Partial<CollectSnapshotInput>, RegExp]>([
    ['of one account', {}, { scope: callersAccount }, /its scope is a whole organization, and now accounts/],
    [
      'of other regions',
      {},
      { scope: { ...scope, regions: ['eu-west-1'] } },
      /its regions are none named, and now eu-west-1/,
    ],
    ['as another role', {}, { scope: { ...scope, roleName: 'other' } }, /its role is audit, and now other/],
    ['for other policies', {}, { facts }, /its calls are .* and now .*GetInsightSelectors/],
    ['of another version', { planDigest: 'other' }, {}, /digest other/],
    ['of yesterday', { startedAt: hoursAgo(25) }, {}, /is 25 hours old, and 24 hours are the most/],
    ['of no time', { startedAt: 'noon' }, {}, /a time that cannot be read/],
    ['of a shard', { shard: { index: 2, of: 3, plan: 'p' } }, {}, /is shard 2 of 3/],
    ['without names', { redacted: true }, {}, /is redacted/],
  ])('%s', async (_name, header, input, message) => {
    const path = written(whole.records, header);
    const out = join(folder(), 'audit.snapshot');
    const refused = collecting(collectSnapshot, { ...input, out, resume: { path } });
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toBeInstanceOf(UsageError);
    expect(existsSync(`${out}.partial`)).toBe(false);
  });

  it('of another account: nothing of it is overwritten', async () => {
    const path = written(whole.records);
    const out = path.replace('.partial', '');
    const refused = collecting(collectSnapshot, { out, resume: { path } }, shop);
    await expect(refused).rejects.toThrow(`account ${management}, and these are of account ${shop}`);
    expect((await readSnapshot(path)).records).toEqual(whole.records);
  });

  it('of yesterday, unless that is allowed', async () => {
    const startedAt = hoursAgo(25);
    const path = written(whole.records, { startedAt });
    const { value } = await collecting(collectSnapshot, { resume: { path, maxAgeMs: 26 * 3_600_000 } });
    // It is judged by the time of its oldest answer.
    expect(value.header.startedAt).toBe(startedAt);
    expect(answers(value.records)).toEqual(answers(whole.records));
  });
});
