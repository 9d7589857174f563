import { describe, expect, test } from 'vitest';
import { planSnapshot } from '../../src/collect/plan.ts';
import { sha256 } from '../../src/io/digest.ts';
import type { Finding } from '../../src/model/scan-result.ts';
import { callersAccount, type ScopeAsked } from '../../src/model/snapshot.ts';
import { demoPolicies } from '../../src/run/demo-policies.ts';
import { evaluateSnapshot } from '../../src/run/evaluate-snapshot.ts';
import { assumptions } from '../../src/simulator/assumptions.ts';
import { accounts, auditRole } from '../../src/simulator/demo-organization/places.ts';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import type { World } from '../../src/simulator/world.ts';
import { collectingWorld } from '../collect/collecting-world.ts';
import { destinationsAnd } from '../collect/wanted.ts';
import { shipped } from './collected.ts';

/*
 * What AWS does not document is a switch of the simulator. Whichever way it is set, a finding must not pass one
 * way and fail the other: where it would, it has to be an error.
 */

const policies = demoPolicies(shipped);
const { management, audit, storefront } = accounts;
const everywhere: ScopeAsked = { ...callersAccount, organization: true, roleName: auditRole };

/** The regions in which something is to be seen; the others are like each other. */
const kept = ['ap-south-1', 'eu-central-1', 'eu-south-2', 'eu-west-1', 'sa-east-1', 'us-east-1', 'us-west-2'];

function demo(): World {
  const dropped = Object.keys(demoWorld().regions).filter((region) => !kept.includes(region));
  return mergeWorld(demoWorld(), { regions: Object.fromEntries(dropped.map((region) => [region, null])) });
}

/** The demo, asked by another account, which the roles of all others trust. */
function askedFrom(account: string): World {
  const trusting = { roles: { [auditRole]: { trusts: [account] } } };
  return mergeWorld(demo(), {
    caller: { account, arn: null },
    accounts: Object.fromEntries(Object.values(accounts).map((id) => [id, trusting])),
  });
}

const excluded = [{ account: management, reason: 'kept for others' }];

const vantages: readonly (readonly [string, World, ScopeAsked])[] = [
  ['the management account', demo(), everywhere],
  ['the delegated administrator', askedFrom(audit), everywhere],
  [
    'the delegated administrator, without the management account',
    askedFrom(audit),
    { ...everywhere, excluded },
  ],
  ['a member alone', askedFrom(storefront), callersAccount],
];

async function findingsOf(world: World, scope: ScopeAsked): Promise<Findings> {
  const { records, trailer } = await collectingWorld(world, scope, {
    facts: destinationsAnd('s3:GetBucketTagging'),
  });
  const tool = { name: 'trailproof', version: '0' };
  const header = planSnapshot({ scope, tool, startedAt: '2026-03-02T07:00:00.000Z', sha256 });
  const result = evaluateSnapshot({ header, records, trailer }, policies);
  return new Map([...result.findings()].map((finding) => [finding.fingerprint, finding]));
}

type Findings = ReadonlyMap<string, Finding>;

/** What is judged one way and otherwise the other, or is not there and no error says that it may be missing. */
function contradictions(one: Findings, other: Findings): readonly string[] {
  const open = new Set(
    [...other.values()]
      .filter(
        ({ status, subject }) => status === 'error' && ['account', 'organization'].includes(subject.kind),
      )
      .map(({ policy, subject }) => `${policy} ${subject.account}`),
  );
  return [...one].flatMap(([fingerprint, { policy, subject, status }]) => {
    const there = other.get(fingerprint)?.status;
    const known = there !== undefined || open.has(`${policy} ${subject.account}`);
    const agree = there === undefined || there === status || [there, status].includes('error');
    return known && agree ? [] : [`${policy} ${subject.id}: ${status}, or ${there ?? 'nothing'}`];
  });
}

const turnedTo = (world: World, name: string, setting: string): World =>
  mergeWorld(world, { assumptions: { [name]: setting } });

describe.each(vantages)('seen from %s', (_, world, scope) => {
  const usual = findingsOf(world, scope);

  test.each(Object.entries(assumptions))('%s decides no verdict', async (name, { settings }) => {
    const [before, after] = [await usual, await findingsOf(turnedTo(world, name, settings[1]), scope)];
    expect(before.size).toBeGreaterThan(4);
    expect([...contradictions(before, after), ...contradictions(after, before)]).toEqual([]);
  });
});

test('a setting can be felt: what members may not read is an error, and was none', async () => {
  const refusing = turnedTo(demo(), 'memberTrailStatus', 'refused');
  const errors = async (world: World): Promise<number> =>
    [...(await findingsOf(world, everywhere)).values()].filter(({ status }) => status === 'error').length;
  expect(await errors(refusing)).toBeGreaterThan(await errors(demo()));
});
