import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Count, ScanResult } from '../../src/model/scan-result.ts';
import { evaluateSnapshot } from '../evaluate/evaluate-snapshot.ts';
import { shippedPolicies } from '../evaluate/shipped-policies.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import { faultKinds, losing } from './lost-answers.ts';
import { organizationScopes, organizationWorlds } from './organization-worlds.ts';

/*
 * Whatever is asked for and whatever is lost: what was discovered is evaluated, excluded or unreadable, each with
 * a reason, or the scan says that it is incomplete.
 */

const losses = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...faultKinds)), { maxLength: 4 });
const nightly = process.env['TRAILPROOF_NIGHTLY'] === '1';
const policies = shippedPolicies.slice(0, 2);

function addsUp({ discovered, evaluated, excluded, unreadable }: Count): boolean {
  return discovered === evaluated + excluded + unreadable;
}

function check(result: ScanResult): void {
  const { accounts, population, scope, complete } = result;
  const ids = accounts.map(({ id }) => id);
  const leftOut = scope.excluded.filter(({ region }) => region === undefined).map(({ account }) => account);
  const together = [...ids, ...leftOut];
  expect(new Set(together).size).toBe(together.length);
  expect(population.accounts.discovered).toBeGreaterThanOrEqual(together.length);
  expect(population.accounts.excluded).toBe(leftOut.length);
  const unreadable = accounts.filter(({ access }) => access === 'unreadable');
  expect(population.accounts.unreadable).toBe(unreadable.length);
  for (const { reason } of scope.excluded) expect(reason).not.toBe('');
  const read = accounts.flatMap(({ id, regions }) => regions.map((region) => `${id}/${region}`));
  const skipped = scope.excluded.flatMap(({ account, region }) =>
    region === undefined ? [] : [`${account}/${region}`],
  );
  expect(new Set([...read, ...skipped]).size).toBe(population.regions.discovered);
  expect(population.regions.excluded).toBe(skipped.length);
  expect(addsUp(population.regions)).toBe(true);
  if (!addsUp(population.accounts)) expect(complete).toBe(false);
  if (population.accounts.unreadable + population.regions.unreadable > 0) expect(complete).toBe(false);
}

test('the population of random organizations adds up, whatever was lost', () => {
  fc.assert(
    fc.property(organizationWorlds, organizationScopes, losses, (world, scope, chosen) => {
      const snapshot = collectWorld(world, [], scope);
      check(evaluateSnapshot(snapshot, policies));
      const { length } = snapshot.records;
      const lost = new Map(chosen.map(([index, kind]) => [index % length, kind] as const));
      check(evaluateSnapshot(losing(snapshot, lost), policies));
    }),
    { numRuns: nightly ? 5000 : 150 },
  );
});
