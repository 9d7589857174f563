import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { evaluateSnapshot } from '../evaluate/evaluate-snapshot.ts';
import { optionalFactPolicies } from '../evaluate/optional-fact-policies.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import { everyAccount, organizationWorld } from '../inventory/organization-worlds.ts';
import { crowdedWorld } from '../inventory/worlds.ts';
import { byFingerprint, faultKinds, losing, violations } from './lost-answers.ts';

const storesToo = true;
const objects = {
  selectors: [
    { IncludeManagementEvents: true, DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }] },
  ],
};
const echoing = organizationWorld({ accounts: { '111122223333': { trails: { main: objects } } } });

/** Rules that are for the files of some trails and not of others, so that it matters which trails there are. */
const placed = organizationWorld({
  accounts: {
    '111122223333': { trails: { main: { keyPrefix: 'everybody' } } },
    '333344445555': { trails: { tills: { keyPrefix: 'tills' } } },
    '666677778888': {
      buckets: {
        'company-logs': {
          lifecycle: [
            { expireDays: 500, noncurrentDays: 10 },
            { prefix: 'tills/', expireDays: 20, noncurrentDays: 10 },
            { prefix: 'everybody/AWSLogs/o-a1b2c3d4e5/333344445555/CloudTrail-Digest/', expireDays: 30 },
          ],
          replication: [{ destination: 'arn:aws:s3:::copy', prefix: 'everybody/' }],
        },
      },
    },
  },
});

const snapshots: readonly (readonly [string, Snapshot])[] = [
  ['an account with event data stores and Insights', collectWorld(crowdedWorld(), [], { storesToo })],
  ['one region of it', collectWorld(crowdedWorld(), ['us-east-1'], { storesToo })],
  [
    'an organization with a store of its own',
    collectWorld(organizationWorld(), [], { ...everyAccount, storesToo }),
  ],
  [
    'an organization that records its own deliveries',
    collectWorld(echoing, [], { ...everyAccount, storesToo }),
  ],
  [
    'an organization whose bucket has rules for some of the trails',
    collectWorld(placed, [], { ...everyAccount, storesToo }),
  ],
];

/*
 * What could not be seen is never a pass and never a fail, also of what is asked only where a policy needs it.
 */
describe.each(snapshots)('%s', (_, snapshot) => {
  const before = byFingerprint(evaluateSnapshot(snapshot, optionalFactPolicies));

  it('has findings of every kind to lose', () => {
    const statuses = new Set([...before.values()].map(({ status }) => status));
    expect([...statuses].sort()).toEqual(expect.arrayContaining(['fail', 'pass']));
  });

  it('keeps every finding when an answer is lost, or makes it an error', () => {
    let changed = 0;
    for (const [index, record] of snapshot.records.entries()) {
      const kind = faultKinds[index % faultKinds.length] ?? 'denied';
      const after = evaluateSnapshot(losing(snapshot, new Map([[index, kind]])), optionalFactPolicies);
      expect(violations(before, after), `${record.id} ${kind}`).toEqual([]);
      const errors = [...after.findings()].filter(({ status }) => status === 'error').length;
      if (errors > [...before.values()].filter(({ status }) => status === 'error').length) changed += 1;
    }
    expect(changed).toBeGreaterThan(snapshot.records.length / 10);
  });

  it('makes errors of everything that rests on what nobody asked', () => {
    const asked = (call: string): boolean => !call.includes('EventDataStore') && !call.includes('Insight');
    const records = snapshot.records.filter(({ operation }) => asked(operation));
    const facts = snapshot.header.facts.filter(asked);
    const less = { ...snapshot, header: { ...snapshot.header, facts }, records };
    const after = evaluateSnapshot(less, optionalFactPolicies);
    expect(violations(before, after)).toEqual([]);
    const unread = [...after.findings()].filter(
      ({ policy, subject }) => policy === 'trail-has-insights' && subject.kind === 'trail',
    );
    expect(new Set(unread.map(({ status }) => status))).toEqual(new Set(['error']));
  });
});
