import { describe, expect, test } from 'vitest';
import { decodeDescribeLogGroups } from '../../src/answers/describe-log-groups.ts';
import {
  decodeDescribeMetricFilters,
  decodeDescribeResourcePolicies,
  decodeDescribeSubscriptionFilters,
} from '../../src/answers/log-group-filters.ts';
import { logGroupIdentity } from '../../src/answers/log-group-identity.ts';
import { absent, answered, callRecord } from './call-records.ts';

const arn = 'arn:aws:logs:us-east-1:111122223333:log-group:aws-cloudtrail/logs';
const malformed = { kind: 'malformed' };

describe('the ARN of a log group', () => {
  test.each([arn, `${arn}:*`])('%s names it without the rest', (text) => {
    expect(logGroupIdentity(text)).toEqual({
      arn,
      name: 'aws-cloudtrail/logs',
      owner: '111122223333',
      region: 'us-east-1',
    });
  });

  test.each([
    '',
    'trail',
    'arn:aws:logs:us-east-1:111122223333:log-group:',
    `${arn}:log-stream:x`,
    'arn:aws:logs:us-east-1::log-group:trail',
    'arn:aws:logs::111122223333:log-group:trail',
    'arn:aws:s3:us-east-1:111122223333:log-group:trail',
    'arn:aws:logs:us-east-1:111122223333:log-group:a b',
  ])('%j is none', (text) => {
    expect(logGroupIdentity(text)).toBeUndefined();
  });
});

describe('DescribeLogGroups', () => {
  const decode = (body: unknown) =>
    decodeDescribeLogGroups(callRecord('logs:DescribeLogGroups', answered(body)));
  const only = (group: object) => {
    const answer = decode({ logGroups: [{ arn: `${arn}:*`, ...group }] });
    return answer.kind === 'value' ? answer.value.items[0] : undefined;
  };

  test('what is left out has a meaning', () => {
    expect(only({})).toMatchObject({
      arn,
      retentionDays: { value: 0 },
      kmsKey: { value: '' },
      logClass: { value: 'STANDARD' },
      deletionProtection: { value: false },
    });
  });

  test('what is said is read, also classes of a later day', () => {
    const said = {
      retentionInDays: 400,
      kmsKeyId: 'arn:key',
      logGroupClass: 'GLACIAL',
      deletionProtectionEnabled: true,
      colour: 'red',
    };
    expect(only(said)).toMatchObject({
      retentionDays: { value: 400 },
      kmsKey: { value: 'arn:key' },
      logClass: { value: 'GLACIAL' },
      deletionProtection: { value: true },
    });
  });

  test.each([
    ['retentionDays', { retentionInDays: '400' }],
    ['retentionDays', { retentionInDays: -1 }],
    ['kmsKey', { kmsKeyId: 5 }],
    ['logClass', { logGroupClass: {} }],
    ['deletionProtection', { deletionProtectionEnabled: 'no' }],
  ])('a damaged %s is unknown', (name, group) => {
    expect(only(group)).toMatchObject({ [name]: { known: false, faults: [malformed] } });
  });

  test('pages have a token in small letters; entries without an ARN leave a fault', () => {
    expect(decode({ logGroups: [{}, 'x', { arn: 'x' }], nextToken: 't' })).toMatchObject({
      value: { items: [], nextToken: 't', faults: [malformed, malformed, malformed] },
    });
    expect(decode({ logGroups: [], NextToken: 't' })).not.toHaveProperty('value.nextToken');
  });

  test.each([{}, { logGroups: 'many' }, '{"logGroups":['])('%j is no list', (body) => {
    expect(decode(body)).toMatchObject({ kind: 'fault', fault: malformed });
  });
});

describe('DescribeMetricFilters', () => {
  const decode = (...metricFilters: readonly unknown[]) =>
    decodeDescribeMetricFilters(callRecord('logs:DescribeMetricFilters', answered({ metricFilters })));
  const metric = { metricName: 'Roots', metricNamespace: 'Trail', metricValue: '1' };

  test('gives a filter for each metric; without a pattern it counts everything', () => {
    const metricTransformations = [metric, { ...metric, metricName: 'All' }];
    expect(decode({ filterName: 'roots', metricTransformations })).toMatchObject({
      value: {
        items: [
          {
            name: 'roots',
            pattern: '',
            metric: 'Roots',
            namespace: 'Trail',
            selection: '',
            transformed: false,
          },
          { name: 'roots', metric: 'All' },
        ],
        faults: [],
      },
    });
  });

  test('tells what narrows a filter beside its pattern', () => {
    const narrow = { applyOnTransformedLogs: true, fieldSelectionCriteria: '@aws.region = "eu-west-1"' };
    expect(decode({ filterName: 'a', metricTransformations: [metric], ...narrow })).toMatchObject({
      value: { items: [{ transformed: true, selection: narrow.fieldSelectionCriteria }] },
    });
  });

  test.each([
    ['no name', { metricTransformations: [metric] }],
    ['no metric', { filterName: 'a' }],
    ['a metric without a name', { filterName: 'a', metricTransformations: [{ metricNamespace: 'b' }] }],
    ['a metric without a namespace', { filterName: 'a', metricTransformations: [{ metricName: 'b' }] }],
    ['a pattern that is no text', { filterName: 'a', filterPattern: 1, metricTransformations: [metric] }],
    ['an odd flag', { filterName: 'a', applyOnTransformedLogs: 1, metricTransformations: [metric] }],
    ['metrics that are no list', { filterName: 'a', metricTransformations: metric }],
    ['no object', 'a'],
  ])('%s leaves a fault', (_, filter) => {
    expect(decode(filter)).toMatchObject({ value: { items: [], faults: [malformed] } });
  });

  test('of a log group that is not there none are told', () => {
    expect(decodeDescribeMetricFilters(callRecord('logs:DescribeMetricFilters', absent)).kind).toBe('absent');
  });
});

describe('DescribeSubscriptionFilters and DescribeResourcePolicies', () => {
  const filters = (...subscriptionFilters: readonly unknown[]) =>
    decodeDescribeSubscriptionFilters(
      callRecord('logs:DescribeSubscriptionFilters', answered({ subscriptionFilters })),
    );
  const policies = (...resourcePolicies: readonly unknown[]) =>
    decodeDescribeResourcePolicies(
      callRecord('logs:DescribeResourcePolicies', answered({ resourcePolicies })),
    );

  test('are read', () => {
    expect(filters({ filterName: 'siem', destinationArn: 'arn:x' })).toMatchObject({
      value: { items: [{ name: 'siem', pattern: '', destination: 'arn:x' }], faults: [] },
    });
    expect(policies({ policyName: 'p', policyDocument: '{}' })).toMatchObject({
      value: { items: [{ name: 'p', document: '{}' }], faults: [] },
    });
  });

  test.each([{}, { filterName: 'a' }, { destinationArn: 'a' }, { filterName: 'a', destinationArn: [] }])(
    '%j is no subscription',
    (filter) => {
      expect(filters(filter)).toMatchObject({ value: { items: [], faults: [malformed] } });
    },
  );

  test.each([{}, { policyName: 'a' }, { policyName: 'a', policyDocument: {} }])(
    '%j is no policy',
    (policy) => {
      expect(policies(policy)).toMatchObject({ value: { items: [], faults: [malformed] } });
    },
  );
});
