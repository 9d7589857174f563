import type { Box, EventFields, SelectorField, SelectorSet, WrittenSelectors } from '../model/selector.ts';
import { fieldsAlwaysThere, fieldsNearlyAlwaysThere, whereThere } from './documented-events.ts';
import { normalizeSelectors } from './normalize-selectors.ts';
import type { RecordedEvents } from './recorded-events.ts';
import { findUncovered } from './uncovered.ts';

export type Comparison =
  /** `note` names what is left open: records without readOnly. */
  | { readonly kind: 'equal'; readonly note?: string }
  | { readonly kind: 'different'; readonly onlyA?: EventFields; readonly onlyB?: EventFields }
  | {
      readonly kind: 'unknown';
      readonly because: 'undocumented' | 'too-complex';
      /** An event that one of the two surely records and the other may not. */
      readonly example?: EventFields;
    };

/**
 * Whether two sets of selectors record the same events, asked over events that have the fields which AWS
 * documents as always there, and readOnly.
 */
export function compareSelectors(
  a: Omit<SelectorSet, 'language'>,
  b: Omit<SelectorSet, 'language'>,
): Comparison {
  const only = [surelyOnly(a, b), surelyOnly(b, a)] as const;
  const [onlyA, onlyB] = only;
  if (onlyA.kind === 'witness' || onlyB.kind === 'witness') {
    return {
      kind: 'different',
      ...(onlyA.kind === 'witness' ? { onlyA: onlyA.event } : {}),
      ...(onlyB.kind === 'witness' ? { onlyB: onlyB.event } : {}),
    };
  }
  const differences = differencesOf(a, b, fieldsNearlyAlwaysThere);
  const example = differences.find((difference) => difference.kind === 'witness')?.event;
  if ([...only, ...differences].some(({ kind }) => kind === 'too-complex')) {
    return { kind: 'unknown', because: 'too-complex', ...(example === undefined ? {} : { example }) };
  }
  if (example !== undefined) return { kind: 'unknown', because: 'undocumented', example };
  if (a.doubts.length > 0 || b.doubts.length > 0) return { kind: 'unknown', because: 'undocumented' };
  return equalWithNote(a, b);
}

/** The same for selectors as written, where identical ones are equal even if they are not understood. */
export function compareWritten(a: WrittenSelectors, b: WrittenSelectors): Comparison {
  if (textOf(a) === textOf(b)) return { kind: 'equal' };
  return compareSelectors(normalizeSelectors(a), normalizeSelectors(b));
}

function surelyOnly(a: RecordedEvents, b: RecordedEvents): ReturnType<typeof findUncovered> {
  return findUncovered(whereThere(a.certain, fieldsNearlyAlwaysThere), b.possible);
}

function differencesOf(
  a: RecordedEvents,
  b: RecordedEvents,
  there: readonly SelectorField[],
): readonly ReturnType<typeof findUncovered>[] {
  const minus = (wanted: readonly Box[], within: readonly Box[]): ReturnType<typeof findUncovered> =>
    findUncovered(whereThere(wanted, there), within);
  return [
    minus(a.certain, b.certain),
    minus(b.certain, a.certain),
    minus(a.possible, b.possible),
    minus(b.possible, a.possible),
  ];
}

function equalWithNote(a: RecordedEvents, b: RecordedEvents): Comparison {
  const rest = differencesOf(a, b, fieldsAlwaysThere);
  if (rest.every(({ kind }) => kind === 'none')) return { kind: 'equal' };
  const note = 'For records without readOnly, if there are any, AWS does not document what they record.';
  return { kind: 'equal', note };
}

/** The same text for the same selectors in another order. */
function textOf(written: WrittenSelectors): string {
  if (written.language === 'default') return written.language;
  const texts =
    written.language === 'basic'
      ? written.selectors.map((selector) => JSON.stringify(selector))
      : // Names say nothing about what is recorded.
        written.selectors.map(({ fieldSelectors }) => JSON.stringify(fieldSelectors));
  return JSON.stringify([written.language, ...texts.sort()]);
}
