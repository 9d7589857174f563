import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCoverage } from '../../src/coverage/coverage.ts';
import { explainEvent } from '../../src/coverage/explain-event.ts';
import type { Trail } from '../../src/model/inventory.ts';
import { known, unknown } from '../../src/model/observed.ts';
import type { Requirement } from '../../src/model/policy.ts';
import type { AdvancedSelector, Box, EventFields, FieldConstraint } from '../../src/model/selector.ts';
import type { EventRecord } from '../../src/selectors/event-record.ts';
import { normalizeSelectors } from '../../src/selectors/normalize-selectors.ts';
import {
  ACCOUNT,
  account,
  closed,
  copy,
  fault,
  inventory,
  open,
  region,
  trail,
} from '../evaluate/sample-inventory.ts';

function selecting(...selectors: readonly AdvancedSelector[]): Trail['selectors'] {
  return known(normalizeSelectors({ language: 'advanced', selectors }), ['selectors']);
}

function asking(
  asked: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
): AdvancedSelector {
  return { fieldSelectors: Object.entries(asked).map(([field, operators]) => ({ field, operators })) };
}

const everything = selecting(asking({ eventCategory: { Equals: ['Management'] } }));
const withoutKms = selecting(
  asking({ eventCategory: { Equals: ['Management'] }, eventSource: { NotEquals: ['kms.amazonaws.com'] } }),
);

const decrypt: EventRecord = {
  account: ACCOUNT,
  region: 'us-east-1',
  fields: {
    eventCategory: 'Management',
    eventSource: 'kms.amazonaws.com',
    eventName: 'Decrypt',
    eventType: 'AwsApiCall',
    readOnly: 'true',
  },
  resources: [],
};

function asked(
  trails: readonly Trail[],
  changes: Parameters<typeof account>[1] = {},
): ReturnType<typeof explainEvent> {
  return explainEvent(inventory(account(trails, changes)), decrypt);
}

describe('why a trail does not record an event', () => {
  const arn = (name: string): string => `arn:aws:cloudtrail:eu-west-1:${ACCOUNT}:trail/${name}`;
  const stopped = [copy(arn('a'), 'us-east-1', { isLogging: known(false, ['status']) })];
  const cases: readonly (readonly [string, Trail, 'yes' | 'no' | 'unknown', string])[] = [
    [
      'it does',
      trail('a', { selectors: everything }),
      'yes',
      'it records every management event, read and write',
    ],
    [
      'a field says otherwise',
      trail('a', { selectors: withoutKms }),
      'no',
      'eventSource is kms.amazonaws.com',
    ],
    [
      'it is stopped',
      trail('a', { selectors: everything, copies: stopped }),
      'no',
      'it is stopped in us-east-1',
    ],
    [
      'it is of one region',
      trail('a', {
        selectors: everything,
        multiRegion: known(false, []),
        copies: [copy(arn('a'), 'eu-west-1')],
      }),
      'no',
      'it is a trail of eu-west-1 alone',
    ],
    [
      'it has no copy there',
      trail('a', { selectors: everything, copies: [copy(arn('a'), 'eu-west-1')] }),
      'no',
      'it does not show in us-east-1',
    ],
    ['its selectors are unread', trail('a'), 'unknown', 'cloudtrail:GetTrailStatus was not answered'],
  ];

  test.each(cases)('%s', (_name, subject, records, why) => {
    const { trails } = asked([subject]);
    expect(trails).toEqual([{ arn: subject.arn, records, why: expect.stringContaining(why) }]);
  });
});

test('one trail that records is enough, whatever the others do', () => {
  const { recorded, by } = asked([trail('a'), trail('b', { selectors: everything })]);
  expect({ recorded, by }).toEqual({
    recorded: 'yes',
    by: [`arn:aws:cloudtrail:eu-west-1:${ACCOUNT}:trail/b`],
  });
});

