import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Context } from '../../src/cli/context.ts';
import { runCommandLine } from '../../src/cli/program.ts';

const cwd = mkdtempSync(join(tmpdir(), 'trailproof-asking-'));
afterAll(() => rmSync(cwd, { recursive: true }));

interface Told {
  readonly code: number;
  readonly questions: readonly string[];
  readonly said: string;
}

/** Somebody at the terminal who gives these answers; undefined breaks off. */
async function talk(args: readonly string[], answers: readonly (string | undefined)[]): Promise<Told> {
  const questions: string[] = [];
  const texts: string[] = [];
  const output = {
    write: (text: string) => void texts.push(text),
    taken: async () => undefined,
    isTTY: true,
    columns: 80,
  };
  const context: Context = {
    argv: ['policy', 'new', ...args],
    env: {},
    cwd,
    stdout: output,
    stderr: output,
    now: () => new Date(),
    interruption: () => new AbortController().signal,
    ask: async (question) => {
      questions.push(question);
      return answers[questions.length - 1];
    },
  };
  return { code: await runCommandLine(context), questions, said: texts.join('') };
}

test('what flags do not say is asked for, and asked again where the answer is none', async () => {
  const { code, questions, said } = await talk(['keys-turn', '--dir', 'ours'], ['', 'hihg', 'high', 'key']);
  expect(code).toBe(0);
  expect(questions).toHaveLength(4);
  expect(questions[0]).toBe('What must be true [Keys turn]: ');
  expect(said).toContain('hihg is none of them: did you mean `high`?');
  const text = readFileSync(join(cwd, 'ours/keys-turn/policy.yaml'), 'utf8');
  expect(text).toContain('title: "Keys turn"');
  expect(text).toContain('severity: high');
  expect(text).toContain('subject: key #');
});

test.each([0, 1, 2])('broken off after %i answers, nothing is written', async (number) => {
  const answers = ['It is so', 'low', 'trail'].slice(0, number);
  const { code } = await talk(['it-is-so', '--dir', 'ours'], [...answers, undefined]);
  expect(code).toBe(130);
  expect(existsSync(join(cwd, 'ours/it-is-so'))).toBe(false);
});

test('nothing is asked about what cannot be written', async () => {
  for (const id of ['Not An Id', 'trail-is-logging', 'keys-turn']) {
    const { code, questions } = await talk([id, '--dir', 'ours'], []);
    expect([code, questions]).toEqual([2, []]);
  }
});

test('the folder of the configuration is the usual one, and what a package brought is not', async () => {
  writeFileSync(join(cwd, 'trailproof.yaml'), 'policy-dir: [node_modules/acme/policies, rules]\n');
  const { said } = await talk(
    ['it-is-so', '--title', 'It is', '--severity', 'low', '--subject', 'trail'],
    [],
  );
  expect(said).toContain('wrote rules/it-is-so/policy.yaml');
});
