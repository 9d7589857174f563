import type { Rows } from './rows.ts';

export interface KeyboardParts {
  readonly query: HTMLElement;
  /** Holds the rows. */
  readonly list: HTMLElement;
  /** Holds list and details. */
  readonly explorer: HTMLElement;
  readonly rows: Rows;
  /** Whether single letters do something outside of the table. */
  readonly usesShortcut: () => boolean;
  readonly close: () => void;
  /** The keyboard went to another row. */
  readonly moved: (row: number) => void;
}

/**
 * Letters alone do something only in the table, but for `/`, which can be switched off.
 * https://www.w3.org/TR/WCAG22/#character-key-shortcuts
 */
export function listenToKeys({
  query,
  list,
  explorer,
  rows,
  usesShortcut,
  close,
  moved,
}: KeyboardParts): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || isChord(event) || isWriting(event.target) || !usesShortcut()) return;
    event.preventDefault();
    query.focus();
    query.scrollIntoView({ block: 'nearest' });
  });
  explorer.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || isWriting(event.target)) return;
    event.preventDefault();
    close();
  });
  query.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || isChord(event)) return;
    event.preventDefault();
    rows.focus(rows.active());
  });
  list.addEventListener('keydown', (event) => {
    if (isChord(event) || !(event.target instanceof HTMLAnchorElement)) return;
    const step = stepOf(event.key, rows.page());
    if (step === undefined) return;
    event.preventDefault();
    rows.focus(rows.active() + step);
    moved(rows.active());
  });
}

function stepOf(key: string, page: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return 1;
    case 'ArrowUp':
    case 'k':
      return -1;
    case 'PageDown':
      return page;
    case 'PageUp':
      return -page;
    case 'Home':
      return Number.NEGATIVE_INFINITY;
    case 'End':
      return Number.POSITIVE_INFINITY;
    default:
      return undefined;
  }
}

function isChord({ ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || isComposing;
}

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
