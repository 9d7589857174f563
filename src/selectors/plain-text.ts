/** Characters that could hide or reorder text on a terminal or a page, and the backslash that escapes them. */
const odd: RegExp = /[\p{C}\p{Zl}\p{Zp}\\]|(?! )\p{Zs}/gu;

/** Text from AWS or from a file, safe to print on one line; odd characters as `\u{…}`. */
export function plainText(text: string): string {
  return text.replace(odd, (character) =>
    character === '\\' ? '\\\\' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** The same in double quotes, cut to a length that still reads well in a sentence. */
export function quoted(text: string): string {
  const shown = text.length > 120 ? `${text.slice(0, 117)}...` : text;
  return `"${plainText(shown).replaceAll('"', '\\"')}"`;
}

/** `a`, `a or b`, `a, b or c`. */
export function alternatives(texts: readonly string[]): string {
  const last = texts.at(-1);
  if (last === undefined) return '';
  return texts.length === 1 ? last : `${texts.slice(0, -1).join(', ')} or ${last}`;
}
