import { expect, test } from 'vitest';
import { githubAnnotations } from '../../src/report/github-annotations.ts';
import { readLog } from '../action/runner.ts';
import { exampleResult, resultOf } from './fixture.ts';
import { decidedResult } from './fixture-decisions.ts';
import { policyOf } from './fixture-policies.ts';
import { findingOf, trailSubject } from './fixture-subjects.ts';

const exit = { code: 3, failOn: 'high' } as const;
const read = (...given: Parameters<typeof githubAnnotations>): ReturnType<typeof readLog> =>
  readLog([...githubAnnotations(...given)].join(''));

test('the runner finds errors, warnings and a notice, and no other text', () => {
  const { commands, text } = read(exampleResult(), exit);
  expect(text.trim()).toBe('');
  expect(commands.map(({ name, properties }) => [name, properties])).toEqual([
    ['error', { title: 'The scan is incomplete' }],
    ['error', { title: expect.stringMatching(/^critical: Management events are recorded/) }],
    ['warning', { title: 'medium: Log file validation is on' }],
  ]);
  expect(read(decidedResult(), exit).commands.map(({ name }) => name)).toEqual(['error', 'error', 'notice']);
});

test('without a threshold everything that fails is an error', () => {
  expect(read(exampleResult()).commands.map(({ name }) => name)).toEqual(['error', 'error', 'error']);
});

test('nothing fails: nothing is printed', () => {
  expect([...githubAnnotations(resultOf({}))]).toEqual([]);
});

test('the runner would cut off what is longer than 4,096 characters: it is shorter, and ends with the fix', () => {
  const names = Array.from({ length: 30 }, (_, index) => `${index}${'x'.repeat(500)}`);
  const findings = names.map((name) =>
    findingOf('p', trailSubject(name, 'eu-west-1'), {
      message: `${name.slice(0, 2)} ${'y'.repeat(600)} ${name}`,
    }),
  );
  const [command] = read(resultOf({ policies: [policyOf('p')], findings })).commands;
  expect(command?.message.length).toBeLessThan(4_096);
  expect(command?.message).toMatch(/\nFix: Do what it asks\. \(p\)$/);
});
