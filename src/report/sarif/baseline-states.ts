import type { Result } from '@microsoft/sarif';
import type { Change, Comparison } from '../../model/comparison.ts';
import type { BaselineReport, Finding, ScanResult } from '../../model/scan-result.ts';

type State = NonNullable<Result['baselineState']>;

/** A finding, or what was found before and is no longer there, with how it stands to before. */
export type Stated =
  | { readonly kind: 'found'; readonly finding: Finding; readonly state?: State }
  | { readonly kind: 'absent'; readonly change: Change };

/**
 * All findings, with their state on all of them or on none (SARIF 2.1.0, 3.27.24): compared with an earlier result
 * if there is one, else with the baseline.
 */
export function statedFindings(scan: ScanResult): Iterable<Stated> {
  if (scan.comparison !== undefined) return comparedFindings(scan, scan.comparison);
  return foundFindings(scan, scan.baseline === undefined ? undefined : sinceBaseline(scan.baseline));
}

function* foundFindings(scan: ScanResult, stateOf?: (finding: Finding) => State): Iterable<Stated> {
  for (const finding of scan.findings()) {
    yield { kind: 'found', finding, ...(stateOf === undefined ? {} : { state: stateOf(finding) }) };
  }
}

/** A baseline lists what failed. What it does not list passed then or was not there: that it passes is no news. */
function sinceBaseline({ fixed, unseen }: BaselineReport): (finding: Finding) => State {
  const failedBefore = new Set([...fixed, ...unseen].map(({ fingerprint }) => fingerprint));
  return ({ status, baseline, fingerprint }) => {
    if (status === 'fail') return baseline === undefined ? 'new' : 'unchanged';
    return failedBefore.has(fingerprint) ? 'updated' : 'unchanged';
  };
}

/**
 * Findings and changes are in the same order, so that they are read side by side: a million of either never lies in
 * memory. What is gone comes before the next finding that changed.
 */
function* comparedFindings(scan: ScanResult, comparison: Comparison): Iterable<Stated> {
  const changes = comparison.changes()[Symbol.iterator]();
  let next = changes.next();
  for (const finding of scan.findings()) {
    while (!next.done && next.value.after === undefined) {
      if (next.value.kind === 'gone') yield { kind: 'absent', change: next.value };
      next = changes.next();
    }
    const change = !next.done && next.value.fingerprint === finding.fingerprint ? next.value : undefined;
    const state = comparison.had(finding.fingerprint) ? stateAfter(change) : 'new';
    yield { kind: 'found', finding, state };
    if (change !== undefined) next = changes.next();
  }
  for (; !next.done; next = changes.next()) {
    if (next.value.after !== undefined) throw new Error('changes are not in the order of findings');
    if (next.value.kind === 'gone') yield { kind: 'absent', change: next.value };
  }
}

/** Of a finding that was there before; without a change it is as it was. */
function stateAfter(change: Change | undefined): State {
  if (change === undefined) return 'unchanged';
  switch (change.kind) {
    case 'new':
      return 'new';
    case 'still-failing':
      return change.observed.length === 0 ? 'unchanged' : 'updated';
    case 'fixed':
    case 'gone':
    case 'newly-unknown':
    case 'seen-again':
    case 'waived':
    case 'not-compared':
      return 'updated';
  }
}
