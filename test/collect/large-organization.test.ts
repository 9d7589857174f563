import { describe, expect, it } from 'vitest';
import { collect } from '../../src/collect/collect.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { callersAccount } from '../../src/model/snapshot.ts';
import { parseWorld } from '../../src/simulator/parse-world.ts';
import type { World } from '../../src/simulator/world.ts';
import { accountsAsked, callsAbout, collectingWorld, wholeCompany } from './collecting-world.ts';
import { sha256 } from './fake-aws.ts';
import { virtualTime } from './virtual-time.ts';
import { destinations } from './wanted.ts';
import { worldPort } from './world-port.ts';

const management = '100000000000';
const regions = ['us-east-1', ...Array.from({ length: 16 }, (_, index) => `eu-west-${index + 1}`)];
const ids = Array.from({ length: 50 }, (_, index) => String(100000000000 + index));
const units = Array.from({ length: 12 }, (_, index) => `ou-ab12-aaaaaa${index + 10}`);

/** Fifty accounts with a trail and a bucket of their own each, in twelve units, under an organization trail. */
function largeWorld(patch: JsonObject = {}): World {
  const accounts = ids.map((id, index) => {
    const trails = {
      stray: { home: 'eu-west-1', multiRegion: true, bucket: `logs-${index}` },
      ...(id === management
        ? { main: { home: 'us-east-1', multiRegion: true, organization: true, bucket: 'logs-0' } }
        : {}),
    };
    const buckets = { [`logs-${index}`]: { region: 'us-east-1' } };
    return [id, { ou: units[index % 12], roles: { audit: {} }, trails, buckets }] as const;
  });
  return parseWorld({
    regions: Object.fromEntries(regions.map((name) => [name, 'default'])),
    caller: { account: management },
    pageSize: 3,
    organization: {
      id: 'o-a1b2c3d4e5',
      managementAccount: management,
      roots: { 'r-ab12': { ous: Object.fromEntries(units.map((id) => [id, {}])) } },
    },
    accounts: Object.fromEntries(accounts),
    ...patch,
  });
}

describe('fifty accounts in seventeen regions', () => {
  it('are asked everything once, and never faster than AWS allows', async () => {
    const { asked, faults, throttled, tookMs } = await collectingWorld(
      largeWorld({ assumptions: { accountPaths: 'omitted' } }),
      wholeCompany,
    );
    expect(throttled).toEqual([]);
    expect(faults).toEqual([]);
    expect(accountsAsked(asked)).toEqual(ids);
    expect(callsAbout(asked, 'AssumeRole')).toHaveLength(49);
    expect(callsAbout(asked, 'DescribeTrails')).toHaveLength(50 * 17);
    expect(callsAbout(asked, 'GetTrailStatus')).toHaveLength(50 * 17 * 2);
    expect(callsAbout(asked, 'GetEventSelectors')).toHaveLength(51);
    expect(callsAbout(asked, 'HeadBucket')).toHaveLength(50);
    expect(callsAbout(asked, 's3-control:')).toHaveLength(50);
    expect(callsAbout(asked, 'ListAccountsForParent')).toHaveLength(13 + 12);
    // 17 pages of accounts at 7 a second and 38 lists of units at 4.5 a second are what it waits for.
    expect(tookMs).toBeLessThan(20_000);
  });

  it('one whose role hangs costs one deadline, and no other account', async () => {
    const dead = ids[7] ?? '';
    const faults = [{ call: 'sts:AssumeRole', resource: dead, hang: true }];
    const found = await collectingWorld(largeWorld({ faults }), wholeCompany);
    expect(accountsAsked(found.asked)).toEqual(ids.filter((id) => id !== dead));
    expect(found.faults).toMatchObject([{ call: 'sts:AssumeRole', kind: 'timed-out' }]);
    expect(found.tookMs).toBeLessThan(40_000);
  });

  it('one account without answers costs its own deadlines alone', async () => {
    const dead = ids[7] ?? '';
    const found = await collectingWorld(
      largeWorld({ faults: [{ call: '*', account: dead, hang: true }] }),
      wholeCompany,
    );
    expect(new Set(found.faults.map(({ account }) => account))).toEqual(new Set([dead]));
    expect(callsAbout(found.asked, 'DescribeTrails').filter((call) => !call.startsWith(dead))).toHaveLength(
      49 * 17,
    );
    expect(found.tookMs).toBeLessThan(60_000);
  });

  it('a region that answers nobody costs every account one deadline, side by side', async () => {
    const faults = [{ call: 'cloudtrail:*', region: 'eu-west-9', hang: true }];
    const found = await collectingWorld(largeWorld({ faults }), wholeCompany);
    expect(new Set(found.faults.map(({ region }) => region))).toEqual(new Set(['eu-west-9']));
    expect(callsAbout(found.asked, 'DescribeTrails')).toHaveLength(50 * 17);
    expect(found.tookMs).toBeLessThan(100_000);
  });

  it('throttling by other users is waited out', async () => {
    const throttle = (call: string, times: number) => ({ call, error: 'TooManyRequestsException', times });
    const faults = [
      throttle('organizations:ListAccounts', 2),
      throttle('organizations:ListRoots', 2),
      throttle('sts:AssumeRole', 3),
      throttle('s3:ListBuckets', 4),
    ];
    const found = await collectingWorld(largeWorld({ faults }), wholeCompany);
    expect(found.faults).toEqual([]);
    expect(accountsAsked(found.asked)).toEqual(ids);
  });
});

