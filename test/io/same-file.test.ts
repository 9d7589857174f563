import { linkSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isSameFile } from '../../src/io/same-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'trailproof-same-'));
const at = (name: string): string => (name.startsWith('/') ? name : `${folder}/${name}`);

beforeAll(() => {
  writeFileSync(at('a'), '');
  writeFileSync(at('b'), '');
  symlinkSync('a', at('link'));
  linkSync(at('a'), at('hard'));
  symlinkSync('loop', at('loop'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['a', './a', true],
  ['a', 'link', true],
  ['a', 'hard', true],
  ['new', 'sub/../new', true],
  ['a', 'b', false],
  ['a', 'new', false],
  ['a', 'loop', false],
  ['/dev/null', '/dev/null', false],
])('%s and %s: %j', (one, other, same) => {
  expect(isSameFile(at(one), at(other))).toBe(same);
});
