import { describe, expect, test } from 'vitest';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { Trail } from '../../src/model/inventory.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { answered, refused } from '../answers/call-records.ts';
import { collectWorld } from './collect-world.ts';
import { account, changedAccount, crowdedWorld, logGroupArn } from './worlds.ts';

const crowd = collectWorld(crowdedWorld());

function logGroupOf(name: string, snapshot: Snapshot = crowd): Trail['logGroup'] {
  const trails = buildInventory(snapshot).accounts.flatMap((one) => one.trails.members);
  const trail = trails.find((one) => one.name === name);
  if (trail === undefined) throw new Error(`no trail ${name}`);
  return trail.logGroup;
}

function losing(...operations: readonly string[]): Snapshot {
  const records = crowd.records.map((one) => (operations.includes(one.operation) ? refused(one) : one));
  return { ...crowd, records };
}

const arn = `arn:aws:logs:us-east-1:${account}:log-group:trail`;

describe('the log group of a trail', () => {
  test('is there with all that its lists have', () => {
    expect(logGroupOf('main')).toMatchObject({
      state: 'present',
      id: arn,
      it: {
        name: 'trail',
        retentionDays: { value: 365 },
        metricFilters: { closed: true, members: [{ name: 'logins' }, { name: 'roots' }, { name: 'stops' }] },
        subscriptions: { closed: true, members: [{ name: 'siem' }] },
        resourcePolicies: { closed: true, members: [{ document: '{"Statement":[]}' }] },
      },
    });
  });

  test('is known not to be there only by the list of its own account', () => {
    expect(logGroupOf('readers')).toMatchObject({ state: 'dangling', id: expect.stringContaining('gone') });
    expect(logGroupOf('writers')).toMatchObject({
      state: 'foreign',
      faults: [{ kind: 'not-readable-from-here', code: 'AccountNotScanned', account: '999988887777' }],
    });
    expect(logGroupOf('lost')).toMatchObject({ state: 'unset' });
  });

  test('is unknown where its account refuses the list', () => {
    const lost = losing('DescribeLogGroups');
    expect(logGroupOf('main', lost)).toMatchObject({ state: 'foreign', faults: [{ kind: 'denied' }] });
    expect(logGroupOf('readers', lost)).toMatchObject({ state: 'foreign', faults: [{ kind: 'denied' }] });
  });

  test('has open sets where a list is refused, and nothing else is lost', () => {
    expect(logGroupOf('main', losing('DescribeMetricFilters'))).toMatchObject({
      it: { metricFilters: { closed: false, members: [] }, subscriptions: { closed: true } },
    });
  });

  test('has the filters of the pages that were read', () => {
    const records = crowd.records.map((one) =>
      one.operation === 'DescribeMetricFilters' && one.input['nextToken'] !== undefined ? refused(one) : one,
    );
    expect(logGroupOf('main', { ...crowd, records })).toMatchObject({
      it: { metricFilters: { closed: false, members: [{ name: 'logins' }, { name: 'roots' }] } },
    });
  });

  test('is not the one of another region or with a longer name', () => {
    const records = crowd.records.map((one) =>
      one.operation === 'DescribeLogGroups'
        ? {
            ...one,
            outcome: answered({
              logGroups: [{ arn: `${arn}-2:*` }, { arn: arn.replace('us-east-1', 'eu-west-1') }],
            }),
          }
        : one,
    );
    expect(logGroupOf('main', { ...crowd, records })).toMatchObject({ state: 'dangling' });
  });

  test('is unknown where a trail names none by its ARN', () => {
    const odd = collectWorld(changedAccount({ trails: { main: { logGroupArn: 'trail' } } }));
    expect(logGroupOf('main', odd)).toMatchObject({ state: 'foreign', faults: [{ kind: 'malformed' }] });
  });

  test('was asked of nobody when no policy needed it, which is no fault of the run', () => {
    const facts = crowd.header.facts.filter((fact) => !fact.startsWith('logs:'));
    const records = crowd.records.filter(({ service }) => service !== 'logs');
    const less = { ...crowd, header: { ...crowd.header, facts }, records };
    expect(logGroupOf('main', less)).toMatchObject({ state: 'foreign', faults: [{ kind: 'not-asked' }] });
    const found = [...buildInventory(less).faults.values()];
    expect(found.filter(({ call }) => call.startsWith('logs:'))).toEqual([]);
  });

  test('counts once however its ARN is written', () => {
    const bare = logGroupArn(account, 'trail').slice(0, -2);
    const logGroups = { trail: { region: 'us-east-1' } };
    const one = collectWorld(changedAccount({ logGroups, trails: { main: { logGroupArn: bare } } }));
    expect(logGroupOf('main', one)).toMatchObject({ state: 'present', id: bare });
  });
});
