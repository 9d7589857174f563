import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Context } from '../src/cli/context.ts';
import { runCommandLine } from '../src/cli/program.ts';

const page = readFileSync('docs/scaling.md', 'utf8');

function blocks(language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, text]) => text ?? '',
  );
}

test('the examples are YAML and JSON', () => {
  const [workflow] = blocks('yaml').map((text) => parse(text));
  expect(Object.keys(workflow.jobs)).toEqual(['plan', 'shard', 'judge']);
  const [job, machine] = blocks('json').map((text) => JSON.parse(text));
  expect(job.type).toBe('container');
  expect(Object.keys(machine.States)).toEqual(['Plan', 'Shards', 'Judge']);
});

/** Every command line on the page, wherever it stands, without what the shell does with its end. */
const commands = [...page.matchAll(/trailproof (?:plan|collect|merge|evaluate) [^\n|;&"#`]*/g)]
  .map(([text]) => text.trim())
  .filter((text) => text.includes('--'))
  .filter((text) => !text.includes('--shard i/n'));

test('there are as many as the page shows', () => {
  expect(commands.length).toBeGreaterThan(15);
});

test.each([...new Set(commands)])('%s', async (command) => {
  const said: string[] = [];
  const output: Context['stdout'] = {
    write: (text) => void said.push(text),
    taken: async () => undefined,
    isTTY: false,
    columns: undefined,
  };
  const argv = command
    .replace(/\$\{\{ matrix\.index \}\}|\$(?:I|SHARDS?)\b/g, '3')
    .replace('3/3', '3/4')
    .split(/\s+/)
    .slice(1);
  const code = await runCommandLine({
    argv,
    env: {},
    cwd: '/dev/null',
    stdout: output,
    stderr: output,
    now: () => new Date(),
    interruption: () => new AbortController().signal,
  });
  // It gets as far as the files, which can be neither read nor written there: every flag and value is understood.
  expect(said.join('')).toMatch(/Cannot (?:read|write) /);
  expect(code).toBe(2);
});
