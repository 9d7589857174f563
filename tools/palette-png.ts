/** Pictures of pages have few colours: with a palette they take a third of the room. https://www.w3.org/TR/png-3/ */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
/** Of these, those that most pixels have; the others are those that are least like any of them: small signs. */
const COMMON_COLOURS = 160;

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Bytes of a pixel: three, or four with its transparency. */
  readonly depth: number;
  /** Row after row, as they were before filters. */
  readonly pixels: Buffer;
}

/** The same picture with the 256 colours that it has most of; others become the nearest of these. */
export function withPalette(png: Buffer): Buffer {
  const picture = read(png);
  const { width, height, depth, pixels } = picture;
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += depth) {
    const colour = pixels.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = paletteOf(counts);
  const numbers = new Map(palette.map((colour, number) => [colour, number]));
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = pixels.readUIntBE((y * width + x) * depth, 3);
      const number = numbers.get(colour) ?? nearest(palette, colour);
      numbers.set(colour, number);
      rows[y * (width + 1) + 1 + x] = number;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits, each the number of a colour.
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function paletteOf(counts: ReadonlyMap<number, number>): readonly number[] {
  const all = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = all.slice(0, COMMON_COLOURS);
  const rest = all.slice(COMMON_COLOURS).map((colour) => ({
    colour,
    far: Math.min(...palette.map((other) => difference(colour, other))),
  }));
  while (palette.length < MOST_COLOURS && rest.length > 0) {
    const { colour } = rest.reduce((farthest, each) => (each.far > farthest.far ? each : farthest));
    palette.push(colour);
    for (const each of rest) each.far = Math.min(each.far, difference(colour, each.colour));
    if (rest.every(({ far }) => far === 0)) break;
  }
  return palette;
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  palette.forEach((other, number) => {
    if (difference(colour, other) < difference(colour, palette[best] ?? 0)) best = number;
  });
  return best;
}

function difference(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(content.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}

function read(png: Buffer): Picture {
  const parts: Buffer[] = [];
  let head = Buffer.alloc(0);
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') head = Buffer.from(content);
    if (type === 'IDAT') parts.push(content);
    at += length + 12;
  }
  const [bits, colourType] = [head[8], head[9]];
  if (bits !== 8 || (colourType !== 2 && colourType !== 6))
    throw new Error('not a picture as Chromium makes them');
  const shape = {
    width: head.readUInt32BE(0),
    height: head.readUInt32BE(4),
    depth: colourType === 6 ? 4 : 3,
  };
  return { ...shape, pixels: unfiltered(inflateSync(Buffer.concat(parts)), shape) };
}

/** https://www.w3.org/TR/png-3/#9Filter-types */
function unfiltered(rows: Buffer, { width, height, depth }: Omit<Picture, 'pixels'>): Buffer {
  const stride = width * depth;
  const pixels = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < depth ? 0 : (pixels[at - depth] ?? 0);
      const above = y === 0 ? 0 : (pixels[at - stride] ?? 0);
      const corner = x < depth || y === 0 ? 0 : (pixels[at - stride - depth] ?? 0);
      pixels[at] = (rows[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, [above, corner]);
    }
  }
  return pixels;
}

function predicted(filter: number, left: number, [above, corner]: readonly [number, number]): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return Math.floor((left + above) / 2);
    case 4: {
      const guess = left + above - corner;
      const far = [left, above, corner].map((each) => Math.abs(guess - each));
      const [toLeft = 0, toAbove = 0, toCorner = 0] = far;
      if (toLeft <= toAbove && toLeft <= toCorner) return left;
      return toAbove <= toCorner ? above : corner;
    }
    default:
      return 0;
  }
}
