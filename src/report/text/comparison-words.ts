import type {
  ChangeCause,
  ChangeKind,
  Comparison,
  ObservedChange,
  PolicyChange,
} from '../../model/comparison.ts';
import { failingChanges } from '../../model/counting-changes.ts';
import { total } from '../../model/counting-failures.ts';
import { type ScanResult, type Severity, severities } from '../../model/scan-result.ts';
import { counted, digits } from './counting.ts';
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

/** Why a comparison ends a run as it does. */
export function comparisonReason(
  { complete }: Pick<ScanResult, 'complete'>,
  comparison: Comparison,
  { code, failOn }: { readonly code: number; readonly failOn: Severity | 'none' },
): string {
  switch (code) {
    case 0:
      if (comparison.counts.new === 0) return 'because nothing new fails';
      return failOn === 'none'
        ? 'because --fail-on none lets every finding pass'
        : `because nothing new fails that counts with --fail-on ${failOn}`;
    case 1: {
      const number = atOrAbove(failingChanges(comparison, 'new'), failOn);
      return `because ${counted(number, 'new finding')} ${number === 1 ? 'is' : 'are'} ${rank(failOn)} (--fail-on ${failOn})`;
    }
    case 3:
      return incomparable(complete, comparison, failOn);
    default:
      return '';
  }
}

function incomparable(complete: boolean, comparison: Comparison, failOn: Severity | 'none'): string {
  const { before, counts } = comparison;
  if (!complete) return 'because this run is incomplete: there may be more that is new';
  if (!before.complete) return 'because the earlier run was incomplete: what is new may be old';
  const unknown = counts['newly-unknown'];
  if (unknown > 0)
    return `because ${counted(unknown, 'finding')} cannot be judged now, and ${unknown === 1 ? 'was' : 'were'} no such unknown before`;
  const number = atOrAbove(failingChanges(comparison, 'not-compared'), failOn);
  return `because ${counted(number, 'failing finding')} could not be compared`;
}

function atOrAbove(failing: Readonly<Record<Severity, number>>, failOn: Severity | 'none'): number {
  if (failOn === 'none') return total(failing);
  return severities
    .slice(0, severities.indexOf(failOn) + 1)
    .reduce((sum, severity) => sum + failing[severity], 0);
}

function rank(failOn: Severity | 'none'): string {
  return failOn === 'critical' ? 'critical' : `${failOn} or worse`;
}
