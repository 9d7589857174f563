import type { JsonObject } from '../../src/model/json.ts';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import type { World } from '../../src/simulator/world.ts';
import { home } from './worlds.ts';

export const management: string = home;
/** Delegated administrator of CloudTrail. */
export const audit = '222233334444';
export const shop = '333344445555';
export const closed = '555566667777';
/** Of another organization. */
export const stranger = '999900001111';

export const root = 'r-ab12';
export const workloads = 'ou-ab12-aaaaaaaa';
export const production = 'ou-ab12-bbbbbbbb';

/** The healthy account as management account of an organization whose trail is `main`. */
export function company(patch: JsonObject = {}): World {
  const world = mergeWorld(healthyWorld(), {
    organization: {
      id: 'o-a1b2c3d4e5',
      managementAccount: management,
      roots: {
        [root]: {
          ous: { [workloads]: { name: 'Workloads', ous: { [production]: { tags: { tier: '1' } } } } },
        },
      },
      delegatedAdministrators: { [audit]: ['cloudtrail.amazonaws.com'] },
    },
    accounts: {
      [management]: { trails: { main: { organization: true } } },
      [audit]: { name: 'audit', email: 'audit@acme.example', ou: workloads },
      [shop]: { name: 'shop', ou: production, tags: { team: 'sales' }, joined: '2026-01-10T00:00:00Z' },
      [closed]: { name: 'old shop', state: 'CLOSED' },
      [stranger]: { outside: true },
    },
  });
  return mergeWorld(world, patch);
}
