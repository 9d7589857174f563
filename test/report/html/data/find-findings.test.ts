import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFields } from '../../../../src/report/html/data/fields.ts';
import { createFind } from '../../../../src/report/html/data/find-findings.ts';
import { fieldKeys } from '../../../../src/report/html/data/query.ts';
import { dataOf, found } from './explored.ts';

const all = [0, 1, 2, 3, 4, 5, 6];

test.each([
  ['', all],
  ['  ', all],
  // Words, anywhere in a finding.
  ['main', [0]],
  ['DECRYPT', [1]],
  ['us-east-1 trail/spare', [2]],
  ['gap main', []],
  ['every logs main', [0]],
  ['sandboxes', [3]],
  ['"log \\"', []],
  ['-main', [1, 2, 3, 4, 5, 6]],
  // Fields.
  ['status:fail', [0, 1]],
  ['status:error', [5, 6]],
  ['waived', [3]],
  ['"waive"', [3, 6]],
  ['-waived -status:pass', [0, 1, 4, 5, 6]],
  ['status:fail,known', [0, 1, 4]],
  ['status:fail status:known', [0, 1, 4]],
  ['severity>=high', [0, 2, 3, 5, 6]],
  ['severity:low', [1]],
  ['account:4444', [1]],
  ['account:shop', [1]],
  ['account:*workloads*', [1]],
  ['region:eu-*', [0, 3, 4]],
  ['region:eu-west', [0, 3, 4]],
  ['region:eu-west-1', [0]],
  ['region:eu-* -region:eu-west-2', [0]],
  ['policy:log-*', [4, 5, 6]],
  ['policy:trail-is-logging', [0, 1, 2, 3]],
  ['policy:"every trail"', [0, 1, 2, 3]],
  ['control:cis-aws-foundations-5.0.0/3.1', [0, 1, 2, 3]],
  ['control:soc2-2017/*', all],
  ['control:cc7.3', [4, 5, 6]],
  ['-control:cc7.3', [0, 1, 2, 3]],
  ['kind:region', [1]],
  ['status:fail severity:high region:eu-* policy:trail-* -waived main', [0]],
  ['region:.*', []],
])('%j finds %j', (query, places) => {
  expect([...found(query).places]).toEqual(places);
});

test('what the question names and nobody has is said', () => {
  expect(found('region:mars status:fail severity:high').unheardOf).toEqual(['region:mars']);
  expect(found('arn:aws:x').unheardOf).toEqual([]);
});

test('a value that a pattern names counts as chosen', () => {
  const data = dataOf();
  const { region } = createFields(data);
  const { chosen } = found('region:eu-* -region:us-*', data);
  expect(region.values.filter((_, value) => chosen.region?.[value] === 1)).toEqual([
    'eu-west-1',
    'eu-west-2',
  ]);
  expect(chosen.status).toBeUndefined();
});

const queries = fc
  .subarray([
    'status:fail,error',
    '-status:pass',
    'severity>=high',
    'region:eu-*',
    '-region:us-west-2',
    'policy:log-*',
    'control:soc2-2017/CC7.2',
    'main',
    '-kind:region',
  ])
  .map((terms) => terms.join(' '));

test('the number beside a value is how many there were if the field asked for that value alone', () => {
  const data = dataOf();
  const fields = createFields(data);
  const find = createFind(data, fields);
  fc.assert(
    fc.property(queries, fc.constantFrom(...fieldKeys), (query, key) => {
      // What the question excludes stays, and so does what it says of other fields.
      const others = query
        .split(' ')
        .filter((term) => !term.startsWith(`${key}:`) && !term.startsWith(`${key}>`))
        .join(' ');
      fields[key].values.forEach((value, place) => {
        const alone = find(`${others} ${key}:"${value}"`).places.length;
        expect(find(query).counts[key][place]).toBe(alone);
      });
    }),
  );
});
