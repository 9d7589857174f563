import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateConfig } from '../../../src/policy/generated/config-validator.ts';
import { parseYaml } from '../../../src/policy/yaml/located-yaml.ts';
import { schemaProblems } from '../../../src/policy/yaml/schema-problems.ts';

function messages(text: string): readonly string[] {
  const parsed = parseYaml({ path: 'x.yaml', text });
  return parsed.ok ? [] : parsed.problems.map(({ message }) => message);
}

describe('hostile files are problems, not crashes', () => {
  test.each([
    ['a file of 300 KiB', `a: ${'x'.repeat(300 * 1024)}`, 'the file has 301 KiB'],
    ['lists in lists', `a: ${'['.repeat(10_000)}`, 'nested too deeply'],
    ['closed lists in lists', `a: ${'['.repeat(5_000)}${']'.repeat(5_000)}`, 'nested too deeply'],
    [
      'lists in lists that the parser can take',
      `a: ${'['.repeat(120)}${']'.repeat(120)}`,
      'nested too deeply',
    ],
    ['a list that holds itself', 'a: &x [*x]', 'aliases such as `*x`'],
    ['an alias of nothing', 'a: *x', 'aliases such as `*x`'],
    ['ten times ten times …', `a: &a [x]\nb: &b [*a,*a]\nc: [*b,*b]`, 'aliases such as `*a`'],
    ['an unknown tag', 'a: !!js/function "x"', 'YAML tag not known here'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'more than one YAML document'],
    ['a NUL', 'a: "\0"', 'not UTF-8 text'],
    ['only a comment', '# nothing\n', 'must be a map'],
    ['a tab as indentation', '\t- a', 'tabs'],
    ['maps in maps that never end', `a: ${'{a: '.repeat(2_000)}`, 'nested too deeply'],
    ['lists in lists of one line', `a:\n  ${'- '.repeat(2_000)}a`, 'nested too deeply'],
    ['keys of keys', `${'? '.repeat(2_000)}a`, 'nested too deeply'],
    ['more lines than anybody writes', `a: 1\n${'#\n'.repeat(60_000)}`, 'more than 50,000 lines'],
    ['tags upon tags', `a: ${'!!a '.repeat(2_000)}`, 'words that begin with `!`'],
    ['keys that are twice', 'a:\n  b: 1\n  c: 2\n  b: 3\n', 'the key `b` is there twice'],
  ])('%s', (_name, text, message) => {
    expect(messages(text).join('; ')).toContain(message);
  });

  test('and brackets in texts are none of this', () => {
    expect(messages(`a: "${'[{('.repeat(400)}"\nb: "${'! '.repeat(900)}"\n`)).toEqual([]);
  });

  test('any text at all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab:-[]{}"\'|>&*!%#?, \n\t\r'.split('')) }),
        (text) => {
          for (const line of messages(text)) expect(line).not.toBe('');
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('places', () => {
  const text =
    '\uFEFF# top\r\nregions:\r\n  - eu-west-1\r\n  - "bäd 1"\r\npolicies:\r\n  params: { x: { y: 1 } }\r\n';
  const parsed = parseYaml({ path: 'x.yaml', text });
  if (!parsed.ok) throw new Error('does not parse');
  const { yaml } = parsed;

  test.each([
    ['a value', yaml.atValue(['regions', 1], { message: '' }), 4, 5, 7],
    ['a key', yaml.atKey(['policies', 'params'], { message: '' }), 6, 3, 6],
    ['a key in a flow map', yaml.atKey(['policies', 'params', 'x', 'y'], { message: '' }), 6, 18, 1],
    ['part of a text', yaml.insideText(['regions', 1], { start: 1, end: 3 }, { message: '' }), 4, 7, 2],
    [
      'what is not there: the nearest above',
      yaml.atValue(['policies', 'params', 'z'], { message: '' }),
      6,
      11,
      15,
    ],
  ])('%s', (_name, problem, line, column, length) => {
    expect(problem).toMatchObject({ path: 'x.yaml', line, column, length, source: text });
  });

  test('keys named like members of every object are keys like others', () => {
    const odd = parseYaml({ path: 'x.yaml', text: '__proto__: { a: 1 }\nconstructor: 2\ntoString: 3\n' });
    if (!odd.ok) throw new Error('does not parse');
    const found = schemaProblems(odd.yaml, validateConfig).map(({ line, message }) => [line, message]);
    expect(found).toEqual([
      [1, 'unknown key `__proto__`'],
      [2, 'unknown key `constructor`'],
      [3, 'unknown key `toString`'],
    ]);
    expect(Reflect.get({}, 'a')).toBeUndefined();
  });
});
