/** Numbers that stand for places elsewhere, one for each finding or subject. */
export type Column = ArrayLike<number>;

/**
 * Sixty-four characters that need no escape in JSON or in a `<script>`. Every number of a column has as many
 * as the largest needs: half the length of decimal digits with commas, and read without a parser.
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const base = alphabet.length;

/** How many characters each number of a column takes. */
export function columnWidth(column: Column): number {
  let most = 0;
  for (let place = 0; place < column.length; place += 1) most = Math.max(most, column[place] ?? 0);
  let width = 1;
  for (let reach = base; reach <= most; reach *= base) width += 1;
  return width;
}

/** The numbers from `from` to before `to`, `width` characters each. */
export function writeNumbers(column: Column, width: number, [from, to]: readonly [number, number]): string {
  let text = '';
  for (let place = from; place < Math.min(to, column.length); place += 1) {
    let number = column[place] ?? 0;
    let digits = '';
    for (let digit = 0; digit < width; digit += 1) {
      digits = (alphabet[number % base] ?? '') + digits;
      number = Math.floor(number / base);
    }
    text += digits;
  }
  return text;
}

/** The column of a text: the width as one digit, then the numbers. */
export function readColumn(text: string): Uint32Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < base; value += 1) values[alphabet.charCodeAt(value)] = value;
  const width = Number(text[0]);
  const column = new Uint32Array((text.length - 1) / width);
  let at = 1;
  for (let place = 0; place < column.length; place += 1) {
    let number = 0;
    for (const end = at + width; at < end; at += 1)
      number = number * base + (values[text.charCodeAt(at)] ?? 0);
    column[place] = number;
  }
  return column;
}
