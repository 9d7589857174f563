/**
 * Whole trails at AWS's limits against a requirement, from the selectors as AWS answers them to the answer:
 * `node --expose-gc bench/selectors-at-limits.ts`. The floor is to parse and print the same selectors as JSON.
 */
import type { AdvancedSelector, BasicSelector, Box, WrittenSelectors } from '../src/model/selector.ts';
import { answerRequirement } from '../src/selectors/answer-requirement.ts';
import { normalizeSelectors } from '../src/selectors/normalize-selectors.ts';

const objects = {
  eventCategory: { any: [{ operator: 'Equals', value: 'Data' }], none: [], absent: false },
  'resources.type': { any: [{ operator: 'Equals', value: 'AWS::S3::Object' }], none: [], absent: false },
} as const;

/** Objects of one bucket, or of any. */
function objectsUnder(prefix: string): readonly Box[] {
  return [
    {
      ...objects,
      'resources.ARN': { any: [{ operator: 'StartsWith', value: prefix }], none: [], absent: false },
      readOnly: { any: [], none: [], absent: false },
    },
  ];
}

function basic(values: readonly string[], readWriteType = 'All'): BasicSelector {
  return {
    readWriteType,
    includeManagementEvents: false,
    dataResources: [{ type: 'AWS::S3::Object', values }],
    excludeManagementEventSources: [],
  };
}

function advanced(operators: Readonly<Record<string, readonly string[]>>): AdvancedSelector {
  return {
    fieldSelectors: [
      { field: 'eventCategory', operators: { Equals: ['Data'] } },
      { field: 'resources.type', operators: { Equals: ['AWS::S3::Object'] } },
      { field: 'resources.ARN', operators },
    ],
  };
}

function many(count: number, make: (index: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const bucket = (index: number): string => `arn:aws:s3:::bucket-${index}/`;
/** Each a prefix of the next. */
const nested = many(496, (index) => `arn:aws:s3:::b/${'a'.repeat(index)}`);

const cases: readonly (readonly [string, WrittenSelectors, readonly Box[]])[] = [
  [
    '5 basic selectors with 250 resources, one of their buckets',
    {
      language: 'basic',
      selectors: many(5, String).map((_, part) => basic(many(50, (i) => bucket(part * 50 + i)))),
    },
    objectsUnder(bucket(249)),
  ],
  [
    '5 basic selectors with 250 resources, all objects',
    {
      language: 'basic',
      selectors: many(5, String).map((_, part) => basic(many(50, (i) => bucket(part * 50 + i)))),
    },
    objectsUnder('arn:aws:s3:::'),
  ],
  [
    '500 advanced values in one selector, all objects',
    { language: 'advanced', selectors: [advanced({ StartsWith: many(498, bucket) })] },
    objectsUnder('arn:aws:s3:::'),
  ],
  [
    '166 advanced selectors of 3 values, all objects',
    {
      language: 'advanced',
      selectors: many(166, bucket).map((prefix) => advanced({ StartsWith: [prefix] })),
    },
    objectsUnder('arn:aws:s3:::'),
  ],
  [
    '496 prefixes of one another, all objects of their bucket',
    { language: 'advanced', selectors: [advanced({ StartsWith: nested })] },
    objectsUnder('arn:aws:s3:::b/'),
  ],
  [
    '248 excluded prefixes and 248 excluded suffixes, all objects',
    {
      language: 'advanced',
      selectors: [
        advanced({ NotStartsWith: nested.slice(1, 249), NotEndsWith: many(248, (i) => '/b'.repeat(i + 1)) }),
      ],
    },
    objectsUnder('arn:aws:s3:::b/'),
  ],
  [
    'prefixes in one half of the selectors, suffixes left out in the other',
    {
      language: 'advanced',
      selectors: many(160, String).map((_, index) =>
        advanced(
          index % 2 === 0
            ? { StartsWith: [`arn:aws:s3:::b/${'a'.repeat(index)}`] }
            : { NotEndsWith: [`${'/z'.repeat(index)}`] },
        ),
      ),
    },
    objectsUnder('arn:aws:s3:::b/'),
  ],
];

function median(run: () => void): number {
  const times = Array.from({ length: 7 }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[3] ?? 0;
}

for (const [name, written, wanted] of cases) {
  const ask = (): ReturnType<typeof answerRequirement> =>
    answerRequirement({ wanted, ...normalizeSelectors(written) });
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const { state } = ask();
  const used = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  const floor = median(() => JSON.parse(JSON.stringify(written)));
  const time = median(ask);
  console.log(
    `${name}: ${state}, ${time.toFixed(1)} ms, ${(time / floor).toFixed(0)} x JSON (${floor.toFixed(2)} ms), ${used.toFixed(1)} MiB`,
  );
}
