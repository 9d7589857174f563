import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import type { WantedCall } from '../../src/model/snapshot.ts';
import { shop } from '../simulator/company.ts';
import { auditedCompany, callsAbout, collectingWorld, wholeCompany } from './collecting-world.ts';

const linked = 'AWSServiceRoleForCloudTrail';
const policyCalls: readonly WantedCall[] = [
  'iam:GetRole',
  'iam:ListRolePolicies',
  'iam:ListAttachedRolePolicies',
];

async function askedFor(role: string, patch: JsonObject = {}) {
  const facts = new Set<WantedCall>([...policyCalls, `iam:GetRole ${role}`]);
  const { asked, faults, records } = await collectingWorld(auditedCompany(patch), wholeCompany, { facts });
  const opened = new Set(
    records.filter(({ service }) => service === 'account').map(({ account }) => account),
  );
  return { about: callsAbout(asked, `iam:`).filter((call) => call.endsWith(` ${role}`)), opened, faults };
}

test('a role is looked for in every account that is read, once, with its policies', async () => {
  const { about, opened, faults } = await askedFor('audit');
  const calls = about.map((call) => call.split(' ').slice(0, 2).join(' '));
  const expected = [...opened].flatMap((account) => policyCalls.map((call) => `${account} ${call}`));
  expect(calls.sort()).toEqual(expected.sort());
  expect(faults).toEqual([]);
});

test('nothing but its being there is asked of a service-linked role', async () => {
  const { about, opened } = await askedFor(linked);
  expect(about.map((call) => call.split(' ')[1])).toEqual([...opened].map(() => 'iam:GetRole'));
});

test('no role is looked for in an account that cannot be entered', async () => {
  const { about } = await askedFor(linked, { accounts: { [shop]: { roles: null } } });
  expect(about.filter((call) => call.startsWith(shop))).toEqual([]);
  expect(about.length).toBeGreaterThan(0);
});
