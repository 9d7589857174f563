import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/model/problem.ts';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { mergePatch, mergeWorld } from '../../src/simulator/merge-world.ts';
import { home } from './worlds.ts';

describe('mergePatch', () => {
  /** The examples of RFC 7396, appendix A. */
  const examples: readonly (readonly [unknown, unknown, unknown])[] = [
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ];

  test.each(examples)('%j with %j is %j', (base, patch, expected) => {
    expect(mergePatch(base, patch)).toEqual(expected);
  });

  test('changes neither argument, and twice is as good as once', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (base, patch) => {
        const before = JSON.stringify([base, patch]);
        const once = mergePatch(base, patch);
        expect(JSON.stringify([base, patch])).toBe(before);
        expect(mergePatch(once, patch)).toEqual(once);
      }),
    );
  });

  test('sets no prototype', () => {
    const merged = mergePatch({}, JSON.parse('{"__proto__":{"polluted":true}}'));
    expect(merged).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('mergeWorld', () => {
  const trail = (patch: object) =>
    mergeWorld(healthyWorld(), { accounts: { [home]: { trails: { main: patch } } } });

  test('changes one thing and leaves the rest', () => {
    expect(trail({ logging: false }).accounts[home]?.trails).toMatchObject({
      main: { logging: false, bucket: 'acme-logs' },
    });
  });

  test('deletes with null', () => {
    expect(trail({ kmsKey: null }).accounts[home]?.trails?.['main']).not.toHaveProperty('kmsKey');
  });

  test('refuses a patch that makes no world', () => {
    expect(() => trail({ lgging: false })).toThrow(UsageError);
    expect(() => trail({ lgging: false })).toThrow(
      /trails\.main\.lgging: unknown key `lgging` \(did you mean `logging`/,
    );
  });
});
