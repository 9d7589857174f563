import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSimulator } from '../../../src/simulator/server.ts';
import { type ScanRun, scan } from './command-line.ts';
import { answerDifferences } from './compare-answers.ts';
import { findingDifferences, statusesOf } from './compare-findings.ts';
import { expectedStatuses } from './expected-findings.ts';
import { knownDifferences } from './known-differences.ts';
import { stopTrail } from './make-in-moto.ts';
import { type MotoServer, startMoto } from './moto-server.ts';
import { defaultRegions, type KeyIds, motoWorld, type Situation } from './moto-world.ts';
import { callersOwn, seedMoto } from './seed-moto.ts';
import { withoutLake } from './without-lake.ts';

let moto: MotoServer;
let keyIds: KeyIds;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trailproof-moto-'));
  moto = await startMoto();
  keyIds = await seedMoto(moto.url);
});

afterAll(async () => {
  await moto?.close();
  await rm(folder, { recursive: true, force: true });
});

async function scanDefaults(endpoint: string): Promise<ScanRun> {
  const options = ['--regions', defaultRegions.join(',')];
  return scan({
    endpoint,
    folder: await mkdtemp(join(folder, 'run-')),
    options,
    configuration: `policies:\n${withoutLake}\n`,
  });
}

interface Pair {
  readonly moto: ScanRun;
  readonly simulator: ScanRun;
}

async function scanBoth(situation: Situation): Promise<Pair> {
  const simulator = await startSimulator(motoWorld(keyIds, situation));
  try {
    return { simulator: await scanDefaults(simulator.url), moto: await scanDefaults(moto.url) };
  } finally {
    await simulator.close();
  }
}

/** In this order: what is stopped for one situation stays stopped for the next. */
describe.each([
  { name: 'two trails that add up', stop: undefined, stopped: [] },
  { name: 'writes stopped', stop: { name: 'writes', home: 'us-east-1' }, stopped: ['writes'] },
  { name: 'reads stopped too', stop: { name: 'reads', home: 'eu-west-1' }, stopped: ['writes', 'reads'] },
])('$name', ({ stop, stopped }) => {
  let pair: Pair;

  beforeAll(async () => {
    if (stop !== undefined) await stopTrail(callersOwn(moto.url), stop);
    pair = await scanBoth({ stopped });
  });

  const statuses = (run: ScanRun): ReturnType<typeof statusesOf> =>
    statusesOf(run, Object.fromEntries(Object.entries(keyIds).map(([name, id]) => [id, name])));

  test('findings in moto are what the world should give', () => {
    expect(statuses(pair.moto)).toEqual(expectedStatuses({ stopped }));
  });

  test('moto and the simulator answer alike, but for the listed differences', () => {
    const listed = knownDifferences('account').flatMap((difference) => difference.answers);
    expect(answerDifferences(pair.simulator.records, pair.moto.records)).toEqual(listed.toSorted());
  });

  test('moto and the simulator give the same findings, but for the listed differences', () => {
    const listed = knownDifferences('account').flatMap((difference) => difference.findings ?? []);
    const found = findingDifferences(statuses(pair.simulator), statuses(pair.moto));
    expect(found).toEqual(listed.toSorted());
  });

  test('regions count as asserted, because moto does not list them', () => {
    expect(pair.moto.report.scope.asserted.map(({ region }) => region)).toEqual(defaultRegions);
    expect(pair.moto.report.complete).toBe(true);
    expect(pair.moto.code).toBe(1);
  });
});

test('with no regions named and none listed, the scan is incomplete', async () => {
  const run = await scan({
    endpoint: moto.url,
    folder: await mkdtemp(join(folder, 'unnamed-')),
    options: [],
  });
  expect(run.report.complete).toBe(false);
  expect(run.code).toBe(3);
});
