/**
 * How long questions about selectors take at AWS's limits: `node bench/selectors.ts`. Five trails of 500
 * conditions give at most 2,500 values; the floor is to parse and print the same boxes as JSON once.
 */
import type { Box, FieldConstraint, Match } from '../src/model/selector.ts';
import { findUncovered } from '../src/selectors/uncovered.ts';

const size = 2_500;

function field(operator: Match['operator'], ...values: string[]): FieldConstraint {
  return { any: values.map((value) => ({ operator, value })), none: [], absent: false };
}

function except(operator: Match['operator'], ...values: string[]): FieldConstraint {
  return { any: [], none: values.map((value) => ({ operator, value })), absent: false };
}

function orAbsent(constraint: FieldConstraint): FieldConstraint {
  return { ...constraint, absent: true };
}

function boxes(make: (index: number) => Box, count = size): readonly Box[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const data = { eventCategory: field('Equals', 'Data'), 'resources.type': field('Equals', 'AWS::S3::Object') };
const bucket = (index: number): string => `arn:aws:s3:::bucket-${index}/`;
const prefixes = boxes((index) => ({ ...data, 'resources.ARN': field('StartsWith', bucket(index)) }));
const halves = boxes((index) => ({
  ...data,
  'resources.ARN': field('StartsWith', bucket(index >> 1)),
  readOnly: field('Equals', String(index % 2 === 0)),
}));
const everyBucket = [
  {
    ...data,
    'resources.ARN': field('StartsWith', ...halves.map((_, index) => bucket(index >> 1))),
    readOnly: except('Equals', ''),
  },
];

/** Pseudo-random, always the same. */
function spread(index: number, step: number): number {
  return Math.imul(index * 31 + step * 17 + 7, 0x9e3779b1) >>> 8;
}

const names = [
  'eventSource',
  'eventName',
  'eventType',
  'userIdentity.arn',
  'resources.ARN',
  'errorCode',
  'vpcEndpointId',
  'resources.type',
] as const;
const five = ['a', 'b', 'c', 'd', 'e'];
const tangled = boxes((index) =>
  Object.fromEntries(
    [0, 1, 2].map((step) => [
      names[(index + step * (1 + (index % 2))) % names.length],
      field('Equals', five[spread(index, step) % 5] ?? 'a'),
    ]),
  ),
);
const cube = [Object.fromEntries(names.map((name) => [name, field('Equals', ...five)]))];
const affixes = boxes(
  (index) => ({
    ...data,
    'resources.ARN':
      index % 2 === 0
        ? orAbsent(except('StartsWith', bucket(index)))
        : orAbsent(except('EndsWith', `.${index}`)),
  }),
  830,
);

const cases: readonly (readonly [string, readonly Box[], readonly Box[]])[] = [
  ['2,500 prefixes, one bucket missing', [data], prefixes],
  ['2,500 halves that cover 1,250 buckets', everyBucket, halves],
  ['2,500 boxes compared with themselves', prefixes, [...prefixes].reverse()],
  ['2,500 boxes, each inside one that differs', halves, prefixes],
  ['2,500 boxes tangled over eight fields', cube, tangled],
  ['830 excluded prefixes and suffixes', [data], affixes],
];

function median(run: () => void): number {
  const times = [0, 1, 2, 3, 4].map(() => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[2] ?? 0;
}

for (const [name, wanted, within] of cases) {
  const floor = median(() => JSON.stringify(JSON.parse(JSON.stringify([wanted, within]))));
  const time = median(() => findUncovered(wanted, within));
  const { kind } = findUncovered(wanted, within);
  console.log(
    `${name}: ${kind}, ${time.toFixed(1)} ms, ${(time / floor).toFixed(1)} x JSON (${floor.toFixed(1)} ms)`,
  );
}
