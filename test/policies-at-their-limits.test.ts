import { expect, test } from 'vitest';
import type { JsonObject } from '../src/model/json.ts';
import type { Status } from '../src/model/scan-result.ts';
import type { CaseMistake } from '../src/run/case-mistakes.ts';
import { loadCasedPolicies } from '../src/run/policy-check.ts';
import { runCases } from '../src/run/run-cases.ts';

const cased = loadCasedPolicies(undefined, process.cwd());

/** What the policy, with the limits of AWS, says of a trail with these selectors. */
async function mistakes(id: string, trail: JsonObject, expected: Status): Promise<readonly CaseMistake[]> {
  const policy = cased.find((one) => one.policy.id === id)?.policy;
  if (policy === undefined) throw new Error(`there is no policy ${id}`);
  const one = {
    base: 'account',
    name: 'at the limit',
    line: 1,
    world: { accounts: { '111122223333': { trails: { main: trail } } } },
    params: {},
    expect: new Map([['trail main', expected]]),
  } as const;
  for await (const outcome of runCases([{ policy, cases: [one] }], new AbortController().signal)) {
    return outcome.mistakes;
  }
  throw new Error('no case was run');
}

function buckets(number: number): readonly string[] {
  return Array.from({ length: number }, (_, index) => `arn:aws:s3:::bucket-${index}/`);
}

/** In entries of fifty: their number says nothing. */
function dataResources(number: number): JsonObject {
  const entries = Array.from({ length: Math.ceil(number / 50) }, (_, index) => ({
    Type: 'AWS::S3::Object',
    Values: buckets(number).slice(index * 50, (index + 1) * 50),
  }));
  const all = { Type: 'AWS::Lambda::Function', Values: ['arn:aws:lambda'] };
  return { selectors: [{ ReadWriteType: 'All', DataResources: [...entries, all] }] };
}

/** Two values say the category and the type. */
function advancedValues(number: number): JsonObject {
  const fields = [
    { Field: 'eventCategory', Equals: ['Data'] },
    { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
    { Field: 'resources.ARN', StartsWith: buckets(number - 2) },
  ];
  return { advancedSelectors: [{ FieldSelectors: fields }] };
}

test.each([
  ['data-resources-per-trail-within-limit', 249, dataResources(249), 'pass'],
  ['data-resources-per-trail-within-limit', 250, dataResources(250), 'fail'],
  ['advanced-selector-values-per-trail-within-limit', 499, advancedValues(499), 'pass'],
  ['advanced-selector-values-per-trail-within-limit', 500, advancedValues(500), 'fail'],
] as const)('%s: %i', async (id, _number, trail, expected) => {
  expect(await mistakes(id, trail, expected)).toEqual([]);
});
