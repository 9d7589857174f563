import { expect, test } from 'vitest';
import { planSnapshot } from '../../src/collect/plan.ts';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { ScopeAsked, WantedCalls } from '../../src/model/snapshot.ts';
import { callersAccount } from '../../src/model/snapshot.ts';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { auditedCompany, collectingWorld, wholeCompany } from '../collect/collecting-world.ts';
import { sha256 } from '../collect/fake-aws.ts';
import { management, shop } from '../simulator/company.ts';

const facts: WantedCalls = new Set(['organizations:DescribeOrganization']);
const oneByOne = { accounts: [management, shop], roleName: 'audit' };
const call = 'organizations:DescribeOrganization';

async function seen(asked: Partial<ScopeAsked>, world = auditedCompany(), wanted = facts) {
  const scope = { ...callersAccount, ...asked };
  const { records, trailer } = await collectingWorld(world, scope, { facts: wanted });
  const tool = { name: 'trailproof', version: '0' };
  const header = planSnapshot({ scope, facts: wanted, tool, startedAt: '2026-01-01T00:00:00.000Z', sha256 });
  const inventory = buildInventory({ header, records, trailer });
  const says = inventory.accounts.map(({ id, inOrganization: of }) => [
    id,
    of.known ? of.value : of.faults.map(({ code }) => code).join(),
  ]);
  const askers = records.filter(({ operation }) => operation === 'DescribeOrganization');
  return { says: Object.fromEntries(says), askers: askers.map(({ account }) => account).sort(), inventory };
}

test('accounts that are named one by one say it themselves', async () => {
  const { says, askers, inventory } = await seen(oneByOne);
  expect(says).toEqual({ [management]: true, [shop]: true });
  expect(askers).toEqual([management, shop].sort());
  expect(inventory.organization).toBeUndefined();
});

test('an account that is in none says so', async () => {
  expect((await seen({}, healthyWorld())).says).toEqual({ '111122223333': false });
});

test('one that may not ask leaves it open, and nobody answers for it', async () => {
  const fault = { call, account: shop, error: 'AccessDeniedException' };
  const { says } = await seen(oneByOne, auditedCompany({ faults: [fault] }));
  expect(says).toEqual({ [management]: true, [shop]: 'AccessDeniedException' });
});

test('the list of an organization says it of all, and no member is asked', async () => {
  const { says, askers } = await seen(wholeCompany);
  expect(new Set(Object.values(says))).toEqual(new Set([true]));
  expect(askers).toEqual([management]);
});

test('it is not known where nobody wanted to know', async () => {
  const { says, inventory } = await seen(oneByOne, auditedCompany(), new Set());
  expect(says).toEqual({ [management]: 'NotAsked', [shop]: 'NotAsked' });
  expect([...inventory.faults.values()].map((fault) => fault.call)).not.toContain(call);
});
