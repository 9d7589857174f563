import { shortened, visible } from '../text/escape-text.ts';

/** Spreadsheets cut off, or spill over into other cells, what is longer than 32,767 characters. */
const LONGEST = 32_000;

/**
 * What makes a spreadsheet calculate: these signs at the start, as some take the wide forms and the minus of
 * mathematics for the same, behind any spaces. https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^[\s\p{Zs}]*[=+\-@＝＋－＠−]/u;

/** Where lists are separated by semicolons a spreadsheet splits rows there, whatever is quoted. */
const formulaBehindSeparator = /;(?=[\s\p{Zs}]*[=+\-@＝＋－＠−])/gu;

const perhapsFormula = /[=+\-@＝＋－＠−]/u;

/**
 * A cell, always in quotes. Controls are written out, line breaks too, so that a row is a line; what a spreadsheet
 * would calculate begins with an apostrophe, which makes it a text.
 */
export function cell(text: string): string {
  const inert = shortened(unformulated(visible(text)), LONGEST);
  return `"${inert.includes('"') ? inert.replaceAll('"', '""') : inert}"`;
}

/** A row as RFC 4180 has it, with its end. */
export function csvRow(texts: readonly string[]): string {
  return `${texts.map(cell).join(',')}\r\n`;
}

function unformulated(text: string): string {
  if (!perhapsFormula.test(text)) return text;
  const later = text.includes(';') ? text.replace(formulaBehindSeparator, ";'") : text;
  return formula.test(later) ? `'${later}` : later;
}
