import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import {
  audit,
  closed,
  company,
  management,
  production,
  root,
  shop,
  stranger,
  workloads,
} from './company.ts';

const account = (id: string, patch: JsonObject): JsonObject => ({ accounts: { [id]: patch } });
const organization = (patch: JsonObject): JsonObject => ({ organization: patch });
const trail = (patch: JsonObject): JsonObject => account(management, { trails: { main: patch } });

const deep = { ous: { 'ou-ab12-11111111': { ous: { 'ou-ab12-22222222': { ous: {} } } } } };
const deeper = {
  ous: { 'ou-ab12-22222222': { ous: { 'ou-ab12-33333333': { ous: { 'ou-ab12-44444444': {} } } } } },
};

const mistakes: readonly (readonly [string, JsonObject, RegExp])[] = [
  ['an id that is none', organization({ id: 'o-1' }), /organization\.id: an id of an organization is like/],
  ['a manager who is not there', organization({ managementAccount: '123412341234' }), /has no account 1234/],
  ['a manager from outside', organization({ managementAccount: stranger }), /account \d+ is outside/],
  ['no root', organization({ roots: { [root]: null } }), /roots: an organization has a root/],
  ['a root that is none', organization({ roots: { top: {} } }), /roots\.top: an id of a root is like/],
  ['a unit that is none', organization({ roots: { [root]: { ous: { a: {} } } } }), /ous\.a: an id of a unit/],
  [
    'one unit twice',
    organization({ roots: { [root]: { ous: { [production]: {} } } } }),
    /two units have one id/,
  ],
  [
    'units too deep',
    organization({
      roots: {
        [root]: { ous: { [workloads]: { ous: { [production]: { ous: { 'ou-ab12-11111111': deeper } } } } } },
      },
    }),
    /units can be nested 5 deep/,
  ],
  [
    'an unknown unit',
    account(shop, { ou: 'ou-ab12-bbbbbbbc' }),
    new RegExp(`ou: unknown unit .*${production}`),
  ],
  ['a unit by name', account(shop, { ou: 'Workloads' }), /ou: is no id of a unit or root/],
  ['a misspelt state', account(shop, { state: 'CLOSE' }), /state: must be .* \(did you mean `CLOSED`\?\)/],
  [
    'a delegate who is not there',
    organization({ delegatedAdministrators: { '123412341234': [] } }),
    /has no acc/,
  ],
  [
    'a delegate who manages',
    organization({ delegatedAdministrators: { [management]: [] } }),
    /is no delegate/,
  ],
  [
    'a service that is none',
    organization({ delegatedAdministrators: { [audit]: ['cloudtrail'] } }),
    /must be a service like cloudtrail\.amazonaws\.com/,
  ],
  [
    'an organization trail of a member',
    account(shop, { trails: { own: { home: 'us-east-1', bucket: 'acme-logs', organization: true } } }),
    /trails\.own\.organization: organization trails belong to the management account/,
  ],
  [
    'a copy in an account that is not there',
    trail({ members: { '123412341234': {} } }),
    /members\.1234.*has no acc/,
  ],
  [
    'copies of an account trail in members',
    trail({ organization: false, members: { [shop]: {} } }),
    /only organization trails have copies in members/,
  ],
  [
    'a copy in no region',
    trail({ members: { [shop]: { copies: { 'eu-west-2': {} } } } }),
    /copies\.eu-west-2: unknown region .*did you mean `eu-west-1`/,
  ],
  [
    'a role that trusts a name',
    account(shop, { roles: { a: { trusts: ['shop'] } } }),
    /trusts\.0: must be the id/,
  ],
  ['an e-mail address that is none', account(shop, { email: 'shop' }), /is not an e-mail address/],
  [
    'a grant to a name',
    account(shop, {
      buckets: { till: { region: 'us-east-1', grants: [{ grantee: 'all', permission: 'READ' }] } },
    }),
    /grants\.0\.grantee: must be AllUsers/,
  ],
];

describe('a mistake in an organization', () => {
  test.each(mistakes)('%s is told', (_, patch, expected) => {
    expect(() => company(patch)).toThrow(expected);
  });

  test('is told when there is none', () => {
    const words = { ou: root, outside: true, joined: '2026-01-01T00:00:00Z' };
    for (const [key, value] of Object.entries(words)) {
      const patch = account(management, { [key]: value });
      expect(() => mergeWorld(healthyWorld(), patch)).toThrow(`${key}: the world has no \`organization\``);
    }
  });
});

test('units may be five deep, and accounts be anywhere', () => {
  const world = company({
    organization: { roots: { [root]: { ous: { [workloads]: { ous: { [production]: deep } } } } } },
    accounts: { [shop]: { ou: 'ou-ab12-22222222' }, [closed]: { ou: root } },
  });
  expect(world.accounts[shop]?.ou).toBe('ou-ab12-22222222');
});
