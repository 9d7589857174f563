/** How a YAML scalar is written, as the `yaml` package names it. */
export type ScalarStyle = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_FOLDED' | 'BLOCK_LITERAL';

interface Written {
  readonly character: string;
  readonly offset: number;
}

/**
 * For each character of a scalar's value, the offset in `source` at which it is written, and one more entry
 * for the end; undefined when the two do not match. YAML only ever changes white space and escapes, so the
 * other characters are matched in order, through folded lines and indentation.
 */
export function scalarOffsets(
  source: string,
  style: ScalarStyle,
  value: string,
): readonly number[] | undefined {
  const written = readable(source, style);
  const offsets: number[] = [];
  let last = -1;
  let next = written.next();
  if (!next.done) last = next.value.offset - 1;
  for (const character of value.split('')) {
    if (isSpace(character)) {
      last += 1;
      offsets.push(last);
      continue;
    }
    if (next.done || next.value.character !== character) return undefined;
    last = next.value.offset;
    offsets.push(last);
    next = written.next();
  }
  offsets.push(last + 1);
  return offsets;
}

function isSpace(character: string): boolean {
  return /\s/u.test(character);
}

function* readable(source: string, style: ScalarStyle): Generator<Written, undefined> {
  switch (style) {
    case 'PLAIN':
      return yield* between(source, 0, source.length);
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL': {
      const header = source.indexOf('\n');
      return yield* between(source, header === -1 ? source.length : header + 1, source.length);
    }
    case 'QUOTE_SINGLE':
      return yield* singleQuoted(source);
    case 'QUOTE_DOUBLE':
      return yield* doubleQuoted(source);
  }
}

function* between(source: string, from: number, to: number): Generator<Written, undefined> {
  for (let offset = from; offset < to; offset += 1) {
    const character = source.charAt(offset);
    if (!isSpace(character)) yield { character, offset };
  }
  return undefined;
}

function* singleQuoted(source: string): Generator<Written, undefined> {
  for (let offset = 1; offset < source.length - 1; offset += 1) {
    const character = source.charAt(offset);
    if (isSpace(character)) continue;
    yield { character, offset };
    if (character === "'") offset += 1;
  }
  return undefined;
}

const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const named: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  '"': '"',
  '/': '/',
  '\\': '\\',
};

function* doubleQuoted(source: string): Generator<Written, undefined> {
  for (let offset = 1; offset < source.length - 1; offset += 1) {
    const character = source.charAt(offset);
    if (isSpace(character)) continue;
    if (character !== '\\') {
      yield { character, offset };
      continue;
    }
    const kind = source.charAt(offset + 1);
    const digits = hexDigits[kind] ?? 0;
    const code = Number.parseInt(source.slice(offset + 2, offset + 2 + digits), 16);
    const means = digits > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : (named[kind] ?? ' ');
    for (const unit of means.split('')) if (!isSpace(unit)) yield { character: unit, offset };
    offset += 1 + digits;
  }
  return undefined;
}
