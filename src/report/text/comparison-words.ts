import {
  type ChangeKind,
  type Comparison,
  type ObservedChange,
  type PolicyChange,
} from '../../model/comparison.ts';
import { policyName } from '../../model/policy-name.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { changeWords, toldKinds } from './change-words.ts';
import { digits } from './counting.ts';
import { shortened } from './escape-text.ts';

const everyKind: readonly ChangeKind[] = [...toldKinds, 'still-failing'];

/** `2 new failures, 1 fixed, 14 failing as before`; what there is none of is left out. */
export function changeCounts({ counts }: Pick<Comparison, 'counts'>): string {
  const said = everyKind
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${digits(counts[kind])} ${changeWords[kind][counts[kind] === 1 ? 'one' : 'many']}`);
  return said.length === 0 ? 'nothing changed, and nothing fails' : said.join(', ');
}

/** `2026-11-20 02:00 UTC`. */
export function runTime(startedAt: string): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(startedAt) ?? [];
  return day === undefined ? startedAt : `${day} ${time} UTC`;
}

/** Titles of the policies of both results, by name. */
export function policyTitles(
  { policies }: Pick<ScanResult, 'policies'>,
  comparison: Pick<Comparison, 'policies'>,
): ReadonlyMap<string, string> {
  return new Map([
    ...comparison.policies.map(({ policy, title }) => [policy, title] as const),
    ...policies.map((policy) => [policyName(policy), policy.title] as const),
  ]);
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

/** What of a policy is not what it was. */
export const partWords: Readonly<Record<PolicyChange['parts'][number], string>> = {
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
