import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSimulator } from '../../../src/simulator/server.ts';
import { type ScanRun, scan } from './command-line.ts';
import { answerDifferences } from './compare-answers.ts';
import { expectedStatuses } from './expected-findings.ts';
import { knownDifferences } from './known-differences.ts';
import { type MotoServer, startMoto } from './moto-server.ts';
import { defaultRegions, type KeyIds, motoWorld, type Situation } from './moto-world.ts';
import { seedMoto, stopTrail } from './seed-moto.ts';

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

interface Pair {
  readonly moto: ScanRun;
  readonly simulator: ScanRun;
}

async function scanBoth(situation: Situation): Promise<Pair> {
  const simulator = await startSimulator(motoWorld(keyIds, situation));
  try {
    const inSimulator = await scan(simulator.url, await mkdtemp(join(folder, 'simulator-')));
    return { simulator: inSimulator, moto: await scan(moto.url, await mkdtemp(join(folder, 'moto-'))) };
  } finally {
    await simulator.close();
  }
}

/** `policy subject` -> status. Subjects are named without the account and the made-up ids of keys. */
function statuses(run: ScanRun): Readonly<Record<string, string>> {
  const name = (id: string): string => id.replace(/^arn:aws:cloudtrail:([^:]+):\d+:trail\//, '$1 ');
  return Object.fromEntries(
    run.report.findings.map(({ policy, subject, status }) => [`${policy} ${name(subject.id)}`, status]),
  );
}

function findingDifferences(pair: Pair): readonly string[] {
  const [simulator, real] = [statuses(pair.simulator), statuses(pair.moto)];
  const names = [...new Set([...Object.keys(simulator), ...Object.keys(real)])].toSorted();
  return names
    .filter((name) => simulator[name] !== real[name])
    .map((name) => `${name}: ${simulator[name] ?? 'none'} -> ${real[name] ?? 'none'}`);
}

/** In this order: what is stopped for one situation stays stopped for the next. */
describe.each([
  { name: 'two trails that add up', stop: undefined, stopped: [] },
  { name: 'writes stopped', stop: { name: 'writes', home: 'us-east-1' }, stopped: ['writes'] },
  { name: 'reads stopped too', stop: { name: 'reads', home: 'eu-west-1' }, stopped: ['writes', 'reads'] },
])('$name', ({ stop, stopped }) => {
  let pair: Pair;

  beforeAll(async () => {
    if (stop !== undefined) await stopTrail(moto.url, stop);
    pair = await scanBoth({ stopped });
  });

  test('findings in moto are what the world should give', () => {
    expect(statuses(pair.moto)).toEqual(expectedStatuses({ stopped }));
  });

  test('moto and the simulator answer alike, but for the listed differences', () => {
    const listed = knownDifferences().flatMap((difference) => difference.answers);
    expect(answerDifferences(pair.simulator.records, pair.moto.records)).toEqual(listed.toSorted());
  });

  test('moto and the simulator give the same findings, but for the listed differences', () => {
    const listed = knownDifferences().flatMap((difference) => difference.findings ?? []);
    expect(findingDifferences(pair).filter((difference) => !listed.includes(difference))).toEqual([]);
  });

  test('regions count as asserted, because moto does not list them', () => {
    expect(pair.moto.report.scope.asserted.map(({ region }) => region)).toEqual(defaultRegions);
    expect(pair.moto.report.complete).toBe(true);
    expect(pair.moto.code).toBe(1);
  });
});

test('with no regions named and none listed, the scan is incomplete', async () => {
  const run = await scan(moto.url, await mkdtemp(join(folder, 'unnamed-')), []);
  expect(run.report.complete).toBe(false);
  expect(run.code).toBe(3);
});
