import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCasedPolicies } from '../../../src/run/policy-check.ts';
import { type MotoPool, startMotos } from './moto-pool.ts';
import { fixTries, listedAsUntried } from './tries.ts';
import { tryFix } from './try-fix.ts';

const all = loadCasedPolicies(undefined, process.cwd());
const tries = fixTries(all);
const untried = listedAsUntried();

let motos: MotoPool;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trailproof-fixes-'));
  motos = await startMotos(availableParallelism());
});

afterAll(async () => {
  await motos?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('after the commands of a fix the policy passes', () => {
  test.concurrent.each(tries.map((fix) => [fix.cased.policy.id, fix.part, fix.one.name, fix] as const))(
    '%s, part %i: %s',
    async (policy, part, _, fix) => {
      const own = await mkdtemp(join(folder, 'try-'));
      const outcome = await motos.use((url) => tryFix(fix, url, own));
      const listed = untried.find((entry) => entry.policy === policy && (entry.part ?? 1) === part);
      // The whole outcome is in the message of what fails.
      if (listed === undefined) expect(outcome, outcome).toBeUndefined();
      else expect(outcome ?? 'it helps', outcome ?? 'it helps').toContain(listed.shows);
    },
  );
});

test('nothing is listed as untried that is not there', () => {
  const there = tries.map(({ cased, part }) => `${cased.policy.id} ${part}`);
  const stale = untried.filter(({ policy, part = 1 }) => !there.includes(`${policy} ${part}`));
  expect(stale).toEqual([]);
});

test('every policy says how it is repaired, by commands or in words', () => {
  const silent = all.filter(({ policy }) => policy.fix.summary.trim() === '');
  expect(silent.map(({ policy }) => policy.id)).toEqual([]);
});
