import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readText } from '../../src/io/read-text.ts';
import { UsageError } from '../../src/model/problem.ts';
import { folder } from './snapshot-lines.ts';

it('reads text, without its byte order mark', () => {
  const path = join(folder(), 'a.yaml');
  writeFileSync(path, '\ufeffid: ä\n');
  expect(readText(path, 'the policy')).toBe('id: ä\n');
});

it.each([
  [
    'a file that is not there',
    (base: string) => join(base, 'none'),
    /^Cannot read the policy .*no such file/,
  ],
  ['a folder', (base: string) => base, /is a folder/],
  ['a file without end', () => '/dev/zero', /larger than/],
  ['a file of another encoding', (base: string) => join(base, 'latin1'), /not text in UTF-8/],
])('refuses %s', (_name, pathIn, words) => {
  const base = folder();
  writeFileSync(join(base, 'latin1'), Buffer.from([0xe4, 0x20]));
  const read = (): string => readText(pathIn(base), 'the policy', 1024 * 1024);
  expect(read).toThrow(UsageError);
  expect(read).toThrow(words);
});
