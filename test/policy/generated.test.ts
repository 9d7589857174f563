import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateValidators } from '../../tools/generate-validators.ts';

test.each([...generateValidators()])('%s is what its schema gives', (path, text) => {
  const root = join(import.meta.dirname, '../..');
  const written = readFileSync(join(root, path), 'utf8');
  expect(written === text, `run node tools/generate-validators.ts to make ${path} anew`).toBe(true);
});
