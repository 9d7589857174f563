import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { audit, management, shop } from '../simulator/company.ts';
import { auditedCompany, callsAbout, collectingWorld, wholeCompany } from './collecting-world.ts';
import { wholeDestinations } from './wanted.ts';

const region = 'eu-west-1';
const topicArn = (owner: string, name: string): string => `arn:aws:sns:${region}:${owner}:${name}`;
const logGroupArn = `arn:aws:logs:${region}:${management}:log-group:trail:*`;
const roots = { metric: 'Roots', namespace: 'Trail' };
const whole = { facts: wholeDestinations };

function watched(metricFilters: JsonObject, alarms: JsonObject): JsonObject {
  return {
    [management]: {
      logGroups: { trail: { region, metricFilters } },
      alarms,
      trails: { main: { logGroupArn, snsTopicArn: null, logGroupRoleArn: null } },
    },
    [audit]: { topics: { alerts: { region, readableBy: [management] } } },
  };
}

describe('alarms', () => {
  const alarms = {
    roots: { region, ...roots, actions: [topicArn(audit, 'alerts'), topicArn(management, 'gone')] },
    other: { region, metric: 'Roots', namespace: 'App', actions: [topicArn(management, 'never')] },
  };

  it('are listed once where something is counted, and the topics of those that watch it are asked about', async () => {
    const filters = { a: roots, b: { ...roots, metric: 'Stops' } };
    const { asked, faults } = await collectingWorld(
      auditedCompany({ accounts: watched(filters, alarms) }),
      wholeCompany,
      whole,
    );
    expect(callsAbout(asked, 'DescribeAlarms')).toEqual([
      `${management} cloudwatch:DescribeAlarms ${region}`,
    ]);
    expect(callsAbout(asked, 'sns:')).toEqual([
      `${management} sns:GetTopicAttributes ${region} ${topicArn(management, 'gone')}`,
      `${management} sns:ListSubscriptionsByTopic ${region} ${topicArn(management, 'gone')}`,
      `${audit} sns:GetTopicAttributes ${region} ${topicArn(audit, 'alerts')}`,
      `${audit} sns:ListSubscriptionsByTopic ${region} ${topicArn(audit, 'alerts')}`,
    ]);
    expect(faults).toEqual([]);
  });

  it('are read to the end of the list', async () => {
    const world = auditedCompany({ pageSize: 1, accounts: watched({ a: roots }, alarms) });
    const { asked } = await collectingWorld(world, wholeCompany, whole);
    expect(callsAbout(asked, 'DescribeAlarms')).toHaveLength(2);
  });

  it('are not asked for where nothing is counted', async () => {
    const world = auditedCompany({ accounts: watched({}, alarms) });
    const { asked } = await collectingWorld(world, wholeCompany, whole);
    expect(callsAbout(asked, 'DescribeAlarms')).toEqual([]);
    expect(callsAbout(asked, 'sns:')).toEqual([]);
  });

  it('of an owner of topics out of reach: the account of the alarm asks', async () => {
    const world = auditedCompany({ accounts: watched({ a: roots }, alarms) });
    const scope = { ...wholeCompany, excluded: [{ account: audit, reason: 'r' }] };
    const { asked } = await collectingWorld(world, scope, whole);
    expect(callsAbout(asked, topicArn(audit, 'alerts'))).toEqual(
      ['GetTopicAttributes', 'ListSubscriptionsByTopic'].map(
        (operation) => `${management} sns:${operation} ${region} ${topicArn(audit, 'alerts')}`,
      ),
    );
  });
});

describe('the topic of a trail', () => {
  const trails = (arn: string): JsonObject => ({
    main: { logGroupArn: null, logGroupRoleArn: null, snsTopicArn: arn },
  });

  it('is asked of its owner once, whoever sees the trail', async () => {
    const accounts = {
      [management]: { trails: trails(topicArn(shop, 'files')) },
      [shop]: { topics: { files: { region } } },
    };
    const { asked } = await collectingWorld(auditedCompany({ accounts }), wholeCompany, whole);
    expect(callsAbout(asked, 'sns:').map((call) => call.split(' ')[0])).toEqual([shop, shop]);
  });

  it('of an owner out of reach is asked of the trail’s owner', async () => {
    const accounts = { [management]: { trails: trails(topicArn('999999999999', 'files')) } };
    const { asked, faults } = await collectingWorld(auditedCompany({ accounts }), wholeCompany, whole);
    expect(callsAbout(asked, 'sns:').map((call) => call.split(' ')[0])).toEqual([management, management]);
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['denied']));
  });
});

describe('the role of a trail', () => {
  const role = (owner: string): string => `arn:aws:iam::${owner}:role/service/logs`;
  const accounts = (owner: string): JsonObject => ({
    [management]: {
      trails: { main: { logGroupArn: null, snsTopicArn: null, logGroupRoleArn: role(owner) } },
      policies: { write: { Statement: [] } },
      roles: {
        'service/logs': {
          policies: { a: { Statement: [] }, b: { Statement: [] } },
          attachedPolicies: [
            `arn:aws:iam::${management}:policy/write`,
            'arn:aws:iam::aws:policy/ReadOnlyAccess',
          ],
        },
      },
    },
  });

  it('is asked of its account with all of its policies, in the partition’s region for what is global', async () => {
    const world = auditedCompany({ pageSize: 1, accounts: accounts(management) });
    const { asked, faults } = await collectingWorld(world, wholeCompany, whole);
    const calls = callsAbout(asked, 'iam:').map((call) => call.split(' ').slice(0, 3).join(' '));
    const times = (operation: string): number =>
      calls.filter((call) => call === `${management} iam:${operation} us-east-1`).length;
    expect(times('GetRole')).toBe(1);
    expect(times('ListRolePolicies')).toBe(2);
    expect(times('GetRolePolicy')).toBe(2);
    expect(times('ListAttachedRolePolicies')).toBe(2);
    expect(times('GetPolicy')).toBe(2);
    expect(times('GetPolicyVersion')).toBe(2);
    expect(calls).toHaveLength(11);
    expect(faults).toEqual([]);
  });

  it('of an account out of reach is asked of nobody', async () => {
    const world = auditedCompany({ accounts: accounts('999999999999') });
    const { asked } = await collectingWorld(world, wholeCompany, whole);
    expect(callsAbout(asked, 'iam:')).toEqual([]);
  });
});
