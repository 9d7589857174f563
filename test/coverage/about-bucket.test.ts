import { describe, expect, test } from 'vitest';
import { aboutBucket } from '../../src/coverage/about-bucket.ts';
import type { JsonValue } from '../../src/model/json.ts';
import type { Requirement } from '../../src/model/policy.ts';
import type { WrittenSelectors } from '../../src/model/selector.ts';
import { answerRequirement } from '../../src/selectors/answer-requirement.ts';
import { normalizeSelectors } from '../../src/selectors/normalize-selectors.ts';
import { parseRequirement } from '../../src/selectors/parse-requirement.ts';

function requirement(events: JsonValue): Requirement {
  const parsed = parseRequirement(events);
  if (!parsed.ok) throw new Error('the requirement is wrong');
  return { name: 'writes', title: 'Writes', boxes: parsed.boxes };
}

const writes = requirement({ eventCategory: 'Data', eventSource: 's3.amazonaws.com', readOnly: false });
const bucket = { arn: 'arn:aws:s3:::b', name: 'b' };

function state(values: readonly string[], of = bucket): string {
  const written: WrittenSelectors = {
    language: 'basic',
    selectors: [
      {
        readWriteType: 'All',
        includeManagementEvents: false,
        dataResources: [{ type: 'AWS::S3::Object', values }],
        excludeManagementEventSources: [],
      },
    ],
  };
  const { certain, possible } = normalizeSelectors(written);
  return answerRequirement({ wanted: aboutBucket(writes, of).boxes, certain, possible }).state;
}

describe('a requirement about the objects of the bucket b', () => {
  test.each([
    [['arn:aws:s3'], 'covered'],
    [['arn:aws:s3:::b/'], 'covered'],
    [['arn:aws:s3:::b/pre'], 'gap'],
    [['arn:aws:s3:::b2/'], 'gap'],
    [['arn:aws:s3:::a/', 'arn:aws:s3:::b/'], 'covered'],
    [['arn:aws:s3:::b'], 'unknown'],
  ])('is by %j %s', (values, expected) => {
    expect(state(values)).toBe(expected);
  });

  test('is not met by what is recorded of another bucket that begins or ends alike', () => {
    expect(state(['arn:aws:s3:::b/'], { arn: 'arn:aws:s3:::b2', name: 'b2' })).toBe('gap');
    expect(state(['arn:aws:s3:::b/'], { arn: 'arn:aws-us-gov:s3:::b', name: 'b' })).toBe('gap');
  });

  test('has a name of its own, so that what is undecided of two buckets stays apart', () => {
    expect(aboutBucket(writes, bucket).name).toBe('writes of b');
  });
});

const own: readonly (readonly [string, JsonValue, string])[] = [
  [
    'its type itself',
    { eventCategory: 'Data', 'resources.type': 'AWS::S3::Object' },
    'constrains resources.type',
  ],
  [
    'its ARN itself',
    { eventCategory: 'Data', 'resources.ARN': 'arn:aws:s3:::b/x' },
    'constrains resources.ARN',
  ],
  ['another category', { eventCategory: 'Management' }, 'is not about data events alone'],
  ['another category as well', { eventCategory: ['Data', 'Management'] }, 'is not about data events alone'],
  [
    'another category in one box',
    [{ eventCategory: 'Data' }, { eventCategory: 'Management' }],
    'is not about',
  ],
];
test.each(own)('a requirement that says %s is refused', (_what, events, why) => {
  expect(() => aboutBucket(requirement(events), bucket)).toThrow(`the requirement writes ${why}`);
});
