import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refuseOverwriting } from '../../src/run/keep-inputs.ts';
import type { PlannedOutput } from '../../src/run/output-plan.ts';

const folder = mkdtempSync(join(tmpdir(), 'trailproof-keep-'));
beforeAll(() => {
  writeFileSync(join(folder, 'a'), '');
  symlinkSync('a', join(folder, 'link'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const to = (format: PlannedOutput['format'], name: string): PlannedOutput => ({
  format,
  target: { kind: 'file', path: join(folder, name) },
});

test('one report does not take the place of another, by a link', () => {
  expect(() => refuseOverwriting([to('json', 'link'), to('csv', 'a')], [])).toThrow(
    /^--format sends csv to .*\/a, which is the report as json$/,
  );
  expect(() => refuseOverwriting([to('json', 'link'), to('csv', 'b')], [])).not.toThrow();
});
