import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isMembers, isNumber, type JsonTree, readJsonTree } from '../../src/access/json-tree.ts';

/** The tree as `JSON.parse` would give it. */
function plain(tree: JsonTree): unknown {
  if (isMembers(tree)) return Object.fromEntries([...tree].map(([name, value]) => [name, plain(value)]));
  if (isNumber(tree)) return Number(tree.number);
  return Array.isArray(tree) ? tree.map(plain) : tree;
}

test('it reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.boolean(), (text, spaced) => {
      const parsed = JSON.parse(text) as unknown;
      const reading = readJsonTree(spaced ? ` ${JSON.stringify(parsed, null, 2)}\r\n` : text);
      // Two members of one name can only be in the text, not in what was parsed.
      if (!reading.ok) expect(reading.why).toMatch(/^it has two members/);
      else expect(JSON.stringify(plain(reading.tree))).toBe(JSON.stringify(parsed));
    }),
  );
});

test('it refuses what JSON.parse refuses', () => {
  const part = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"a"',
    '\\',
    '1',
    '-',
    'true',
    'nul',
    ' ',
    '\n',
    '\u0001',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      let parses = true;
      try {
        JSON.parse(text);
      } catch {
        parses = false;
      }
      expect(readJsonTree(text).ok).toBe(parses);
    }),
    { numRuns: 2_000 },
  );
});

describe('what could do harm', () => {
  it.each<[string, string, string]>([
    ['depth', '['.repeat(100_000), 'it is nested deeper than 32 levels (line 1, column 34)'],
    ['size', `"${'a'.repeat(2 ** 20)}"`, 'it is larger than 1048576 characters'],
    ['no text', '', 'it is not JSON (line 1, column 1)'],
    ['a text without end', '{"a": "b', 'it is not JSON: a text is wrong or does not end (line 1, column 7)'],
    [
      'a text with a line end',
      '"a\nb"',
      'it is not JSON: a text is wrong or does not end (line 1, column 1)',
    ],
    ['cut off', '{"a": [1, 2', 'it is not JSON, or was cut off: a list does not end (line 1, column 12)'],
    ['two values', '{} {}', 'something follows after its end (line 1, column 4)'],
  ])('%s', (_, text, why) => expect(readJsonTree(text)).toEqual({ ok: false, why }));

  it('names of the prototype are plain names', () => {
    const reading = readJsonTree('{"__proto__": 1, "constructor": 2, "toString": 3}');
    const names = reading.ok && isMembers(reading.tree) ? [...reading.tree.keys()] : [];
    expect(names).toEqual(['__proto__', 'constructor', 'toString']);
  });
});
