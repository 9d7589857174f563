import { describe, expect, it } from 'vitest';
import type { AdvancedSelector, EventFields } from '../../src/model/selector.ts';
import { normalizeSelectors } from '../../src/selectors/normalize-selectors.ts';
import { selects } from '../../src/selectors/selects.ts';

type Operators = Readonly<Record<string, readonly string[]>>;

function selector(fields: Readonly<Record<string, Operators>>): AdvancedSelector {
  return { fieldSelectors: Object.entries(fields).map(([field, operators]) => ({ field, operators })) };
}

function answer(selectors: readonly AdvancedSelector[], event: EventFields): string {
  const { 'resources.type': type, 'resources.ARN': ARN, ...fields } = event;
  const resource = { ...(type === undefined ? {} : { type }), ...(ARN === undefined ? {} : { ARN }) };
  return selects(normalizeSelectors({ language: 'advanced', selectors }), { fields, resources: [resource] });
}

const bucket = 'arn:aws:s3:::amzn-s3-demo-bucket';

// The example of https://docs.aws.amazon.com/awscloudtrail/latest/userguide/filtering-data-events.html
const documented = selector({
  eventCategory: { Equals: ['Data'] },
  'resources.type': { Equals: ['AWS::S3::Object'] },
  'resources.ARN': {
    Equals: [`${bucket}/object1`],
    StartsWith: [`${bucket}/`],
    EndsWith: ['object3'],
    NotStartsWith: [`${bucket}/deselect`],
    NotEndsWith: ['object5'],
    NotEquals: [`${bucket}/object6`],
  },
});

describe('conditions on one field (filtering-data-events: how CloudTrail evaluates multiple conditions)', () => {
  it.each([
    ['yes', `${bucket}/object1`, 'Equals'],
    ['yes', `${bucket}/object2`, 'StartsWith'],
    ['yes', 'arn:aws:s3:::amzn-s3-demo-bucket1/object3', 'EndsWith'],
    ['no', `${bucket}/deselectObject4`, 'NotStartsWith although StartsWith'],
    ['no', `${bucket}/object5`, 'NotEndsWith although StartsWith'],
    ['no', `${bucket}/object6`, 'NotEquals although StartsWith'],
    ['no', 'arn:aws:s3:::amzn-s3-demo-bucket1/object1', 'no positive condition'],
    ['no', `${bucket}/OBJECT5`.toUpperCase(), 'another case'],
  ])('%s: %s (%s)', (expected, arn) => {
    const event = { eventCategory: 'Data', 'resources.type': 'AWS::S3::Object', 'resources.ARN': arn };
    expect(answer([documented], event)).toBe(expected);
  });
});

describe('fields and selectors (PutEventSelectors: AND within a selector, OR between)', () => {
  const reads = selector({ eventCategory: { Equals: ['Management'] }, readOnly: { Equals: ['true'] } });
  const kms = selector({
    eventCategory: { Equals: ['Management'] },
    eventSource: { Equals: ['kms.amazonaws.com'] },
  });

  it.each([
    ['yes', { eventCategory: 'Management', readOnly: 'true', eventSource: 'ec2.amazonaws.com' }],
    ['yes', { eventCategory: 'Management', readOnly: 'false', eventSource: 'kms.amazonaws.com' }],
    ['no', { eventCategory: 'Management', readOnly: 'false', eventSource: 'ec2.amazonaws.com' }],
    ['no', { eventCategory: 'Data', readOnly: 'true', eventSource: 'kms.amazonaws.com' }],
    ['unknown', { eventCategory: 'Management', eventSource: 'ec2.amazonaws.com' }],
  ])('%s: %j', (expected, event) => {
    expect(answer([reads, kms], event)).toBe(expected);
  });
});

