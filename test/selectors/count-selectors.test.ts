import { expect, test } from 'vitest';
import type { BasicSelector } from '../../src/model/selector.ts';
import { countSelectors } from '../../src/selectors/count-selectors.ts';

function basic(type: string, ...values: readonly string[]): BasicSelector {
  return {
    readWriteType: 'All',
    includeManagementEvents: true,
    dataResources: [{ type, values }],
    excludeManagementEventSources: [],
  };
}

test('default selectors use nothing up', () => {
  expect(countSelectors({ language: 'default' })).toEqual({ basic: 0, dataResources: 0, advancedValues: 0 });
});

test('data resources are values over all selectors, not entries', () => {
  const selectors = [
    basic('AWS::S3::Object', 'arn:aws:s3:::a/', 'arn:aws:s3:::b/x'),
    basic('AWS::Lambda::Function', 'arn:aws:lambda:us-east-1:111122223333:function:f'),
  ];
  expect(countSelectors({ language: 'basic', selectors })).toEqual({
    basic: 2,
    dataResources: 3,
    advancedValues: 0,
  });
});

test.each([
  ['AWS::S3::Object', 'arn:aws:s3', 0],
  ['AWS::S3::Object', 'arn:aws:s3:::', 0],
  ['AWS::S3::Object', 'arn:aws-us-gov:s3', 0],
  ['AWS::Lambda::Function', 'arn:aws:lambda', 0],
  ['AWS::DynamoDB::Table', 'arn:aws-cn:dynamodb', 0],
  ['AWS::S3::Object', 'arn:aws:s3:::b', 1],
  ['AWS::S3::Object', 'arn:aws:s3:::*/*', 1],
  ['AWS::Lambda::Function', 'arn:aws:lambda:::', 1],
  ['AWS::S3::Object', '', 1],
])('%s with %s counts %i: only what means all of the type is free', (type, value, dataResources) => {
  const counts = countSelectors({ language: 'basic', selectors: [basic(type, value)] });
  expect(counts.dataResources).toBe(dataResources);
});

test('values of advanced selectors count over every operator of every condition', () => {
  const fieldSelectors = [
    { field: 'eventCategory', operators: { Equals: ['Data'] } },
    { field: 'resources.ARN', operators: { StartsWith: ['a', 'b'], NotEquals: ['c'] } },
  ];
  const selectors = [{ fieldSelectors }, { name: 'again', fieldSelectors }];
  expect(countSelectors({ language: 'advanced', selectors })).toEqual({
    basic: 0,
    dataResources: 0,
    advancedValues: 8,
  });
});
