import { describe, expect, test } from 'vitest';
import { atLeast, atMost, hostPopulation } from '../../../src/policy/cel/host-objects.ts';
import { UnknownRead } from '../../../src/policy/unknown-read.ts';
import { trailHost, unseen } from './host-worlds.ts';

const set = (known: number, open: boolean): unknown => {
  const each = (): ReturnType<typeof trailHost>[] => Array.from({ length: known }, () => trailHost({}));
  return hostPopulation('Trail', open ? { each, missing: unseen } : { each });
};
const ask = (answer: () => boolean): boolean | 'unknown' => {
  try {
    return answer();
  } catch (error) {
    if (error instanceof UnknownRead) return 'unknown';
    throw error;
  }
};

describe('a set that may be incomplete', () => {
  test.each([
    [0, false, true, false],
    [2, false, true, true],
    [3, false, false, true],
    [0, true, 'unknown', 'unknown'],
    [2, true, 'unknown', true],
    [3, true, false, true],
  ])('%i known, open %s: at most two %s, at least two %s', (known, open, most, least) => {
    expect(ask(() => atMost(set(known, open), 2))).toBe(most);
    expect(ask(() => atLeast(set(known, open), 2))).toBe(least);
  });
});

test('an object has the members of its type and nothing else that an expression could name', () => {
  const trail = trailHost({ name: 'main' });
  expect(Reflect.get(trail, 'name')).toBe('main');
  expect(Reflect.get(trail, 'state')).toBeUndefined();
});
