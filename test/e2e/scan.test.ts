import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSnapshot } from '../../src/io/snapshot-reader.ts';
import { callersAccount } from '../../src/model/snapshot.ts';
import { json } from '../../src/report/json.ts';
import { collectSnapshot } from '../../src/run/collect-snapshot.ts';
import { evaluateSnapshot } from '../../src/run/evaluate-snapshot.ts';
import { policySet } from '../../src/run/policy-set.ts';
import { accessKeyIdOf } from '../../src/simulator/access-keys.ts';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { startSimulator } from '../../src/simulator/server.ts';
import type { World } from '../../src/simulator/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'trailproof-e2e-'));
afterAll(() => rmSync(folder, { recursive: true }));

const policies = policySet({ cwd: process.cwd(), dirs: [] });

// The same for every run, and lately.
const recordedAt = new Date().toISOString();

const denied = mergeWorld(healthyWorld(), {
  faults: [
    { call: 'cloudtrail:GetTrailStatus', region: 'eu-west-1', error: 'AccessDeniedException' },
    { call: 'kms:DescribeKey', error: 'AccessDeniedException' },
  ],
});

const worlds: readonly (readonly [string, World])[] = [
  ['the demo account', demoWorld()],
  ['a healthy account', healthyWorld()],
  ['an account that refuses some calls', denied],
];

async function collected(world: World, out?: string): ReturnType<typeof collectSnapshot> {
  const simulator = await startSimulator({ ...world, recordedAt });
  try {
    const credentials = { accessKeyId: accessKeyIdOf(world.caller.account), secretAccessKey: 'simulated' };
    const aws = { endpoint: simulator.url, credentials, region: 'us-east-1' };
    const snapshot = await collectSnapshot({
      aws,
      scope: callersAccount,
      out,
      signal: new AbortController().signal,
    });
    expect(simulator.throttled()).toEqual({});
    return snapshot;
  } finally {
    await simulator.close();
  }
}

function report(snapshot: Awaited<ReturnType<typeof collectSnapshot>>): string {
  return [...json(evaluateSnapshot(snapshot, policies))].join('');
}

/** Without `run`, the only place with times. */
function timeless(text: string): string {
  return text.replace(/^ {2}"run": \{[^}]*\}/mu, '');
}

describe.each(worlds)('%s, asked through the real SDK', (name, world) => {
  test('twice: the same bytes apart from run', async () => {
    const [first, second] = [report(await collected(world)), report(await collected(world))];
    expect(timeless(first)).not.toBe(first);
    expect(timeless(second)).toBe(timeless(first));
  });

  test('judged from its snapshot file: every byte of what the scan said', async () => {
    const path = join(folder, `${name}.snapshot`);
    const snapshot = await collected(world, path);
    expect(readFileSync(path).subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
    expect(report(await readSnapshot(path))).toBe(report(snapshot));
  });
});
