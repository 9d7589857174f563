import { describe, expect, test } from 'vitest';
import { planSnapshot } from '../../src/collect/plan.ts';
import type { Policy } from '../../src/model/policy.ts';
import { callersAccount, type ScopeAsked, type Snapshot } from '../../src/model/snapshot.ts';
import { wantedCalls } from '../../src/policy/wanted-calls.ts';
import { healthyOrganization } from '../../src/simulator/healthy-organization.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { collectingWorld } from '../collect/collecting-world.ts';
import { sha256 } from '../collect/fake-aws.ts';
import { evaluateSnapshot } from '../evaluate/evaluate-snapshot.ts';
import { shippedPolicies } from '../evaluate/shipped-policies.ts';
import { byFingerprint, faultKinds, losing, violations } from './lost-answers.ts';

/*
 * Roles by name, event data stores and who is in an organization: whatever is not answered leaves a finding as it is
 * or makes it an error.
 */

const params: Readonly<Record<string, Policy['params']>> = {
  'account-in-organization': { required: true },
  'auditor-role-reads-only': { role: 'trailproof-audit' },
  'cloudtrail-service-linked-role-exists': {},
  'event-data-store-access-limited': {},
  'event-data-store-federation-role-limited': {},
};

const policies = shippedPolicies
  .filter(({ id }) => Object.hasOwn(params, id))
  .map((policy) => ({ ...policy, params: { ...policy.params, ...params[policy.id] } }));

const management = '111122223333';
const lakeRole = (name: string): string => `arn:aws:iam::${management}:role/${name}`;
const allow = (Action: string | string[], more: object = {}): object => ({
  Statement: [{ Effect: 'Allow', Action, ...more }],
});

const world = mergeWorld(healthyOrganization(), {
  accounts: {
    [management]: {
      eventDataStores: {
        shared: {
          region: 'us-east-1',
          organization: true,
          federationRole: lakeRole('lake'),
          policy: allow('cloudtrail:StartQuery', { Principal: { AWS: '999988887777' }, Resource: '*' }),
        },
        dangling: { region: 'eu-west-1', federationRole: lakeRole('gone') },
        plain: { region: 'us-east-1', policy: allow('cloudtrail:*', { Principal: '*', Resource: '*' }) },
      },
      roles: {
        lake: {
          trustPolicy: allow('sts:AssumeRole', { Principal: { Service: 'lakeformation.amazonaws.com' } }),
          policies: { reads: allow('cloudtrail:GetEventDataStoreData', { Resource: '*' }) },
        },
      },
    },
    '222233334444': { serviceLinkedRole: false },
    '333344445555': {
      roles: { 'trailproof-audit': { policies: { all: allow('*', { Resource: '*' }) } } },
    },
    '444455556666': {
      roles: {
        'trailproof-audit': { attachedPolicies: ['arn:aws:iam::444455556666:policy/reads'] },
      },
      policies: { reads: allow(['s3:Get*'], { Resource: '*' }) },
    },
  },
});

async function collected(asked: Partial<ScopeAsked>): Promise<Snapshot> {
  const facts = wantedCalls(policies);
  const scope = { ...callersAccount, roleName: 'trailproof-audit', ...asked };
  const { records, trailer } = await collectingWorld(world, scope, { facts });
  const tool = { name: 'trailproof', version: '0' };
  const header = planSnapshot({ scope, facts, tool, startedAt: '2026-03-01T12:00:00.000Z', sha256 });
  return { header, records, trailer };
}

describe.each<[string, Partial<ScopeAsked>]>([
  ['a whole organization', { organization: true }],
  ['accounts one by one', { accounts: [management, '333344445555'] }],
])('losing an answer about %s', (_, scope) => {
  test('leaves every finding, or makes it an error', async () => {
    const snapshot = await collected(scope);
    const before = byFingerprint(evaluateSnapshot(snapshot, policies));
    const statuses = new Set([...before.values()].map(({ policy, status }) => `${policy} ${status}`));
    for (const policy of Object.keys(params)) expect([...statuses].join()).toContain(policy);
    expect([...statuses].filter((one) => one.endsWith(' fail')).length).toBeGreaterThan(2);
    for (const [index, { operation }] of snapshot.records.entries()) {
      for (const kind of [faultKinds[index % faultKinds.length] ?? 'denied', 'not-asked'] as const) {
        const after = evaluateSnapshot(losing(snapshot, new Map([[index, kind]])), policies);
        expect(violations(before, after), `${operation} ${index} ${kind}`).toEqual([]);
      }
    }
  });
});
