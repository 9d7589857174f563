import { type Markup, markup } from './markup.ts';

const MOST_SEGMENTS = 80;
const USUAL_SEGMENTS = 40;

export interface Share {
  readonly class: string;
  readonly number: number;
}

/**
 * Shares of a whole as a bar of equal segments, beside words that say the same; a segment for each where there are few.
 * Whatever there is gets one at least: a gap among thousands of regions must not be rounded away.
 */
export function segmentBar(shares: readonly Share[]): Markup {
  const some = shares.filter(({ number }) => number > 0);
  const all = some.reduce((sum, { number }) => sum + number, 0);
  const segmentsInAll = all > MOST_SEGMENTS ? USUAL_SEGMENTS : all;
  const widths = some.map(({ number }) => Math.max(1, Math.floor((number / all) * segmentsInAll)));
  const largest = widths.indexOf(Math.max(...widths));
  const rest = segmentsInAll - widths.reduce((sum, width) => sum + width, 0);
  const segments = some.flatMap((share, index) => {
    const width = (widths[index] ?? 0) + (index === largest ? rest : 0);
    return Array.from({ length: width }, () => markup('i', { class: share.class }));
  });
  return markup('span', { class: 'segments', 'aria-hidden': 'true' }, segments);
}