test('a list of trails that could not be read leaves it unknown', () => {
  const regions = closed(region('us-east-1', open([fault('list', { call: 'cloudtrail:DescribeTrails' })])));
  expect(asked([], { regions })).toMatchObject({
    recorded: 'unknown',
    trails: [],
    hidden: expect.stringContaining('cloudtrail:DescribeTrails: AccessDeniedException'),
  });
});

test.each([
  ['an account', { ...decrypt, account: '999999999999' }],
  ['a region', { ...decrypt, region: 'sa-east-1' }],
])('%s that was not looked at leaves it unknown', (_name, event) => {
  const answer = explainEvent(inventory(account([trail('a', { selectors: everything })])), event);
  expect(answer).toMatchObject({
    recorded: 'unknown',
    trails: [],
    hidden: expect.stringContaining('was not looked at'),
  });
});

/** The requirement that holds exactly one event. */
function exactly(fields: EventFields): Requirement {
  const constraint = (value: string | undefined): FieldConstraint =>
    value === undefined
      ? {
          any: [{ operator: 'Equals', value: 'x' }],
          none: [{ operator: 'Equals', value: 'x' }],
          absent: true,
        }
      : { any: [{ operator: 'Equals', value }], none: [], absent: false };
  const names = [
    'eventCategory',
    'eventSource',
    'eventName',
    'eventType',
    'readOnly',
    'resources.type',
    'resources.ARN',
  ] as const;
  const box: Box = Object.fromEntries(names.map((name) => [name, constraint(fields[name])]));
  return { name: 'exactly', title: 'One event', boxes: [box] };
}

test('says yes, no and unknown exactly where coverage of that one event is covered, a gap and unknown', () => {
  const value = fc.constantFrom('kms.amazonaws.com', 'ec2.amazonaws.com', 'k', '');
  const operators = fc.dictionary(
    fc.constantFrom('Equals', 'StartsWith', 'EndsWith', 'NotEquals', 'NotStartsWith', 'NotEndsWith', 'Odd'),
    fc.array(value, { minLength: 1, maxLength: 2 }),
    { minKeys: 1, maxKeys: 2 },
  );
  const selector = fc
    .record({
      category: fc.constantFrom('Management', 'Data'),
      source: fc.option(operators, { nil: undefined }),
    })
    .map(({ category, source }) =>
      asking({ eventCategory: { Equals: [category] }, ...(source && { eventSource: source }) }),
    );
  const logging = fc.constantFrom(known(true, []), known(false, []), unknown(fault('status')));
  const world = fc.array(
    fc.record({ selectors: fc.option(fc.array(selector, { minLength: 1, maxLength: 2 })), logging }),
    {
      maxLength: 3,
    },
  );
  const states = { yes: 'covered', no: 'gap', unknown: 'unknown' } as const;
  fc.assert(
    fc.property(world, fc.option(value, { nil: undefined }), fc.boolean(), (parts, eventSource, whole) => {
      const trails = parts.map(({ selectors, logging: isLogging }, index) => {
        const arn = `arn:aws:cloudtrail:eu-west-1:${ACCOUNT}:trail/t${index}`;
        const copies = [copy(arn, 'us-east-1', { isLogging })];
        return trail(`t${index}`, {
          copies,
          selectors: selectors === null ? unknown(fault('unread')) : selecting(...selectors),
        });
      });
      const shown = trails.flatMap(({ copies }) => copies);
      const copies = whole ? closed(...shown) : open([fault('list')], ...shown);
      const all = inventory(account(trails, { regions: closed(region('us-east-1', copies)) }));
      const fields = {
        eventCategory: 'Management',
        eventName: 'X',
        eventType: 'AwsApiCall',
        readOnly: 'true',
        ...(eventSource !== undefined && { eventSource }),
      };
      const answer = explainEvent(all, { account: ACCOUNT, region: 'us-east-1', fields, resources: [] });
      const { state } = createCoverage(all).ask(ACCOUNT, 'us-east-1', exactly(fields));
      expect(states[answer.recorded]).toBe(state);
    }),
    { numRuns: 300 },
  );
});
