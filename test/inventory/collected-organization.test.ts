import { expect, test } from 'vitest';
import { planSnapshot } from '../../src/collect/plan.ts';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { Inventory } from '../../src/model/inventory.ts';
import { callersAccount, type Snapshot, type WantedCalls } from '../../src/model/snapshot.ts';
import type { World } from '../../src/simulator/world.ts';
import { collectingWorld } from '../collect/collecting-world.ts';
import { sha256 } from '../collect/fake-aws.ts';
import { wholeDestinations } from '../collect/wanted.ts';
import { collectWorld, type WorldScope } from './collect-world.ts';
import { newClaims } from './knowledge-order.ts';
import { archive, audit, everyAccount, management, organizationWorld, shop } from './organization-worlds.ts';
import { crowdedWorld } from './worlds.ts';

const tags = 's3:GetBucketTagging';
const facts: WantedCalls = new Set([...wholeDestinations, tags]);

/** Where tags are read the collector asks for those of all buckets, the plain sweep for those of log buckets. */
function withoutTags({ header, ...snapshot }: Snapshot): Snapshot {
  const records = snapshot.records.filter(({ operation }) => operation !== 'GetBucketTagging');
  return { ...snapshot, header: { ...header, facts: header.facts.filter((call) => call !== tags) }, records };
}

/** The collector asks each thing once and of whom may answer; the plain sweep asks without much thought. */
async function collected(world: World, more: WorldScope): Promise<Inventory> {
  const scope = { ...callersAccount, ...more };
  const { records, trailer } = await collectingWorld(world, scope, { facts });
  const tool = { name: 'trailproof', version: '0' };
  const header = planSnapshot({ scope, facts, tool, startedAt: '2026-03-01T10:00:00.000Z', sha256 });
  return buildInventory(withoutTags({ header, records, trailer }));
}

const excluding = (...ids: readonly string[]): WorldScope => ({
  ...everyAccount,
  excluded: ids.map((account) => ({ account, reason: 'Scanned elsewhere.' })),
});

test.each<readonly [string, World, WorldScope]>([
  ['an organization', organizationWorld(), everyAccount],
  [
    'one whose accounts are looked at in part',
    organizationWorld(),
    { ...everyAccount, accounts: [shop, '123412341234'] },
  ],
  ['one without the owner of its trail', organizationWorld(), excluding(management)],
  ['one without owner and delegated administrator', organizationWorld(), excluding(management, audit)],
  ['one without its log archive', organizationWorld(), excluding(archive)],
  ['one with empty pages', organizationWorld({ organization: { emptyPages: true } }), everyAccount],
  ['accounts by themselves', organizationWorld(), { roleName: 'audit', accounts: [archive, shop] }],
  ['one account with trails of all kinds', crowdedWorld(), {}],
])('the collector learns of %s what the plainest sweep does', async (_, world, scope) => {
  const plain = buildInventory(withoutTags(collectWorld(world, [], scope)));
  const clever = await collected(world, scope);
  expect(newClaims(plain, clever)).toEqual([]);
  expect(newClaims(clever, plain)).toEqual([]);
});
