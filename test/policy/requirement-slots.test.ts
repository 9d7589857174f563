import { expect, test } from 'vitest';
import type { Policy } from '../../src/model/policy.ts';
import { checkConfigAgainstPolicies, configurePolicies } from '../../src/policy/configure-policies.ts';
import { type Config, loadConfig } from '../../src/policy/load-config.ts';
import { withParams } from '../../src/policy/requirement-slots.ts';
import { policiesOf } from './policy-text.ts';

const events =
  '[{ eventCategory: Data, resources.type: { param: types } }, { eventCategory: Data, resources.type: { param: more }, readOnly: false }]';

function policy(): Policy {
  const [loaded] = policiesOf({
    subject: 'region',
    that: 'covered(region, "chosen")',
    params: '{ types: ["AWS::S3::Object"], more: [], days: 90 }',
    requirements: `{ chosen: { title: Chosen, events: ${events} } }`,
  });
  if (loaded === undefined) throw new Error('no policy');
  return loaded;
}

const equal = (...values: readonly string[]): object => ({
  'resources.type': { any: values.map((value) => ({ operator: 'Equals', value })), none: [], absent: false },
});
const boxesOf = ({ requirements }: Policy): unknown => requirements.get('chosen')?.boxes;

function config(params: string): Config {
  const loaded = loadConfig({
    path: 'trailproof.yaml',
    text: `policies:\n  params:\n    example: ${params}\n`,
  });
  if (!loaded.ok) throw new Error('the configuration has mistakes');
  return loaded.config;
}

test('defaults are filled in at load, and a box that is given no value is left out', () => {
  expect(boxesOf(policy())).toMatchObject([equal('AWS::S3::Object')]);
  expect(boxesOf(policy())).toHaveLength(1);
});

test('parameters that differ are filled in again, as often as one likes', () => {
  const more = withParams(policy(), { more: ['AWS::SNS::Topic', 'AWS::SQS::Queue'] });
  expect(more.params).toEqual({
    types: ['AWS::S3::Object'],
    more: ['AWS::SNS::Topic', 'AWS::SQS::Queue'],
    days: 90,
  });
  expect(boxesOf(more)).toMatchObject([
    equal('AWS::S3::Object'),
    {
      ...equal('AWS::SNS::Topic', 'AWS::SQS::Queue'),
      readOnly: { any: [{ operator: 'Equals', value: 'false' }] },
    },
  ]);
  expect(boxesOf(withParams(more, { types: [], more: [] }))).toEqual([]);
});

test('a configuration fills them in', () => {
  const [configured] = configurePolicies(config('{ types: ["AWS::Lambda::Function"] }'), [policy()]);
  if (configured === undefined) throw new Error('no policy');
  expect(boxesOf(configured)).toMatchObject([equal('AWS::Lambda::Function')]);
});

test('values that no selector could have are shown where the configuration has them', () => {
  const wrong = config('{ types: ["AWS::S3::Object", ""], more: [] }');
  expect(checkConfigAgainstPolicies(wrong, [policy()])).toMatchObject([
    { path: 'trailproof.yaml', line: 3, column: 43, message: 'a value of resources.type is empty' },
  ]);
});

test('a requirement of a bucket is judged by its template, whatever its parameters are', () => {
  const parts = {
    subject: 'bucket',
    that: 'covered(bucket, "chosen")',
    params: '{ types: [] }',
    requirements:
      '{ chosen: { title: Chosen, events: { eventCategory: Data, resources.type: { param: types } } } }',
  };
  expect(() => policiesOf(parts)).toThrow('constrains resources.type');
});
