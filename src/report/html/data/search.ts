import { decodeFinding } from './decode-findings.ts';
import { type FindingsData, severityOf, statusOf } from './findings-data.ts';

/** What a reader wants to see; an empty set of statuses or severities means none. */
export interface Wanted {
  /** Words that must all occur, in any order. */
  readonly text: string;
  readonly statuses: ReadonlySet<unknown>;
  readonly severities: ReadonlySet<unknown>;
}

/** Tells whether the finding at a place is wanted. */
export type Matches = (place: number) => boolean;

/**
 * Makes a search over all findings. Their texts are put together at the first search for words: of 100,000
 * that takes a moment that nobody should wait for without need.
 */
export function createSearch(data: FindingsData): (wanted: Wanted) => Matches {
  let texts: readonly string[] | undefined;
  return ({ text, statuses, severities }) => {
    const words = text
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    if (words.length > 0) texts ??= data.policies.map((policy, place) => searched(place, policy));
    return (place) => {
      const verdict = data.verdicts[place] ?? 0;
      if (!statuses.has(statusOf(verdict)) || !severities.has(severityOf(verdict))) return false;
      const all = texts?.[place] ?? '';
      return words.every((word) => all.includes(word));
    };
  };

  function searched(place: number, policy: number): string {
    const { message, witness, decision, subject } = decodeFinding(data, place);
    const { kind, name, account, region, id } = subject;
    const own = `${message}\n${witness}\n${decision}\n${kind} ${name} ${account} ${region}\n${id}\n`;
    return (own + (data.policyTexts[policy] ?? '')).toLowerCase();
  }
}
