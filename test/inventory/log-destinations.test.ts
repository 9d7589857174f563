import { describe, expect, test } from 'vitest';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { CallRecord } from '../../src/model/call.ts';
import type { Trail } from '../../src/model/inventory.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { refused } from '../answers/call-records.ts';
import { collectWorld } from './collect-world.ts';
import { account, changedAccount, crowdedWorld, topicArn } from './worlds.ts';

const crowd = collectWorld(crowdedWorld());

function trailOf(name: string, snapshot: Snapshot = crowd): Trail {
  const trails = buildInventory(snapshot).accounts.flatMap((one) => one.trails.members);
  const trail = trails.find((one) => one.name === name);
  if (trail === undefined) throw new Error(`no trail ${name}`);
  return trail;
}

function losing(isLost: (record: CallRecord) => boolean): Snapshot {
  return { ...crowd, records: crowd.records.map((one) => (isLost(one) ? refused(one) : one)) };
}

function filtersOf(snapshot: Snapshot = crowd) {
  const { logGroup } = trailOf('main', snapshot);
  return logGroup.state === 'present' ? logGroup.it.metricFilters.members : [];
}

const alarmsOf = (metric: string, snapshot: Snapshot = crowd) =>
  filtersOf(snapshot).find((filter) => filter.metric === metric)?.alarms;

describe('the alarms of a metric filter', () => {
  test('are those that watch its metric, alone or in what they compute', () => {
    expect(alarmsOf('Roots')).toMatchObject({
      closed: true,
      members: [
        { name: 'quiet', actionsEnabled: { value: false } },
        { name: 'roots', actionsEnabled: { value: true } },
      ],
    });
    expect(alarmsOf('Stops')?.members).toMatchObject([{ name: 'stops' }]);
    expect(alarmsOf('Logins')).toMatchObject({ closed: true, members: [] });
  });

  test('know their topics; one that is gone is none, and one that nobody may see leaves the set open', () => {
    const [quiet, roots] = alarmsOf('Roots')?.members ?? [];
    expect(quiet?.topics).toMatchObject({ closed: true, members: [] });
    expect(roots?.topics).toMatchObject({
      closed: true,
      members: [
        {
          name: 'alerts',
          kmsKey: { value: 'alias/sns' },
          confirmedSubscriptions: { value: 2 },
          subscriptions: {
            closed: true,
            members: [
              { protocol: 'email', confirmed: true },
              { protocol: 'sqs', confirmed: true },
              { protocol: 'https', confirmed: false },
            ],
          },
        },
      ],
    });
    const [stops] = alarmsOf('Stops')?.members ?? [];
    expect(stops?.topics).toMatchObject({ closed: false, members: [], faults: [{ kind: 'denied' }] });
  });

  test('are open as a set where a page of the list is lost, whatever they watch', () => {
    const lost = losing(({ operation, input }) => operation === 'DescribeAlarms' && 'NextToken' in input);
    for (const metric of ['Roots', 'Stops', 'Logins']) {
      expect(alarmsOf(metric, lost)).toMatchObject({ closed: false, faults: [{ kind: 'denied' }] });
    }
  });

  test('of composite kind are kept with their rule beside the log group', () => {
    expect(trailOf('main').logGroup).toMatchObject({
      it: { compositeAlarms: { closed: true, members: [{ rule: 'ALARM("roots") OR ALARM("stops")' }] } },
    });
  });
});

describe('the topic of a trail', () => {
  test('is present, gone, or lent by another account', () => {
    expect(trailOf('main').topic).toMatchObject({
      state: 'present',
      it: { name: 'files', kmsKey: { value: '' }, confirmedSubscriptions: { value: 0 } },
    });
    expect(trailOf('readers').topic).toMatchObject({ state: 'dangling', id: topicArn(account, 'gone') });
    expect(trailOf('lost').topic).toMatchObject({ state: 'unset' });
    expect(trailOf('writers').topic).toMatchObject({
      state: 'present',
      it: { owner: '999988887777', kmsKey: { faults: [{ kind: 'not-readable-from-here' }] } },
    });
  });

  test('that is not found by another account is foreign', () => {
    const records = crowd.records.map((one) =>
      one.input['TopicArn'] === topicArn('999988887777', 'lent')
        ? { ...one, outcome: { kind: 'absent', code: 'NotFound', message: '' } as const }
        : one,
    );
    expect(trailOf('writers', { ...crowd, records }).topic).toMatchObject({
      state: 'foreign',
      faults: [{ code: 'NotFoundFromHere' }],
    });
  });

  test('is unknown where it is refused, or named by no ARN', () => {
    const lost = losing(({ operation }) => operation === 'GetTopicAttributes');
    expect(trailOf('main', lost).topic).toMatchObject({ state: 'foreign', faults: [{ kind: 'denied' }] });
    expect(trailOf('readers', lost).topic).toMatchObject({ state: 'foreign' });
    const odd = collectWorld(changedAccount({ trails: { main: { snsTopicArn: 'files' } } }));
    expect(trailOf('main', odd).topic).toMatchObject({ state: 'foreign', faults: [{ kind: 'malformed' }] });
  });

  test('has an open set of subscriptions where their list is refused', () => {
    const lost = losing(({ operation }) => operation === 'ListSubscriptionsByTopic');
    expect(trailOf('main', lost).topic).toMatchObject({
      it: { subscriptions: { closed: false }, confirmedSubscriptions: { known: true } },
    });
  });
});

describe('the role of a trail', () => {
  test('is there with its trust and the text of all its policies', () => {
    expect(trailOf('main').logsRole).toMatchObject({
      state: 'present',
      it: {
        name: 'logs',
        trustPolicy: { value: expect.stringContaining('cloudtrail.amazonaws.com') },
        boundary: { value: '' },
        inlinePolicies: {
          closed: true,
          members: ['a', 'b', 'c'].map((id) => ({ id, document: { value: '{"Statement":[]}' } })),
        },
        attachedPolicies: {
          closed: true,
          members: [
            { document: { value: '{"Statement":[]}' } },
            { document: { value: expect.stringContaining('logs:PutLogEvents') } },
            { document: { faults: [{ kind: 'conflict', code: 'PolicyVanished' }] } },
          ],
        },
      },
    });
  });

  test('is gone only by the word of its own account', () => {
    expect(trailOf('readers').logsRole).toMatchObject({ state: 'dangling' });
    expect(trailOf('writers').logsRole).toMatchObject({
      state: 'foreign',
      faults: [{ code: 'AccountNotScanned' }],
    });
  });

  test('with another path is not the one that is named', () => {
    const roles = { 'service/logs': null, 'other/logs': {} };
    const moved = collectWorld(mergeWorld(crowdedWorld(), { accounts: { [account]: { roles } } }));
    expect(trailOf('main', moved).logsRole).toMatchObject({ state: 'dangling' });
  });

  test.each(['GetRolePolicy', 'GetPolicy', 'GetPolicyVersion'])(
    'without %s its documents are unknown',
    (lost) => {
      const { logsRole } = trailOf(
        'main',
        losing(({ operation }) => operation === lost),
      );
      const role = logsRole.state === 'present' ? logsRole.it : undefined;
      const policies = [...(role?.inlinePolicies.members ?? []), ...(role?.attachedPolicies.members ?? [])];
      expect(policies.some(({ document }) => !document.known && document.faults[0]?.kind === 'denied')).toBe(
        true,
      );
    },
  );
});
