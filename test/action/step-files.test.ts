import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { stepFiles } from '../../src/action/step-files.ts';
import { UsageError } from '../../src/model/problem.ts';
import { readOutputs } from './runner.ts';

const folder = mkdtempSync(join(tmpdir(), 'trailproof-step-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a value cannot set another output, and what was in the file stays', () => {
  const path = join(folder, 'output');
  writeFileSync(path, 'earlier<<EOF\nx\nEOF\n');
  const verdict = 'pass\nEOF\nverdict=fail\nghadelimiter_other\nverdict<<EOF\nfail';
  stepFiles({ GITHUB_OUTPUT: path }, () => 'unique').outputs({ verdict, complete: '' });
  expect(readOutputs(readFileSync(path, 'utf8'))).toEqual({ earlier: 'x', verdict, complete: '' });
});

test('a value with the delimiter is a bug, not an output', () => {
  const files = stepFiles({ GITHUB_OUTPUT: join(folder, 'other') }, () => 'unique');
  expect(() => files.outputs({ verdict: 'ghadelimiter_unique' })).toThrow(/delimiter/);
});

test('the summary is added to what is there', () => {
  const path = join(folder, 'summary');
  writeFileSync(path, 'before\n');
  stepFiles({ GITHUB_STEP_SUMMARY: path }, () => 'unique').summary(['a', 'b\n']);
  expect(readFileSync(path, 'utf8')).toBe('before\nab\n');
});

test('outside of a workflow nothing is written; a place that cannot be written is told', () => {
  expect(() => stepFiles({ GITHUB_OUTPUT: '' }, () => 'u').outputs({ verdict: 'pass' })).not.toThrow();
  const files = stepFiles({ GITHUB_STEP_SUMMARY: join(folder, 'none/summary') }, () => 'u');
  expect(() => files.summary(['x'])).toThrow(UsageError);
});
