import type { Markup } from '../markup.ts';
import { build } from './build.ts';
import type { Skeleton } from './map-skeleton.ts';

/** Rows beyond those in sight, so that scrolling never shows a hole. */
const SPARE = 12;
const USUAL_HEIGHT = 32;

/** The rows in sight of many: the others are room above and below. */
export interface RowsInSight {
  /** From now on there are so many rows. */
  readonly show: (count: number) => void;
  readonly draw: () => void;
  readonly reveal: (row: number) => void;
  /** Rows that fit. */
  readonly page: () => number;
}

export interface WindowParts {
  readonly frame: HTMLElement;
  readonly skeleton: Skeleton;
  readonly row: (place: number) => Markup;
  /** Called when other rows are there. */
  readonly drawn: () => void;
}

export function createRowsInSight({ frame, skeleton, row, drawn }: WindowParts): RowsInSight {
  const { table, body, before, after } = skeleton;
  let count = 0;
  let height = USUAL_HEIGHT;

  function draw(): void {
    const from = Math.max(0, Math.floor(frame.scrollTop / height) - SPARE);
    const to = Math.min(count, from + Math.ceil(frame.clientHeight / height) + 2 * SPARE);
    const places = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
    body.replaceChildren(...places.map((place) => build(row(place))));
    // A style attribute would be refused; the value is one of ours all the same.
    for (const cell of body.querySelectorAll<HTMLElement>('[data-part]')) {
      cell.style.setProperty('--part', cell.dataset['part'] ?? '0%');
    }
    before.style.height = `${from * height}px`;
    after.style.height = `${(count - to) * height}px`;
    drawn();
  }

  /** What a row is high depends on the reader's fonts. */
  function measure(): void {
    const high = body.rows[0]?.offsetHeight ?? 0;
    if (high === 0 || high === height) return;
    height = high;
    draw();
  }

  frame.append(table);
  frame.addEventListener('scroll', () => requestAnimationFrame(draw), { passive: true });
  return {
    draw,
    show(rows) {
      count = rows;
      draw();
      measure();
    },
    reveal(place) {
      const top = place * height;
      const lowest = top + height + (table.tHead?.offsetHeight ?? 0) - frame.clientHeight;
      frame.scrollTop = Math.min(top, Math.max(frame.scrollTop, lowest));
      draw();
    },
    page: () => Math.max(1, Math.floor(frame.clientHeight / height) - 3),
  };
}
