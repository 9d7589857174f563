/** Under which all ids of reports are made; made once, at random. */
const NAMESPACE = '3f0c1b52-7a34-4c0b-9a5e-6d1f27c8e4b9';

/**
 * A UUID that follows from a name alone, so that the same thing has the same id in every report of every run:
 * version 5 of RFC 9562, 5.5. Programs that read reports ask for ids of this form.
 */
export function uuidOf(name: string): string {
  const digest = sha1([...bytesOfHex(NAMESPACE), ...utf8(name)]).slice(0, 16);
  const bytes = digest.map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x50;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function bytesOfHex(text: string): readonly number[] {
  return (text.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

function utf8(text: string): readonly number[] {
  const escaped = encodeURIComponent(text.toWellFormed());
  return (escaped.match(/%..|[^%]/g) ?? []).map((part) =>
    part.length === 1 ? part.charCodeAt(0) : Number.parseInt(part.slice(1), 16),
  );
}

/** FIPS 180-4, 6.1. It names things here and protects nothing; version 5 asks for it. */
function sha1(message: readonly number[]): readonly number[] {
  const state: [number, number, number, number, number] = [
    0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0,
  ];
  const padded = [...message, 0x80];
  while (padded.length % 64 !== 56) padded.push(0);
  const bits = message.length * 8;
  padded.push(0, 0, 0, 0, bits >>> 24, (bits >>> 16) & 0xff, (bits >>> 8) & 0xff, bits & 0xff);
  for (let start = 0; start < padded.length; start += 64) addBlock(state, padded.slice(start, start + 64));
  return state.flatMap((word) => [word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff]);
}

function addBlock(state: [number, number, number, number, number], block: readonly number[]): void {
  const at = (index: number): number => block[index] ?? 0;
  const words: number[] = [];
  for (let index = 0; index < 64; index += 4)
    words.push((at(index) << 24) | (at(index + 1) << 16) | (at(index + 2) << 8) | at(index + 3));
  const word = (index: number): number => words[index] ?? 0;
  for (let index = 16; index < 80; index += 1)
    words.push(rotated(word(index - 3) ^ word(index - 8) ^ word(index - 14) ^ word(index - 16), 1));
  let [a, b, c, d, e] = state;
  for (let index = 0; index < 80; index += 1) {
    const next = (rotated(a, 5) + mixed(index, [b, c, d]) + e + word(index)) | 0;
    [a, b, c, d, e] = [next, a, rotated(b, 30), c, d];
  }
  for (const [index, value] of [a, b, c, d, e].entries()) state[index] = ((state[index] ?? 0) + value) | 0;
}

function mixed(index: number, [b, c, d]: readonly [number, number, number]): number {
  if (index < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (index < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (index < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
