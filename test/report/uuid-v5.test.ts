import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuidOf } from '../../src/report/uuid-v5.ts';

const namespace = Buffer.from('3f0c1b527a344c0b9a5e6d1f27c8e4b9', 'hex');

/** RFC 9562, 5.5, with Node's own SHA-1. */
function expected(name: string): string {
  const hash = createHash('sha1').update(namespace).update(name.toWellFormed()).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex').slice(0, 32);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

test('is version 5 of every name, whatever its length and characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => uuidOf(name) === expected(name)),
  );
  for (const name of ['', 'a'.repeat(1_000), '\ud800', 'ä監🛡%41']) expect(uuidOf(name)).toBe(expected(name));
});

test('is the same for all time', () => {
  expect(uuidOf('framework:soc2-2017')).toBe(expected('framework:soc2-2017'));
  expect(uuidOf('x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
