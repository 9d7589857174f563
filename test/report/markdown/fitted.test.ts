import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitted } from '../../../src/report/markdown/fitted.ts';
import { utf8Length } from '../../../src/report/markdown/utf8-length.ts';

test('bytes are counted as an encoder writes them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', '\u00e9', '\u6f22', '\u{1f600}', '\ud800', '\udc00')),
      (parts) => {
        const text = parts.join('');
        expect(utf8Length(text)).toBe(Buffer.byteLength(text));
      },
    ),
  );
});

test('never more bytes than there is room for, and each section has its beginning', () => {
  const section = fc.record({
    entries: fc.array(fc.constantFrom('a', '\u6f22'.repeat(7), 'b'.repeat(90)), { maxLength: 50 }),
    share: fc.constantFrom(0.25, 0.5, 1),
  });
  fc.assert(
    fc.property(
      fc.array(section, { maxLength: 5 }),
      fc.integer({ min: 400, max: 2000 }),
      (sections, most) => {
        expect(Buffer.byteLength([...fitted(sections, most)].join(''))).toBeLessThanOrEqual(most);
      },
    ),
  );
});

test('what fits is there whole; else it is cut between entries, and said', () => {
  const sections = (share: number) => [
    { entries: ['a'.repeat(30), 'b'.repeat(30)], share },
    { entries: ['c'], share: 1 },
  ];
  expect([...fitted(sections(1), 1000)].join('')).toBe(`${'a'.repeat(30)}${'b'.repeat(30)}c`);
  expect([...fitted(sections(0.25), 300)].join('')).toBe(
    `${'a'.repeat(30)}\nThere is more than fits here: see the reports.\n\nc`,
  );
});
