/**
 * What must never reach a terminal or a page as itself: controls (C0, C1, ESC), line separators, bidi and
 * other invisible format characters, private use, lone surrogates. Variation selectors only choose a glyph.
 */
const unsafe =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}[[\p{Cf}\p{Default_Ignorable_Code_Point}]--[\u{FE00}-\u{FE0F}]]]/gv;

/** Marks over one letter beyond those that any script has use for: they would hide the lines around. */
const flood = /(?<=\p{M}{8})\p{M}/gu;

/**
 * CI systems run what they find in the lines of a log: `##[error]` on GitHub and `##vso[…]` on Azure anywhere
 * in a line, `::error::` on GitHub at its start, behind any spaces.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const logCommand = /#(?=#\w*\[)/g;
const lineCommand = /^\s*:(?=:)/u;
export const writtenColon = '\\u{3a}';

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

/** Most words, and all that none of the patterns above has a match in. */
const plain = /^[\x20-\x22\x24-\x7e]*$/;

/** No mark is below U+0300 or among the punctuation that people write in policies. */
const perhapsMarks = /[^\u{0}-\u{2FF}\u{2000}-\u{206F}]/u;

/** The text with everything that could move a cursor, hide or reorder characters written out: `\n`, `\u{1b}`. */
export function visible(text: string): string {
  if (plain.test(text)) return text;
  const lines = text.replace(unsafe, escaped);
  return (perhapsMarks.test(lines) ? lines.replace(flood, escaped) : lines).replace(logCommand, escaped);
}

/** Visible text that is safe at the start of a line, too. */
export function visibleLine(text: string): string {
  return text.replace(lineCommand, (start) => start.slice(0, -1) + writtenColon);
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
  return (
    json
      // Line feeds are JSON's own layout; inside strings JSON.stringify has already escaped them.
      .replace(unsafe, (character) => (character === '\n' ? character : utf16Escapes(character)))
      // Neither is there outside of strings.
      .replace(flood, utf16Escapes)
      .replace(logCommand, utf16Escapes)
  );
}

function utf16Escapes(character: string): string {
  return character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** So much of a text as is shown of it, made visible. */
export function cut(text: string, most: number): string {
  return visible(shortened(text, most));
}
