import { describe, expect, test } from 'vitest';
import { decodeDescribeAlarms, watches } from '../../src/answers/describe-alarms.ts';
import {
  decodeGetPolicy,
  decodeGetPolicyVersion,
  decodeGetRole,
  decodeGetRolePolicy,
  decodeListAttachedRolePolicies,
  decodeListRolePolicies,
} from '../../src/answers/role-answers.ts';
import { roleIdentity } from '../../src/answers/role-identity.ts';
import { decodeListSubscriptions, decodeTopicAttributes } from '../../src/answers/topic-answers.ts';
import { topicIdentity } from '../../src/answers/topic-identity.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { answered, callRecord } from './call-records.ts';

const malformed = { kind: 'malformed' };
const owner = '111111111111';

describe('DescribeAlarms', () => {
  const AlarmArn = `arn:aws:cloudwatch:us-east-1:${owner}:alarm:roots`;
  const alarm = { AlarmName: 'roots', AlarmArn, ActionsEnabled: true };
  const roots = { metric: 'Roots', namespace: 'Trail' };
  const Metric = { MetricName: 'Roots', Namespace: 'Trail' };
  const decode = (body: unknown) =>
    decodeDescribeAlarms(callRecord('cloudwatch:DescribeAlarms', answered(body)));
  const only = (more: JsonObject) => {
    const answer = decode({ MetricAlarms: [{ ...alarm, ...more }], CompositeAlarms: [] });
    const item = answer.kind === 'value' ? answer.value.items[0] : undefined;
    return item?.kind === 'metric' ? item : undefined;
  };

  test.each<[string, JsonObject, boolean]>([
    ['by itself', Metric, true],
    [
      'in what it computes',
      { Metrics: [{ Id: 'e', Expression: 'm1 * 2' }, { MetricStat: { Metric } }] },
      true,
    ],
    ['as its own account’s', { Metrics: [{ MetricStat: { Metric }, AccountId: owner }] }, true],
    [
      'but not another account’s',
      { Metrics: [{ MetricStat: { Metric }, AccountId: '222222222222' }] },
      false,
    ],
    ['but not of another namespace', { ...Metric, Namespace: 'App' }, false],
    ['but not of another name', { ...Metric, MetricName: 'roots' }, false],
    ['but not what nothing names', {}, false],
  ])('an alarm watches a metric %s', (_, more, expected) => {
    const found = only(more);
    expect(found && watches(found, roots)).toBe(expected);
  });

  test.each<[string, JsonObject]>([
    ['half a metric', { MetricName: 'Roots' }],
    ['a metric that is no text', { ...Metric, MetricName: 5 }],
    ['parts that are no list', { Metrics: {} }],
    ['a part without its metric', { Metrics: [{ MetricStat: {} }] }],
    ['no ARN', { AlarmArn: 'roots' }],
    ['no name', { AlarmName: null }],
  ])('with %s it might watch anything: that is a fault of the list', (_, more) => {
    const answer = decode({ MetricAlarms: [{ ...alarm, ...more }] });
    expect(answer).toMatchObject({ value: { items: [], faults: [malformed] } });
  });

  test('damaged actions are unknown, and nothing else', () => {
    expect(only({ ...Metric, AlarmActions: 'arn', ActionsEnabled: 'yes' })).toMatchObject({
      metrics: [roots],
      actions: { known: false },
      actionsEnabled: { known: false },
    });
    expect(only({ ...Metric, AlarmActions: ['arn:a'] })?.actions).toMatchObject({ value: ['arn:a'] });
  });

  test('composite alarms are kept with their rule; kinds of a later day are left', () => {
    const composite = { ...alarm, AlarmRule: 'ALARM("a") OR ALARM("b")' };
    expect(decode({ CompositeAlarms: [composite, alarm], LogAlarms: [{}], NextToken: 't' })).toMatchObject({
      value: {
        items: [{ kind: 'composite', rule: composite.AlarmRule }],
        nextToken: 't',
        faults: [malformed],
      },
    });
    expect(decode({ LogAlarms: [] })).toMatchObject({ kind: 'fault', fault: malformed });
  });
});

function xml(call: string, result: string, input: JsonObject = {}) {
  const operation = call.split(':')[1];
  const body = `<${operation}Response><${operation}Result>${result}</${operation}Result></${operation}Response>`;
  return callRecord(call, answered(body), { input });
}

