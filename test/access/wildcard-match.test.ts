import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Answer } from '../../src/access/answer.ts';
import { type PatternForm, readPattern } from '../../src/access/wildcard.ts';
import { defaultSteps, matches, readAsked, readText } from '../../src/access/wildcard-match.ts';

const resource: PatternForm = { wildcards: 'resource', variables: true };

function match(pattern: string, asked: string, form: PatternForm = resource): Answer {
  return matches(readPattern(pattern, form), readAsked(asked), { left: defaultSteps });
}

describe('resources', () => {
  it.each<[string, string, Answer]>([
    ['*', 'arn:aws:s3:::logs', 'yes'],
    ['arn:aws:s3:::logs', 'arn:aws:s3:::logs', 'yes'],
    ['arn:aws:s3:::Logs', 'arn:aws:s3:::logs', 'no'],
    ['arn:aws:s3:::logs/*', 'arn:aws:s3:::logs', 'no'],
    ['arn:aws:s3:::logs*', 'arn:aws:s3:::logs', 'yes'],
    ['arn:aws:s3:::log?', 'arn:aws:s3:::logs', 'yes'],
    ['arn:aws:s3:::log??', 'arn:aws:s3:::logs', 'no'],
    // The examples of IAM's page on the Resource element.
    ['arn:aws:s3:::b/*/test/*', 'arn:aws:s3:::b/1/2/test/3/object.jpg', 'yes'],
    ['arn:aws:s3:::b/*/test/*', 'arn:aws:s3:::b/1///test///object.jpg', 'yes'],
    ['arn:aws:s3:::b/*/test/*', 'arn:aws:s3:::b//test/object.jpg', 'yes'],
    ['arn:aws:s3:::b/*/test/*', 'arn:aws:s3:::b/1/test/', 'yes'],
    ['arn:aws:s3:::b/*/test/*', 'arn:aws:s3:::b/1-test/object.jpg', 'no'],
    ['arn:aws:s3:::b/*/test/*', 'arn:aws:s3:::b/test/object.jpg', 'no'],
    ['arn:aws:s3:::b/*/test/*', 'arn:aws:s3:::b/1/2/test.jpg', 'no'],
    // A `*` at the end of a segment may go on over the colon; nothing says that others may.
    ['arn:aws:dynamodb:*:table/prod-*', 'arn:aws:dynamodb:us-east-1:111122223333:table/prod-x', 'yes'],
    ['arn:aws:sns:us*1:111122223333:t', 'arn:aws:sns:us-east-1:111122223333:t', 'yes'],
    ['arn:aws:sns:us*3:t', 'arn:aws:sns:us-east-1:111122223333:t', 'unknown'],
    ['arn:aws:sns:us-east-1?111122223333:t', 'arn:aws:sns:us-east-1:111122223333:t', 'unknown'],
    // In the resource itself a colon is a character like others.
    ['arn:aws:s3:::b/*.gz', 'arn:aws:s3:::b/a:b.gz', 'yes'],
    // Variables.
    ['arn:aws:s3:::b/${aws:username}/*', 'arn:aws:s3:::b/bob/x', 'unknown'],
    ['arn:aws:s3:::b/${aws:username}/*', 'arn:aws:s3:::c/bob/x', 'no'],
    ['arn:aws:s3:::b/${*}', 'arn:aws:s3:::b/x', 'no'],
    ['arn:aws:s3:::b/${$}{x', 'arn:aws:s3:::b/${x', 'yes'],
  ])('%s for %s: %s', (pattern, asked, answer) => expect(match(pattern, asked)).toBe(answer));

  it('has no variables in the older version', () => {
    const older: PatternForm = { wildcards: 'resource', variables: false };
    expect(match('b/${aws:username}', 'b/bob', older)).toBe('no');
    expect(match('b/${aws:username}', 'b/${aws:username}', older)).toBe('yes');
  });
});

describe('every text that is asked for', () => {
  it.each<[string, string, Answer]>([
    ['b/*', 'b/*', 'yes'],
    ['*', 'b/*', 'yes'],
    ['b/?*', 'b/*', 'unknown'],
    ['b/a*', 'b/*', 'unknown'],
    ['c/*', 'b/*', 'no'],
    ['b/*/x/*', 'b/o-1/*/x/*', 'yes'],
    ['b/o-1/*', 'b/*/x', 'unknown'],
    ['b', 'b*', 'unknown'],
    ['s3:*', 's3:*', 'yes'],
    ['*:*', '*', 'unknown'],
  ])('%s for %s: %s', (pattern, asked, answer) => {
    expect(match(pattern, asked, { wildcards: 'plain', variables: false })).toBe(answer);
  });
});

test('an asterisk in a text that is given is a character', () => {
  const given = readText('a*');
  const of = (text: string, form: PatternForm): Answer =>
    matches(readPattern(text, form), given, { left: 1_000 });
  expect(of('a*', { wildcards: 'none', variables: false })).toBe('yes');
  expect(of('ab', { wildcards: 'none', variables: false })).toBe('no');
});

/** All texts of the alphabet up to a length. */
function texts(alphabet: readonly string[], length: number): readonly string[] {
  if (length === 0) return [''];
  const shorter = texts(alphabet, length - 1);
  return [
    ...shorter,
    ...shorter
      .filter((text) => text.length === length - 1)
      .flatMap((text) => alphabet.map((one) => text + one)),
  ];
}

function naive(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  if (pattern.startsWith('*'))
    return naive(pattern.slice(1), text) || (text !== '' && naive(pattern, text.slice(1)));
  return (
    text !== '' &&
    (pattern.startsWith('?') || pattern[0] === text[0]) &&
    naive(pattern.slice(1), text.slice(1))
  );
}

test('against all texts of a small alphabet, the answer is exact', () => {
  const given = texts(['a', 'b', ':'], 6);
  const piece = (...characters: string[]): fc.Arbitrary<string> =>
    fc.array(fc.constantFrom(...characters), { maxLength: 4 }).map((list) => list.join(''));
  fc.assert(
    fc.property(piece('a', 'b', '*', '?', ':'), piece('a', 'b', '*'), (pattern, asked) => {
      const all = given.filter((text) => naive(asked, text));
      const found = all.filter((text) => naive(pattern, text)).length;
      // Six characters are enough to tell patterns of four apart from everything.
      const expected: Answer = found === 0 ? 'no' : found === all.length ? 'yes' : 'unknown';
      expect(match(pattern, asked, { wildcards: 'plain', variables: false })).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

describe('wildcard bombs end within their steps', () => {
  it.each<[string, string, string]>([
    ['many stars', `${'*a'.repeat(5_000)}b`, 'a'.repeat(50_000)],
    ['many stars against an open question', `${'*a'.repeat(2_000)}b`, `${'a*'.repeat(2_000)}c`],
    ['many question marks', '?*'.repeat(100_000), '*'.repeat(1_000)],
  ])('%s', (_, pattern, asked) => {
    const steps = { left: 100_000 };
    expect(
      matches(readPattern(pattern, { wildcards: 'plain', variables: false }), readAsked(asked), steps),
    ).toBe('unknown');
    expect(steps.left).toBeGreaterThan(-400_000);
  });
});
