import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Context } from '../../src/cli/context.ts';
import { runCommandLine } from '../../src/cli/program.ts';

const cwd = mkdtempSync(join(tmpdir(), 'trailproof-demo-'));
afterAll(() => rmSync(cwd, { recursive: true }));

function written(texts: string[]): Context['stdout'] {
  const taken = async (): Promise<void> => undefined;
  return { write: (text) => void texts.push(text), taken, isTTY: false, columns: undefined };
}

test('demo judges its organization, writes the reports and says what to open', async () => {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCommandLine({
    argv: ['demo'],
    env: {},
    cwd,
    stdout: written(out),
    stderr: written(err),
    now: () => new Date('2026-11-21T09:00:00.000Z'),
    interruption: () => new AbortController().signal,
  });
  // One account has no role for audits.
  expect(code).toBe(3);
  const said = err.join('');
  expect(said).toContain('The organization is simulated');
  expect(said).toContain('Open trailproof-report/trailproof.html in a browser.');
  const report = join(cwd, 'trailproof-report');
  expect(readdirSync(report).sort()).toEqual(['trailproof.html', 'trailproof.json', 'trailproof.sarif']);
  const json = readFileSync(join(report, 'trailproof.json'), 'utf8');
  // What the organization calls critical, and where it wants its logs.
  expect(json).toContain('on arn:aws:s3:::harbor-finch-card-tokens/');
  expect(json).toMatch(/expected: 222233334444/);
  expect(out.join('')).toContain('888899990000 (harbor-finch-erp)');
});
