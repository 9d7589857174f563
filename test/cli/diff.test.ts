import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '../../src/cli/context.ts';
import { runCommandLine } from '../../src/cli/program.ts';
import { json } from '../../src/report/json.ts';
import { exampleResult } from '../report/fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'trailproof-diff-'));
beforeAll(() => writeFileSync(join(folder, 'old.json'), [...json(exampleResult())].join('')));
afterAll(() => rmSync(folder, { recursive: true }));

const output = { write: () => {}, taken: async () => {}, isTTY: false, columns: undefined };

/** The report that `diff` writes in a format, as text. */
async function written(format: string): Promise<string> {
  const context: Context = {
    argv: ['diff', 'old.json', 'old.json', '--quiet', '--format', `${format}=changes`],
    env: {},
    cwd: folder,
    stdout: output,
    stderr: output,
    now: () => new Date('2026-11-21T09:00:00.000Z'),
    interruption: () => new AbortController().signal,
  };
  expect(await runCommandLine(context)).toBe(3);
  return readFileSync(join(folder, 'changes'), 'utf8');
}

test('JSON Lines have a place for what changed', async () => {
  expect(await written('jsonl')).toMatch(/^\{"type":"comparison"/mu);
});

test('SARIF puts results where the configuration says, as that of the scan does', async () => {
  const config = 'sarif: { locations: [{ subject: "*", path: infra/trail.tf }] }\n';
  expect(await written('sarif')).not.toContain('infra/trail.tf');
  writeFileSync(join(folder, 'trailproof.yaml'), config);
  expect(await written('sarif')).toContain('"uri":"infra/trail.tf"');
});
