import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCoverage } from '../../src/coverage/coverage.ts';
import { rowDecider } from '../../src/evaluate/decide-rows.ts';
import { judge, tellFailing } from '../../src/evaluate/judge.ts';
import { createReading } from '../../src/evaluate/reading.ts';
import { type Stage, sceneMaker } from '../../src/evaluate/scene.ts';
import { rowsOneByOne, subjectRows } from '../../src/evaluate/subjects.ts';
import { createViews } from '../../src/evaluate/views.ts';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { Inventory } from '../../src/model/inventory.ts';
import { subjectKinds } from '../../src/model/scan-result.ts';
import { everyKindOfPolicy } from '../evaluate/every-kind-of-policy.ts';
import { organizationPolicies } from '../evaluate/organization-policies.ts';
import { shippedPolicies } from '../evaluate/shipped-policies.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import { faultKinds, losing } from './lost-answers.ts';
import { organizationScopes, organizationWorlds } from './organization-worlds.ts';

const policies = [...shippedPolicies, ...everyKindOfPolicy, ...organizationPolicies];
const nightly = process.env['TRAILPROOF_NIGHTLY'] === '1';

const losses = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...faultKinds)), { maxLength: 4 });

function stageOf(inventory: Inventory): Stage {
  const reading = createReading();
  const now = new Date('2026-03-01T12:00:00.000Z');
  const views = createViews(reading, inventory);
  return { reading, inventory, views, coverage: createCoverage(inventory), now };
}

/** What is decided row by row, beside what judging every row by itself gives. */
function decisions(inventory: Inventory): { readonly remembered: unknown[]; readonly judged: unknown[] } {
  const silent = stageOf(inventory);
  silent.reading.silence(true);
  const decider = rowDecider(silent, { from: 1, patience: 20 });
  const scenes = sceneMaker(silent);
  const stage = stageOf(inventory);
  const remembered: unknown[] = [];
  const judged: unknown[] = [];
  for (const kind of subjectKinds) {
    const asked = policies
      .filter(({ subject }) => subject === kind)
      .map((policy) => ({ policy, decide: decider(policy) }));
    for (const row of subjectRows(inventory, kind)) {
      if (row.kind !== 'judged') continue;
      for (const { policy, decide } of asked) {
        const about = [policy.id, row.subject.id];
        const { status, severity, faults, failing } = decide(row);
        const verdict = judge(policy, sceneMaker(stage)(policy, row.noun));
        const { message, witness } = verdict;
        const told =
          failing === undefined
            ? { message, witness }
            : tellFailing(policy, scenes(policy, row.noun), failing);
        remembered.push([...about, status, severity, faults, told.message, told.witness]);
        judged.push([...about, verdict.status, verdict.severity, verdict.faults, message, witness]);
      }
    }
  }
  return { remembered, judged };
}

test('what is decided from answers that are known is what judging gives, with the same faults', () => {
  fc.assert(
    fc.property(organizationWorlds, organizationScopes, losses, (world, scope, chosen) => {
      const snapshot = collectWorld(world, [], scope);
      const places = chosen.map(([index, kind]) => [index % snapshot.records.length, kind] as const);
      const { remembered, judged } = decisions(buildInventory(losing(snapshot, new Map(places))));
      expect(remembered).toEqual(judged);
    }),
    { numRuns: nightly ? 1_000 : 40 },
  );
});

test('rows that are made on the way are those that can be held', () => {
  fc.assert(
    fc.property(organizationWorlds, organizationScopes, losses, (world, scope, chosen) => {
      const snapshot = collectWorld(world, [], scope);
      const places = chosen.map(([index, kind]) => [index % snapshot.records.length, kind] as const);
      const inventory = buildInventory(losing(snapshot, new Map(places)));
      const rows = rowsOneByOne(inventory, 'region');
      expect([...rows]).toEqual(subjectRows(inventory, 'region'));
      expect(rows.length).toBe(subjectRows(inventory, 'region').length);
    }),
    { numRuns: nightly ? 500 : 30 },
  );
});
