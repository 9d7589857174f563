import { describe, expect, test } from 'vitest';
import { code, prose } from '../../../src/report/markdown/inline.ts';

describe('code', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['main', '`main`'],
    ['', '(empty)'],
    ['  ', '(empty)'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    [' padded ', '`  padded  `'],
    ['```x', '```` ```x ````'],
    ['````', '`\\u{60}\\u{60}\\u{60}\\u{60}`'],
    ['two\nlines', '`two\\nlines`'],
    ['\u202e\u001b', '`\\u{202e}\\u{1b}`'],
    ['<b>|[x](y)@z', '`<b>|[x](y)@z`'],
  ];
  test.each(cases)('%j', (text, written) => {
    expect(code(text)).toBe(written);
  });

  test('10 kB are shortened, also when every character grows', () => {
    expect(code('x'.repeat(10_000)).length).toBeLessThan(500);
    expect(code('`'.repeat(10_000)).length).toBeLessThan(500);
    expect(code('\u001b'.repeat(10_000)).length).toBeLessThan(500);
  });
});

describe('prose', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['A trail logs, always', 'A trail logs\\, always'],
    ['a *b* _c_ | ~~d~~', 'a \\*b\\* \\_c\\_ \\| \\~\\~d\\~\\~'],
    ['two\n  lines\n', 'two lines'],
    ['see https://example.com', '`see https://example.com`'],
    ['see www.example.com', '`see www.example.com`'],
    ['ask @octocat in #1', '`ask @octocat in #1`'],
    [':tada:', '`:tada:`'],
    ['<b>', '`<b>`'],
    ['$x$', '`$x$`'],
    ['&amp;', '`&amp;`'],
    ['\u202e', '`\\u{202e}`'],
  ];
  test.each(cases)('%j', (text, written) => {
    expect(prose(text)).toBe(written);
  });
});
