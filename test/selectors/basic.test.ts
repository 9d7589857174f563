import { describe, expect, it } from 'vitest';
import type { BasicSelector } from '../../src/model/selector.ts';
import { normalizeSelectors } from '../../src/selectors/normalize-selectors.ts';
import { type SelectorRecord, selects } from '../../src/selectors/selects.ts';

const plain: BasicSelector = {
  readWriteType: 'All',
  includeManagementEvents: true,
  dataResources: [],
  excludeManagementEventSources: [],
};

function call(eventSource: string, readOnly: string, eventCategory = 'Management'): SelectorRecord {
  return { fields: { eventCategory, eventSource: `${eventSource}.amazonaws.com`, readOnly }, resources: [] };
}

function dataEvent(type: string, ARN: string, readOnly = 'false'): SelectorRecord {
  return { fields: { eventCategory: 'Data', readOnly }, resources: [{ type, ARN }] };
}

function answer(selector: Partial<BasicSelector>, record: SelectorRecord): string {
  return selects(normalizeSelectors({ language: 'basic', selectors: [{ ...plain, ...selector }] }), record);
}

describe('management events of basic selectors (API_EventSelector)', () => {
  it.each<[string, string, Partial<BasicSelector>, SelectorRecord]>([
    ['yes', 'All records reads', {}, call('ec2', 'true')],
    ['yes', 'All records writes', {}, call('ec2', 'false')],
    ['yes', 'ReadOnly records reads', { readWriteType: 'ReadOnly' }, call('ec2', 'true')],
    ['no', 'ReadOnly leaves writes out', { readWriteType: 'ReadOnly' }, call('ec2', 'false')],
    ['no', 'WriteOnly leaves reads out', { readWriteType: 'WriteOnly' }, call('ec2', 'true')],
    ['yes', 'WriteOnly records writes', { readWriteType: 'WriteOnly' }, call('ec2', 'false')],
    ['unknown', 'another ReadWriteType is not understood', { readWriteType: 'Some' }, call('ec2', 'true')],
    ['no', 'IncludeManagementEvents false', { includeManagementEvents: false }, call('ec2', 'true')],
    ['no', 'data events are not management events', {}, call('s3', 'true', 'Data')],
    [
      'no',
      'an excluded source',
      { excludeManagementEventSources: ['kms.amazonaws.com'] },
      call('kms', 'true'),
    ],
    [
      'yes',
      'a source not excluded',
      { excludeManagementEventSources: ['kms.amazonaws.com'] },
      call('rdsdata', 'true'),
    ],
    ['unknown', 'a wildcard may exclude', { excludeManagementEventSources: ['k*'] }, call('kms', 'true')],
    [
      'yes',
      'a wildcard surely does not reach',
      { excludeManagementEventSources: ['k*'] },
      call('ec2', 'true'),
    ],
  ])('%s: %s', (expected, _, selector, record) => {
    expect(answer(selector, record)).toBe(expected);
  });

  it('records all management events by default, and nothing else', () => {
    const set = normalizeSelectors({ language: 'default' });
    expect(set.doubts).toEqual([]);
    expect(selects(set, call('kms', 'true'))).toBe('yes');
    expect(selects(set, call('ec2', 'false'))).toBe('yes');
    expect(selects(set, call('s3', 'false', 'Data'))).toBe('no');
    expect(selects(set, call('kms', 'false', 'NetworkActivity'))).toBe('no');
  });
});

const s3 = 'AWS::S3::Object';
const lambda = 'AWS::Lambda::Function';
const dynamodb = 'AWS::DynamoDB::Table';
const hello = 'arn:aws:lambda:us-east-1:111122223333:function:helloworld';
const table = 'arn:aws:dynamodb:us-east-1:111122223333:table/t';

