import type {
  ChangeCause,
  ChangeKind,
  Comparison,
  ObservedChange,
  PolicyChange,
} from '../../model/comparison.ts';
import { digits } from './counting.ts';
import { shortened } from './escape-text.ts';

/** Those of which a page tells one by one, in this order; what fails as before is told with what fails. */
export const toldKinds: readonly ChangeKind[] = [
  'new',
  'newly-unknown',
  'not-compared',
  'fixed',
  'gone',
  'waived',
  'seen-again',
];

/** As titles. */
export const kindTitles: Readonly<Record<ChangeKind, string>> = {
  new: 'New: fails now',
  'newly-unknown': 'Out of sight: cannot be judged now',
  'not-compared': 'Not compared: judged, or looked at, in one of the runs only',
  fixed: 'Fixed',
  gone: 'Gone: failed, and is not there any more',
  waived: 'Accepted by a waiver now',
  'seen-again': 'In sight again, and does not fail',
  'still-failing': 'Fails as before',
};

const kindWords: Readonly<Record<ChangeKind, string>> = {
  new: 'new',
  'newly-unknown': 'out of sight',
  'not-compared': 'not compared',
  fixed: 'fixed',
  gone: 'gone',
  waived: 'accepted by a waiver',
  'seen-again': 'in sight again',
  'still-failing': 'failing as before',
};

/** `2 new, 1 fixed, 14 failing as before`; what there is none of is left out. */
export function changeCounts({ counts }: Pick<Comparison, 'counts'>): string {
  const kinds = Object.keys(kindWords) as readonly ChangeKind[];
  const said = kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${digits(counts[kind])} ${kindWords[kind]}`);
  return said.length === 0 ? 'nothing changed, and nothing fails' : said.join(', ');
}

export const causeWords: Readonly<Record<ChangeCause, string>> = {
  environment: 'what AWS shows changed',
  policy: 'the policy changed, not what AWS shows',
  both: 'the policy and what AWS shows changed',
  decision: 'a waiver or the baseline changed',
  none: '',
};

/** `2026-11-20 02:00 UTC`. */
export function runTime(startedAt: string): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(startedAt) ?? [];
  return day === undefined ? startedAt : `${day} ${time} UTC`;
}

/** What became of a policy, without its name. */
export function policyChangeWords({ change, parts, before, after }: PolicyChange): string {
  switch (change) {
    case 'added':
      return 'judged now, and not before';
    case 'removed':
      return 'judged before, and not now';
    case 'changed': {
      const words = parts.map((part) =>
        part === 'severity' && before !== undefined && after !== undefined
          ? `severity (${before.severity}, now ${after.severity})`
          : partWords[part],
      );
      return `other ${words.join(', ')}`;
    }
  }
}

const partWords: Readonly<Record<PolicyChange['parts'][number], string>> = {
  text: 'text',
  params: 'parameters',
  severity: 'severity',
  exceptions: 'exceptions',
};

const LONGEST_VALUE = 80;
const MOST_OBSERVED = 5;

/** What was read both times and is not the same: `trail.logging: true before, false now`. */
export function observedWords(observed: readonly ObservedChange[]): readonly string[] {
  return observed
    .flatMap(({ path, before, after }) =>
      before === undefined || after === undefined
        ? []
        : [`${path}: ${shownValue(before)} before, ${shownValue(after)} now`],
    )
    .slice(0, MOST_OBSERVED);
}

function shownValue(value: unknown): string {
  return shortened(JSON.stringify(value), LONGEST_VALUE);
}
