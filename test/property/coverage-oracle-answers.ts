/** What is recorded of a requirement in one place, by trying every kind of event: see `coverage-oracle.ts`. */
import { recordedBy, type SeenPlace } from './coverage-oracle.ts';
import type { Answer, Record3 } from './selector-oracle.ts';

export interface OracleAnswer {
  readonly state: 'covered' | 'gap' | 'unknown';
  /** Trails that surely record some event of it, sorted. */
  readonly by: readonly string[];
  /** How often one event of it is recorded at most; undefined where that is not known. */
  readonly copies: number | undefined;
}

/** The fate of one event in a place where the scan looked, or in one where it did not. */
export function fateOf(place: SeenPlace | undefined, event: Record3): Answer {
  const answers = place?.copies.map((copy) => recordedBy(copy, event)) ?? [];
  if (answers.includes('yes')) return 'yes';
  const mayHideMore = place?.whole !== true;
  return mayHideMore || answers.includes('unknown') ? 'unknown' : 'no';
}

export function answerOf(place: SeenPlace | undefined, events: readonly Record3[]): OracleAnswer {
  const copies = place?.copies ?? [];
  const mayHideMore = place?.whole !== true;
  const by = new Set<string>();
  let state: OracleAnswer['state'] = 'covered';
  let sureCopies = 0;
  let possibleCopies = 0;
  for (const event of events) {
    const answers = copies.map((copy) => recordedBy(copy, event));
    const sure = copies.filter((_, index) => answers[index] === 'yes');
    const possible = answers.filter((answer) => answer !== 'no').length;
    for (const { arn } of sure) by.add(arn);
    sureCopies = Math.max(sureCopies, sure.length);
    possibleCopies = Math.max(possibleCopies, possible);
    if (possible === 0 && !mayHideMore) state = 'gap';
    else if (sure.length === 0 && state === 'covered') state = 'unknown';
  }
  const areCounted = !mayHideMore && sureCopies === possibleCopies;
  return { state, by: [...by].sort(), copies: areCounted ? sureCopies : undefined };
}
