import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../../src/cli/context.ts';
import { runCommandLine } from '../../src/cli/program.ts';
import { readSnapshot } from '../../src/io/snapshot-reader.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { toldShards } from '../../src/model/told-shards.ts';
import { auditRole } from '../../src/simulator/demo-organization/places.ts';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { shipped, timelessReport } from '../e2e/collected.ts';

const folder = mkdtempSync(join(tmpdir(), 'trailproof-shards-'));
const at = (name: string): string => join(folder, name);
let simulator: Simulator;

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs the command line as a process of its own. */
function trailproof(...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
    env: { ...process.env, ...simulator.environment, AWS_CONFIG_FILE: '/dev/null' },
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

/** The same in this process, for what is refused before anything is asked. */
async function refusedHere(...argv: readonly string[]): Promise<Ended> {
  const said: string[] = [];
  const taken = async (): Promise<void> => undefined;
  const output: Context['stdout'] = {
    write: (text) => void said.push(text),
    taken,
    isTTY: false,
    columns: undefined,
  };
  const context: Context = {
    argv,
    env: {},
    cwd: folder,
    stdout: output,
    stderr: output,
    now: () => new Date(),
    interruption: () => new AbortController().signal,
  };
  return { code: await runCommandLine(context), said: said.join('') };
}

/** AWS gives every request an id of its own, those of refusals included. */
function report(snapshot: Snapshot): string {
  return timelessReport(snapshot, shipped).replace(/"requestId":"[^"]*",/g, '');
}

const organization = ['--org', '--role-name', auditRole] as const;
let whole: Snapshot;
let asked: Readonly<Record<string, number>>;
beforeAll(async () => {
  simulator = await startSimulator(mergeWorld(demoWorld(), { pageSize: 5 }));
  const out = at('whole.snapshot');
  expect((await trailproof('collect', ...organization, '--out', out, '--quiet')).code).toBe(3);
  asked = simulator.requests();
  whole = await readSnapshot(out);
  const planned = await trailproof('plan', ...organization, '--out', at('plan.json'));
  expect(planned).toMatchObject({ code: 0, said: expect.stringContaining('10 accounts to ask') });
});
afterAll(async () => {
  await simulator.close();
  rmSync(folder, { recursive: true });
});

describe('three machines', () => {
  const shards = [1, 2, 3].map((index) => at(`shard-${index}.snapshot`));
  let collected: readonly Ended[];
  let sent: Readonly<Record<string, number>>;
  beforeAll(async () => {
    const before = simulator.requests();
    collected = await Promise.all(
      shards.map((out, at0) =>
        trailproof('collect', '--plan', at('plan.json'), '--shard', `${at0 + 1}/3`, '--out', out),
      ),
    );
    sent = since(before);
  });

  function since(before: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
    const counts = Object.entries(simulator.requests()).map(
      ([call, count]) => [call, count - (before[call] ?? 0)] as const,
    );
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
  }

  test('ask each account once, and nobody about the organization again', async () => {
    for (const { said } of collected) expect(said).toContain('calls');
    expect(Object.keys(sent).filter((call) => call.startsWith('organizations:'))).toEqual([]);
    expect(sent['sts:GetCallerIdentity']).toBe(3);
    for (const call of [
      'sts:AssumeRole',
      'account:ListRegions',
      's3:ListBuckets',
      'cloudtrail:DescribeTrails',
    ]) {
      expect([call, sent[call]]).toEqual([call, asked[call]]);
    }
    const accounts = await Promise.all(
      shards.map(async (path) => {
        const { records } = await readSnapshot(path);
        return new Set(
          records.flatMap(({ operation, account }) => (operation === 'ListBuckets' ? [account] : [])),
        );
      }),
    );
    const all = accounts.flatMap((each) => [...each]);
    expect(new Set(all).size).toBe(all.length);
    // Each of them has something to do, or this would show little.
    for (const each of accounts) expect(each.size).toBeGreaterThan(0);
  });

  test('merged in any order and gone on with: what one machine finds out', async () => {
    const [one = '', two = '', three = ''] = shards;
    expect(await trailproof('merge', three, one, two, '--out', at('merged.snapshot'))).toMatchObject({
      code: 0,
      said: expect.stringContaining('3 shards'),
    });
    expect(await trailproof('merge', one, two, three, '--out', at('again.snapshot'))).toMatchObject({
      code: 0,
    });
    expect(readFileSync(at('again.snapshot'))).toEqual(readFileSync(at('merged.snapshot')));
    const before = simulator.requests();
    const resumed = ['collect', '--resume', at('merged.snapshot'), '--out', at('full.snapshot'), '--quiet'];
    expect(await trailproof(...resumed)).toEqual({ code: 3, said: '' });
    // What only the whole shows, and what was refused; sessions are needed again.
    const rest = Object.entries(since(before)).filter(([call]) => !call.startsWith('sts:'));
    expect(rest.reduce((sum, [, count]) => sum + count, 0)).toBeLessThan(whole.records.length / 10);
    const full = await readSnapshot(at('full.snapshot'));
    expect(report({ ...full, header: { ...whole.header, startedAt: full.header.startedAt } })).toBe(
      report(whole),
    );
    const ids = (snapshot: Snapshot): readonly string[] => snapshot.records.map(({ id }) => id).sort();
    expect(ids(full)).toEqual(ids(whole));
    // It also says what it was put together from, in the snapshot and in what comes of it.
    const told = toldShards([full.header]);
    expect(told.map(({ index, of }) => `${index} of ${of}`)).toEqual(['1 of 3', '2 of 3', '3 of 3']);
    expect(full.header).toEqual({ ...whole.header, startedAt: full.header.startedAt, shards: told });
    expect(report(full).replace(/\s/g, '')).toContain(`"shards":${JSON.stringify(told)}`);
  });

  test.each([
    ['a shard is missing', () => [shards[0], shards[2]], 'Of 3 shards 1 are missing: 2'],
    ['a shard is there twice', () => [...shards, shards[1]], 'Shard 2 is there twice'],
    ['a file is no shard', () => [...shards, at('whole.snapshot')], 'is no shard of a plan'],
  ])('%s: refused', async (_name, files, message) => {
    const paths = files().map(String);
    const { code, said } = await refusedHere('merge', ...paths, '--out', at('refused.snapshot'));
    expect(said).toContain(message);
    expect(code).toBe(2);
  });

  test('shards of another plan, or of another number of them: refused', async () => {
    const other = at('other.json');
    expect((await trailproof('plan', ...organization, '--out', other)).code).toBe(0);
    const [first = '', second = ''] = shards;
    for (const [plan, shard, message] of [
      [other, '3/3', 'is of another plan than'],
      [at('plan.json'), '3/4', 'is one of 3 shards and'],
    ] as const) {
      const out = at('odd.snapshot');
      await trailproof('collect', '--plan', plan, '--shard', shard, '--out', out, '--quiet');
      const { code, said } = await refusedHere('merge', first, second, out, '--out', at('refused.snapshot'));
      expect(said).toContain(message);
      expect(code).toBe(2);
    }
  });
});

describe('a plan that cannot be carried out', () => {
  const plan = (): string => readFileSync(at('plan.json'), 'utf8');
  test.each([
    [
      'is old',
      () => plan().replace(/"startedAt": "[^"]*"/, '"startedAt": "2026-01-01T00:00:00.000Z"'),
      'hours old',
    ],
    ['was changed', () => plan().replace('"accounts": ["1', '"accounts": ["9'), 'its digest does not fit'],
    ['is cut off', () => plan().slice(0, 500), 'it is not JSON'],
    ['is something else', () => '{"kind":"header"}', 'its kind is not'],
    ['lacks members', () => '{"kind":"plan","format":1}', 'members are missing'],
  ])('because it %s', async (_name, text, message) => {
    writeFileSync(at('bad.json'), text());
    const { code, said } = await refusedHere(
      'collect',
      '--plan',
      at('bad.json'),
      '--shard',
      '1/2',
      '--out',
      at('bad.snapshot'),
    );
    expect(said).toContain(message);
    expect(code).toBe(2);
  });

  test.each([
    [['--plan', 'plan.json'], '--plan and --shard belong together'],
    [['--shard', '1/2'], '--plan and --shard belong together'],
    [['--plan', 'plan.json', '--shard', '3/2'], 'is not a part'],
    [['--plan', 'plan.json', '--shard', '0/2'], 'is not a part'],
    [['--plan', 'plan.json', '--shard', '1/2', '--resume', 'x'], '--resume is for whole snapshots'],
  ])('%j', async (flags, message) => {
    const { code, said } = await refusedHere('collect', ...flags, '--out', at('bad.snapshot'));
    expect(said).toContain(message);
    expect(code).toBe(2);
  });
});
