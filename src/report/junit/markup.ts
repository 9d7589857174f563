import { shortened, visible } from '../text/escape-text.ts';

const LONGEST = 10_000;

const escapes: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

/** No characters for XML, though Unicode has them. https://www.w3.org/TR/xml/#charsets */
const noCharacters = /[\u{FFFE}\u{FFFF}]/gu;

/** Text for XML, in elements and in quotes: what XML has no characters for is written out, as are all controls. */
export function escaped(text: string): string {
  return shortened(visible(text), LONGEST)
    .replace(noCharacters, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']/g, (character) => escapes.get(character) ?? '');
}

/** ` name="value"` of each, in their order. */
export function attributes(all: Readonly<Record<string, string | number>>): string {
  return Object.entries(all)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}