describe('an interruption', () => {
  it.each([
    ['while the first accounts are listed', 5],
    ['while accounts are listed and swept', 400],
    ['near the end', 2600],
  ])('%s leaves a record of every question that is known', async (_, after) => {
    const controller = new AbortController();
    let calls = 0;
    const found = await collectingWorld(largeWorld(), wholeCompany, {
      signal: controller.signal,
      progress: () => {
        calls += 1;
        if (calls === after) controller.abort();
      },
    });
    expect(found.trailer).toMatchObject({ interrupted: true, calls: found.records.length });
    expect(new Set(found.faults.map(({ kind }) => kind))).toEqual(new Set(['cancelled']));
    expect(found.tookMs).toBeLessThan(20_000);
    // The accounts that were known by then are there: asked, or with the role that was not asked any more.
    const roles = found.records.filter(({ operation }) => operation === 'AssumeRole');
    const listed = found.records.flatMap(({ operation, outcome }) =>
      operation === 'ListAccounts' && outcome.kind === 'answered' ? outcome.body.match(/"Id":/g) : [],
    );
    expect(listed.length).toBeGreaterThan(0);
    expect(roles).toHaveLength(listed.length - 1);
  });

  it('by a mistake of ours ends it with that error: nothing more is sent or kept', async () => {
    const clock = virtualTime();
    const { call } = worldPort(largeWorld(), clock);
    const mistake = new Error('mixed up');
    const seen = { sent: 0, kept: 0 };
    const work = collect({
      facts: destinations,
      call: async (request) => {
        seen.sent += 1;
        if (request.region === 'eu-west-9') throw mistake;
        return call(request);
      },
      scope: { ...callersAccount, ...wholeCompany },
      callerRegion: 'us-east-1',
      clock,
      sha256,
      emit: () => void (seen.kept += 1),
    });
    await expect(clock.run(work)).rejects.toBe(mistake);
    const then = { ...seen };
    await clock.run(new Promise<void>((resolve) => clock.after(60_000, resolve)));
    expect(seen).toEqual(then);
  });

  it('by a record that cannot be kept ends it with that error', async () => {
    const full = new Error('the disk is full');
    let kept = 0;
    const emit = (): void => {
      kept += 1;
      if (kept === 300) throw full;
    };
    await expect(collectingWorld(largeWorld(), wholeCompany, { emit })).rejects.toBe(full);
    expect(kept).toBe(300);
  });
});
