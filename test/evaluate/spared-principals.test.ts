import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MemberDenialAnswer } from '../../src/access/member-denials.ts';
import { isSparedByAll, sparesOnly } from '../../src/evaluate/spared-principals.ts';
import { glob } from '../../src/policy/cel/glob.ts';

const account = '111122223333';

function denial(values: readonly string[], key = 'aws:PrincipalArn'): MemberDenialAnswer {
  const exceptions = values.length === 0 ? [] : [{ key, values, statement: { number: 1 } }];
  return { answer: 'yes', because: 'statement 1 denies it', exceptions };
}

const admin = 'arn:aws:iam::*:role/trail-admin';

describe('a denial with exceptions', () => {
  test.each([
    ['nobody', denial([]), [], true],
    ['somebody who may be', denial([admin]), [admin], true],
    ['somebody who may not be', denial([admin]), [], false],
    ['somebody by a wider pattern', denial([admin]), ['arn:aws:iam::*:role/*'], true],
    ['more than may be', denial(['arn:aws:iam::*:role/*']), [admin], false],
    ['somebody of another account', denial(['arn:aws:iam::444455556666:role/x']), [], true],
    ['somebody of the account', denial([`arn:aws:iam::${account}:role/x`]), [], false],
    ['whoever has a tag', denial([admin], 'aws:PrincipalTag/team'), [admin], false],
    ['nobody, and it is not sure', { ...denial([]), answer: 'unknown' as const }, [], false],
  ])('spares %s', (_what, given, allowed, fine) => {
    expect(sparesOnly(given, { account, allowed })).toBe(fine);
  });

  test('spares one with others only where all do', () => {
    const sparing = { account, allowed: [] };
    const other = denial(['arn:aws:iam::*:role/other', admin]);
    expect(isSparedByAll([denial([admin]), other], sparing)).toBe(true);
    expect(isSparedByAll([denial([admin]), denial(['arn:aws:iam::*:role/other'])], sparing)).toBe(false);
    expect(isSparedByAll([], sparing)).toBe(true);
  });
});

test('what a pattern stands for is never less than what the value that it allows stands for', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 6 });
  const plain = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 4 });
  fc.assert(
    fc.property(text, text, plain, (pattern, value, filling) => {
      fc.pre(sparesOnly(denial([value]), { account, allowed: [pattern] }));
      expect(glob(value.replaceAll('*', filling), pattern)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
