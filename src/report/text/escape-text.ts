/**
 * What must never reach a terminal or a page as itself: controls (C0, C1, ESC), line separators, bidi and
 * other invisible format characters, private use, lone surrogates. Variation selectors only choose a glyph.
 */
const unsafe =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}[[\p{Cf}\p{Default_Ignorable_Code_Point}]--[\u{FE00}-\u{FE0F}]]]/gv;
const beyondAscii = /[^\u{20}-\u{7E}]/gu;

const shortForms: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** Punctuation that people write in policies, for terminals that show ASCII only. */
const asciiForms: ReadonlyMap<string, string> = new Map([
  ['…', '...'],
  ['–', '-'],
  ['—', '-'],
  ['·', '-'],
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['\u00A0', ' '],
]);

/** The text with everything that could move a cursor, hide or reorder characters written out: `\n`, `\u{1b}`. */
export function visible(text: string): string {
  return text.replace(unsafe, escaped);
}

/** `visible`, and everything beyond ASCII written out too. */
export function visibleAscii(text: string): string {
  return visible(text).replace(beyondAscii, (character) => asciiForms.get(character) ?? escaped(character));
}

function escaped(character: string): string {
  return shortForms.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** At most `most` characters, without cutting a surrogate pair; what is cut off shows as `…`. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/**
 * JSON text that is safe to print: JSON.stringify escapes C0 and lone surrogates only. The value stays the
 * same, so this may be applied to whole documents.
 */
export function inertJson(json: string): string {
  return json.replace(unsafe, (character) =>
    // Line feeds are JSON's own layout; inside strings JSON.stringify has already escaped them.
    character === '\n' ? character : character.replace(/[^]/g, utf16Escape),
  );
}

function utf16Escape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
