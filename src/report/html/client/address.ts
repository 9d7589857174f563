import { type PageState, stateHash, stateOf } from '../data/page-state.ts';

/**
 * Writes the state into the page's address. A step can be gone back from; the entry that it leaves remembers
 * its state, for it may have another address or none.
 */
export function writeAddress(before: PageState, next: PageState, isStep: boolean): void {
  const theme = readTheme();
  const address = stateHash(next) + (theme === undefined ? '' : `&theme=${theme}`);
  try {
    if (isStep) {
      history.replaceState(stateHash(before), '');
      history.pushState(stateHash(next), '', address);
    } else {
      history.replaceState(stateHash(next), '', address);
    }
  } catch {
    // Some frames have no history to write to: the page works without.
  }
}

/** The state that the page's address or its history names, if either does. */
export function readAddress(): PageState | undefined {
  const told: unknown = history.state;
  return stateOf(location.hash) ?? (typeof told === 'string' ? stateOf(told) : undefined);
}

export type Theme = 'dark' | 'light';

const themePart = /[?&]theme=(dark|light)\b/;

/** How the page is to be shown, if its address says so. */
export function readTheme(): Theme | undefined {
  const told = themePart.exec(location.hash)?.[1];
  return told === 'dark' || told === 'light' ? told : undefined;
}

export function writeTheme(theme: Theme): void {
  const rest = location.hash.slice(1).replace(themePart, '');
  history.replaceState(null, '', `#${rest}${rest.includes('?') ? '&' : '?'}theme=${theme}`);
}
