import { describe, expect, test } from 'vitest';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import { trailEntries } from '../../src/inventory/trail-entries.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import type { World } from '../../src/simulator/world.ts';
import { collectWorld } from './collect-world.ts';
import { changed, crowdedWorld, mainTrail } from './worlds.ts';

function entries(world: World) {
  return new Map(trailEntries(buildInventory(collectWorld(world))).map((entry) => [entry.name, entry]));
}

describe('trailEntries', () => {
  test('a trail for people', () => {
    expect(entries(changed({})).get('main')).toEqual({
      arn: mainTrail,
      name: 'main',
      owner: '111122223333',
      home: 'us-east-1',
      multiRegion: true,
      organization: false,
      reach: { logging: ['eu-west-1', 'us-east-1'], stopped: [], unknown: [] },
      records: [expect.stringMatching(/management/i)],
      bucket: { name: 'acme-logs', state: 'present' },
      key: { arn: expect.stringContaining(':key/1111'), state: 'present', keyState: 'Enabled' },
      logFileValidation: true,
    });
  });

  test('each trail once, in the order of ARNs, with what is known of it', () => {
    const seen = entries(crowdedWorld());
    expect([...seen.keys()]).toEqual(['readers', 'lost', 'main', 'writers', 'company']);
    expect(seen.get('writers')).toMatchObject({
      reach: { logging: ['ap-southeast-3', 'us-east-1'], stopped: ['eu-west-1'], unknown: [] },
      bucket: { name: 'foreign-logs', state: 'foreign' },
      key: { state: 'foreign', keyState: null },
    });
    expect(seen.get('readers')).toMatchObject({ bucket: { state: 'dangling' }, key: null });
    expect(seen.get('company')?.records).toBeNull();
  });

  test('reach tells of regions in scope only', () => {
    const [main] = trailEntries(buildInventory(collectWorld(changed({}), ['eu-west-1'])));
    expect(main?.reach).toEqual({ logging: ['eu-west-1'], stopped: [], unknown: [] });
  });

  test("an organization's trail is told as its owner sees it", () => {
    const owner = '999988887777';
    const member = buildInventory(collectWorld(crowdedWorld()));
    const own = buildInventory(collectWorld(mergeWorld(crowdedWorld(), { caller: { account: owner } })));
    for (const accounts of [
      [...member.accounts, ...own.accounts],
      [...own.accounts, ...member.accounts],
    ]) {
      const company = trailEntries({ ...member, accounts }).filter(({ name }) => name === 'company');
      expect(company).toMatchObject([{ bucket: { state: 'present' }, records: [expect.any(String)] }]);
    }
  });

  test('what was refused is null or unknown, never no', () => {
    const faults = ['GetTrailStatus', 'GetEventSelectors'].map((name) => ({
      call: `cloudtrail:${name}`,
      error: 'AccessDeniedException',
    }));
    expect(entries(changed({ faults })).get('main')).toMatchObject({
      reach: { logging: [], stopped: [], unknown: ['eu-west-1', 'us-east-1'] },
      records: null,
    });
  });
});