describe('values of data resources (API_DataResource)', () => {
  it.each([
    ['yes', s3, 'arn:aws:s3', 'arn:aws:s3:::any/x', 'all objects of all buckets'],
    ['yes', s3, 'arn:aws:s3:::', 'arn:aws:s3:::any/x', 'all buckets in the form of the CLI example'],
    ['yes', s3, 'arn:aws-cn:s3', 'arn:aws-cn:s3:::any/x', 'China'],
    ['yes', s3, 'arn:aws-us-gov:s3:::', 'arn:aws-us-gov:s3:::any/x', 'GovCloud'],
    ['yes', s3, 'arn:aws:s3:::b/', 'arn:aws:s3:::b/x', 'all objects of a bucket'],
    ['no', s3, 'arn:aws:s3:::b/', 'arn:aws:s3:::bb/x', 'another bucket'],
    ['yes', s3, 'arn:aws:s3:::b/pre', 'arn:aws:s3:::b/prefix', 'objects whose key starts so'],
    ['no', s3, 'arn:aws:s3:::b/pre', 'arn:aws:s3:::b/other', 'objects whose key does not'],
    ['unknown', s3, 'arn:aws:s3:::b', 'arn:aws:s3:::b/x', 'a bucket without slash is undocumented'],
    ['unknown', s3, 'arn:aws:s3:::b', 'arn:aws:s3:::bb/x', 'as a plain prefix it would reach longer names'],
    ['no', s3, 'arn:aws:s3:::b', 'arn:aws:s3:::c/x', 'it reaches nothing else in any reading'],
    ['unknown', s3, 'arn:aws:s3:::*/*', 'arn:aws:s3:::b/x', 'wildcards are undocumented'],
    ['unknown', s3, 'arn:aws:s3:::b/*', 'arn:aws:s3:::b/x', 'wildcards are undocumented'],
    ['no', s3, 'arn:aws:s3:::b/*', 'arn:aws:s3:::c/x', 'a wildcard does not undo what comes before it'],
    ['unknown', s3, 'b/', 'arn:aws:s3:::c/x', 'no ARN at all'],
    ['yes', lambda, 'arn:aws:lambda', hello, 'all functions'],
    ['yes', lambda, hello, hello, 'one function'],
    ['no', lambda, hello, `${hello}2`, 'helloworld does not reach helloworld2'],
    ['unknown', lambda, 'arn:aws:lambda:us-east-1', hello, 'a part of an ARN is undocumented'],
    ['yes', dynamodb, 'arn:aws:dynamodb', table, 'all tables'],
    ['yes', dynamodb, table, table, 'one table'],
    ['no', dynamodb, table, `${table}2`, 'another table'],
    ['unknown', dynamodb, table, `${table}/index/i`, 'below a table is undocumented'],
    ['unknown', 'AWS::KinesisVideo::Stream', 'arn:aws:x', 'arn:aws:x', 'a type of advanced selectors'],
  ])('%s: %s %s, asked for %s (%s)', (expected, type, value, arn) => {
    expect(answer({ dataResources: [{ type, values: [value] }] }, dataEvent(type, arn))).toBe(expected);
  });

  it.each<[string, Partial<BasicSelector>, SelectorRecord]>([
    ['yes', { readWriteType: 'WriteOnly' }, dataEvent(s3, 'arn:aws:s3:::b/x', 'false')],
    ['no', { readWriteType: 'WriteOnly' }, dataEvent(s3, 'arn:aws:s3:::b/x', 'true')],
    ['yes', { includeManagementEvents: false }, dataEvent(s3, 'arn:aws:s3:::b/x')],
    ['no', {}, dataEvent(lambda, 'arn:aws:s3:::b/x')],
    ['unknown', { readWriteType: 'Some' }, dataEvent(s3, 'arn:aws:s3:::b/x')],
  ])('%s: ReadWriteType and the type count for data events too (%j)', (expected, selector, record) => {
    const dataResources = [{ type: s3, values: ['arn:aws:s3:::b/'] }];
    expect(answer({ ...selector, dataResources }, record)).toBe(expected);
  });

  it('treats an empty list of values as undocumented', () => {
    expect(answer({ dataResources: [{ type: s3, values: [] }] }, dataEvent(s3, 'arn:aws:s3:::b/x'))).toBe(
      'unknown',
    );
  });

  it('keeps a certain value certain beside a doubtful one', () => {
    const dataResources = [{ type: s3, values: ['arn:aws:s3:::b/', 'arn:aws:s3:::c'] }];
    expect(answer({ dataResources }, dataEvent(s3, 'arn:aws:s3:::b/x'))).toBe('yes');
    expect(answer({ dataResources }, dataEvent(s3, 'arn:aws:s3:::c/x'))).toBe('unknown');
  });
});

describe('doubts of basic selectors', () => {
  it.each([
    [s3, 'arn:aws:s3:::b', 'Selector 1 names the bucket "arn:aws:s3:::b" without a slash at its end'],
    [s3, 'arn:aws:s3:::*', 'AWS documents no wildcards'],
    [lambda, 'x', 'a form that AWS does not document'],
    ['AWS::New::Thing', 'x', 'the data resource type "AWS::New::Thing"'],
  ])('%s %s: %s', (type, value, doubt) => {
    const selectors = [{ ...plain, dataResources: [{ type, values: [value] }] }];
    const { doubts } = normalizeSelectors({ language: 'basic', selectors });
    expect(doubts).toHaveLength(1);
    expect(doubts[0]).toContain(doubt);
  });

  it('has one about an empty list of values', () => {
    const selectors = [{ ...plain, dataResources: [{ type: s3, values: [] }] }];
    const { doubts } = normalizeSelectors({ language: 'basic', selectors });
    expect(doubts).toEqual([
      'Selector 1 lists no value for AWS::S3::Object, and AWS does not document what that records.',
    ]);
  });

  it('has none about documented values', () => {
    const dataResources = [
      { type: s3, values: ['arn:aws:s3:::b/', 'arn:aws:s3'] },
      { type: lambda, values: [hello] },
      { type: dynamodb, values: [table] },
    ];
    const { doubts } = normalizeSelectors({ language: 'basic', selectors: [{ ...plain, dataResources }] });
    expect(doubts).toEqual([]);
  });
});
