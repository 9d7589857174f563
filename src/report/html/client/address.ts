import { type PageState, stateHash, stateOf } from '../data/page-state.ts';

/**
 * Writes the state into the page's address. A step can be gone back from; the entry that it leaves remembers
 * its state, for it may have another address or none.
 */
export function writeAddress(before: PageState, next: PageState, isStep: boolean): void {
  // What else the address says: whether the page is dark.
  const [theme = ''] = /[?&]theme=(?:dark|light)\b/.exec(location.hash) ?? [];
  const address = stateHash(next) + theme.replace('?', '&');
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
