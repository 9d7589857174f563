import type { FindingWaiver } from '../../model/scan-result.ts';

// What every format tells of a finding beside its message; without a full stop, for some put it into a sentence.

/** The event that goes unrecorded. */
export function witnessWords(witness: string): string {
  return `Nobody would record, for instance: ${witness}`;
}

export function acceptedWords({ owner, expires, reason }: FindingWaiver): string {
  return `Accepted until ${expires} by ${owner}: ${reason}`;
}

/** Of a finding whose `effective` is `error`. */
export const undecidedWords = 'Whether a waiver accepts it could not be seen';

/** Of a finding that the baseline lists. */
export const knownWords = 'Known from the baseline';