describe('a record with several resources (one of them must satisfy type and ARN together)', () => {
  const set = normalizeSelectors({
    language: 'advanced',
    selectors: [
      selector({
        eventCategory: { Equals: ['Data'] },
        'resources.type': { Equals: ['AWS::S3::Object'] },
        'resources.ARN': { StartsWith: ['arn:aws:s3:::b/'] },
      }),
    ],
  });
  const object = { type: 'AWS::S3::Object', ARN: 'arn:aws:s3:::b/x' };
  const otherObject = { type: 'AWS::S3::Object', ARN: 'arn:aws:s3:::other/x' };
  const misfit = { type: 'AWS::S3::Bucket', ARN: 'arn:aws:s3:::b/x' };

  it.each([
    ['yes', [object]],
    ['yes', [misfit, otherObject, object]],
    ['no', [misfit, otherObject]],
    ['unknown', [misfit, { type: 'AWS::S3::Object' }]],
    ['unknown', []],
  ])('%s: %j', (expected, resources) => {
    expect(selects(set, { fields: { eventCategory: 'Data' }, resources })).toBe(expected);
  });
});

describe('what AWS does not document is never certain, always possible, and said', () => {
  const objects = { Equals: ['AWS::S3::Object'] };
  const data = { eventCategory: { Equals: ['Data'] }, 'resources.type': objects };
  const twice: AdvancedSelector = {
    name: 'Twice',
    fieldSelectors: [
      { field: 'eventCategory', operators: { Equals: ['Data'] } },
      { field: 'resources.type', operators: objects },
      { field: 'eventName', operators: { Equals: ['A'] } },
      { field: 'eventName', operators: { Equals: ['B'] } },
    ],
  };

  it.each<[string, AdvancedSelector, string]>([
    [
      'a field Trailproof does not know',
      selector({ ...data, color: { Equals: ['red'] } }),
      'Selector 1 filters on "color", a field',
    ],
    [
      'an operator Trailproof does not know',
      selector({ ...data, eventName: { Contains: ['x'] } }),
      'the operator "Contains" on eventName',
    ],
    [
      'an operator named like a member of every object',
      selector({ ...data, eventName: { toString: ['x'] } }),
      '"toString"',
    ],
    [
      'an operator without values',
      selector({ ...data, eventName: { Equals: [] } }),
      'no value for Equals on eventName',
    ],
    ['a field without an operator', selector({ ...data, eventName: {} }), 'eventName without an operator'],
    ['the same field twice', twice, 'Selector 1 ("Twice") filters on eventName more than once'],
    [
      'a strange value of readOnly',
      selector({ ...data, readOnly: { Equals: ['TRUE'] } }),
      'readOnly with "TRUE"',
    ],
    ['no eventCategory', selector({ readOnly: { Equals: ['true'] } }), 'names no eventCategory'],
  ])('%s', (_, written, doubt) => {
    const set = normalizeSelectors({ language: 'advanced', selectors: [written] });
    expect(set.certain).toEqual([]);
    expect(set.doubts).toHaveLength(1);
    expect(set.doubts[0]).toContain(doubt);
    const event = { eventCategory: 'Data', readOnly: 'true', eventName: 'C' };
    expect(answer([written], { ...event, 'resources.type': 'AWS::S3::Object' })).toBe('unknown');
  });

  it('keeps what a doubtful selector does say: other fields still exclude', () => {
    const written = selector({ ...data, color: { Equals: ['red'] } });
    expect(answer([written], { eventCategory: 'Management' })).toBe('no');
  });

  it('does not let one doubtful selector spoil another', () => {
    const doubtful = selector({ ...data, color: { Equals: ['red'] } });
    const clear = selector({ eventCategory: { Equals: ['Management'] } });
    expect(answer([doubtful, clear], { eventCategory: 'Management' })).toBe('yes');
  });

  it('treats an empty list as undocumented, not as nothing and not as the default', () => {
    const set = normalizeSelectors({ language: 'advanced', selectors: [] });
    expect(selects(set, { fields: { eventCategory: 'Management' }, resources: [] })).toBe('unknown');
    expect(selects(set, { fields: { eventCategory: 'Data' }, resources: [] })).toBe('no');
  });
});