describe('topics', () => {
  const TopicArn = `arn:aws:sns:us-east-1:${owner}:alerts`;
  const attributes = (entries: Readonly<Record<string, string>>) => {
    const all = Object.entries({
      TopicArn,
      Owner: owner,
      Policy: '{}',
      SubscriptionsConfirmed: '2',
      ...entries,
    });
    const list = all.map(([key, value]) => `<entry><key>${key}</key><value>${value}</value></entry>`);
    const result = `<Attributes>${list.join('')}</Attributes>`;
    return decodeTopicAttributes(xml('sns:GetTopicAttributes', result, { TopicArn }));
  };

  test('are told by their attributes', () => {
    expect(attributes({ KmsMasterKeyId: 'alias/sns', Policy: '{&quot;a&quot;:1}' })).toMatchObject({
      value: {
        kmsKey: { value: 'alias/sns' },
        policy: { value: '{"a":1}' },
        confirmedSubscriptions: { value: 2 },
      },
    });
  });

  test('have no key if their owner is told of none; others may be told less', () => {
    expect(attributes({})).toMatchObject({ value: { kmsKey: { value: '' } } });
    expect(attributes({ Owner: '222222222222' })).toMatchObject({
      value: { kmsKey: { faults: [{ kind: 'not-readable-from-here' }] }, policy: { known: true } },
    });
  });

  test('are not taken for others, and odd numbers not for numbers', () => {
    expect(attributes({ TopicArn: `${TopicArn}-2` })).toMatchObject({ kind: 'fault', fault: malformed });
    expect(attributes({ SubscriptionsConfirmed: 'many' })).toMatchObject({
      value: { confirmedSubscriptions: { known: false }, policy: { known: true } },
    });
  });

  test('have subscriptions, confirmed or not', () => {
    const member = (protocol: string, arn: string): string =>
      `<member><Protocol>${protocol}</Protocol><SubscriptionArn>${arn}</SubscriptionArn></member>`;
    const list = [
      member('email', `${TopicArn}:1`),
      member('https', 'PendingConfirmation'),
      member('sqs', 'Deleted'),
      member('sqs', 'odd'),
      member('', `${TopicArn}:2`),
    ];
    const result = `<Subscriptions>${list.join('')}</Subscriptions><NextToken>t</NextToken>`;
    expect(decodeListSubscriptions(xml('sns:ListSubscriptionsByTopic', result))).toMatchObject({
      value: {
        items: [
          { protocol: 'email', confirmed: true },
          { protocol: 'https', confirmed: false },
          { protocol: 'sqs', confirmed: false },
        ],
        nextToken: 't',
        faults: [malformed, malformed],
      },
    });
    expect(decodeListSubscriptions(xml('sns:ListSubscriptionsByTopic', ''))).toMatchObject({ kind: 'fault' });
  });

  test.each([
    `${TopicArn}:1-2-3`,
    'alerts',
    'arn:aws:sns:us-east-1::alerts',
    `arn:aws:sqs:us-east-1:${owner}:a`,
  ])('%s is no topic', (text) => {
    expect(topicIdentity(text)).toBeUndefined();
  });
});

describe('roles', () => {
  const arn = `arn:aws:iam::${owner}:role/service/logs`;
  const document = encodeURIComponent('{"Statement":[]}');
  const role = (inside: string) =>
    decodeGetRole(xml('iam:GetRole', `<Role><Arn>${arn}</Arn>${inside}</Role>`));

  test('are told with their trust and their boundary', () => {
    const trust = `<AssumeRolePolicyDocument>${document}</AssumeRolePolicyDocument>`;
    expect(role(trust)).toMatchObject({
      value: { arn, trustPolicy: { value: '{"Statement":[]}' }, boundary: { value: '' } },
    });
    const bound =
      '<PermissionsBoundary><PermissionsBoundaryArn>arn:x</PermissionsBoundaryArn></PermissionsBoundary>';
    expect(role(bound)).toMatchObject({
      value: { trustPolicy: { known: false }, boundary: { value: 'arn:x' } },
    });
    expect(role('<PermissionsBoundary/>')).toMatchObject({ value: { boundary: { known: false } } });
    expect(role('<AssumeRolePolicyDocument>%</AssumeRolePolicyDocument>')).toMatchObject({
      value: { trustPolicy: { known: false, faults: [malformed] } },
    });
  });

  test('have lists of policies that go on while they are truncated', () => {
    const names = (rest: string) =>
      decodeListRolePolicies(
        xml(
          'iam:ListRolePolicies',
          `<PolicyNames><member>a+b</member><member>x y</member></PolicyNames>${rest}`,
        ),
      );
    expect(names('<IsTruncated>true</IsTruncated><Marker>m</Marker>')).toMatchObject({
      value: { items: ['a+b'], nextToken: 'm', faults: [malformed] },
    });
    expect(names('<IsTruncated>true</IsTruncated>')).toMatchObject({
      value: { faults: [malformed, malformed] },
    });
    const attached =
      '<AttachedPolicies><member><PolicyArn>arn:aws:iam::aws:policy/A</PolicyArn></member></AttachedPolicies>';
    expect(decodeListAttachedRolePolicies(xml('iam:ListAttachedRolePolicies', attached))).toMatchObject({
      value: { items: ['arn:aws:iam::aws:policy/A'], faults: [] },
    });
  });

  test('have policies whose documents are percent-encoded', () => {
    expect(
      decodeGetRolePolicy(xml('iam:GetRolePolicy', `<PolicyDocument>${document}</PolicyDocument>`)),
    ).toMatchObject({ value: '{"Statement":[]}' });
    const version = `<PolicyVersion><Document>${document}</Document></PolicyVersion>`;
    expect(decodeGetPolicyVersion(xml('iam:GetPolicyVersion', version))).toMatchObject({
      value: '{"Statement":[]}',
    });
    const policy = (id: string) =>
      decodeGetPolicy(xml('iam:GetPolicy', `<Policy><DefaultVersionId>${id}</DefaultVersionId></Policy>`));
    expect(policy('v12')).toMatchObject({ value: 'v12' });
    expect(policy('latest')).toMatchObject({ kind: 'fault', fault: malformed });
  });

  test('are named without their path', () => {
    expect(roleIdentity(arn)).toEqual({ arn, name: 'logs', owner });
    for (const text of ['logs', `arn:aws:iam::${owner}:user/logs`, 'arn:aws:iam::aws:role/logs']) {
      expect(roleIdentity(text)).toBeUndefined();
    }
  });
});
