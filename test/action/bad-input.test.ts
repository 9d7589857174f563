import { describe, expect, test } from 'vitest';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { runStep, type StepInput } from './step.ts';

const world = healthyWorld();

describe('a step that cannot run ends with 2, tells it three ways, and writes every output', () => {
  const mistakes: readonly (readonly [string, Omit<StepInput, 'world'>, RegExp])[] = [
    ['a misspelt severity', { inputs: { 'fail-on': 'hig' } }, /fail-on is "hig"\. Did you mean high\?/],
    ['a misspelt input', { inputs: { region: 'eu-west-1' } }, /no input region\. Did you mean regions\?/],
    ['a configuration that is missing', { inputs: { config: 'none.yaml' } }, /none\.yaml/],
    [
      'what only settings know is told in the words of inputs',
      { inputs: { exclude: '222233334444' } },
      /^exclude leaves accounts out/,
    ],
    ['a folder that cannot be', { inputs: { 'output-dir': '/proc/none' } }, /\/proc\/none/],
    ['no credentials', { env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' } }, /credentials/],
  ];
  test.each(mistakes)('%s', async (_, input, message) => {
    const step = await runStep({ world, ...input });
    expect(step.code).toBe(2);
    expect(step.stderr).toBe('');
    expect(step.commands.map(({ name }) => name)).toEqual(['error']);
    expect(step.commands[0]?.message).toMatch(message);
    expect(step.summary).toMatch(/^## Trailproof: could not run\n/);
    expect(step.outputs).toEqual({
      verdict: 'error',
      complete: 'false',
      counts: '',
      'sarif-file': '',
      'report-file': '',
      'exit-class': 'usage',
    });
    expect(`${step.text}${step.summary}`).not.toMatch(/\bat .*\.(c?js|ts):\d/);
  });

  test('mistakes in the configuration are annotated at their place', async () => {
    const step = await runStep({
      world,
      files: { 'trailproof.yaml': 'fail-on: high\nregion: [eu-west-1]\n' },
    });
    expect(step.code).toBe(2);
    expect(step.commands[0]).toMatchObject({
      name: 'error',
      properties: { file: 'trailproof.yaml', line: '2', col: '1' },
    });
    expect(step.text).toContain('> 2 | region: [eu-west-1]');
  });
});

/** Hostile in the log, as Markdown, and as outputs. */
const hostile = [
  'no',
  '::error::injected',
  '##[add-mask]eu-west-1',
  '</details><script>alert(1)</script>',
  '[click](https://example.com) ![x](https://example.com/x.png) @octocat #1 | a | b |',
  '`````` code',
  'verdict<<EOF\npass\nEOF',
  '\u001b[2J\u202e',
].join('\n');

test('words of AWS that want to be commands, markup or outputs are only words', async () => {
  const step = await runStep({
    world: mergeWorld(world, {
      accounts: { [world.caller.account]: { trails: { main: { kmsKey: hostile } } } },
      faults: [{ call: 'cloudtrail:GetTrailStatus', error: 'AccessDeniedException', message: hostile }],
    }),
  });
  expect(step.code).toBe(3);
  expect(new Set(step.commands.map(({ name }) => name))).toEqual(new Set(['error']));
  expect(step.commands.some(({ message }) => message === 'injected')).toBe(false);
  expect(Object.keys(step.outputs)).toHaveLength(6);
  expect(step.outputs['verdict']).not.toBe('pass');
  const outsideOfCode = step.summary.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
  expect(outsideOfCode).not.toMatch(/[<>@\[\]!]|https?:/);
  expect(step.summary).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});
