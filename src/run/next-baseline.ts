import type { BaselineEntry } from '../model/baseline.ts';
import { byCodeUnits } from '../model/code-units.ts';
import type { BaselineReport, ScanResult } from '../model/scan-result.ts';
import { inertJson } from '../report/text/escape-text.ts';

/**
 * What the baseline of the next runs lists: what it knows of that which fails, and what it listed before and
 * could not be seen. What is fixed drops out; what a waiver accepts is not put in, so that it comes back when
 * the waiver ends.
 */
export function nextBaseline(
  result: Pick<ScanResult, 'findings'>,
  { unseen }: Pick<BaselineReport, 'unseen'>,
): readonly BaselineEntry[] {
  const failing: BaselineEntry[] = [];
  for (const { status, baseline, fingerprint, policy, subject } of result.findings(['fail'])) {
    if (status !== 'fail' || baseline === undefined) continue;
    failing.push({ fingerprint, policy, kind: subject.kind, account: subject.account, subject: subject.id });
  }
  return [...failing, ...unseen].sort(byPolicyAndSubject);
}

function byPolicyAndSubject(left: BaselineEntry, right: BaselineEntry): number {
  return (
    byCodeUnits(left.policy, right.policy) ||
    byCodeUnits(left.kind, right.kind) ||
    byCodeUnits(left.subject, right.subject)
  );
}

/** The file, one finding a line, so that its changes can be reviewed. */
export function* baselineText(entries: readonly BaselineEntry[]): Iterable<string> {
  yield '{\n  "kind": "trailproof-baseline",\n  "version": 1,\n  "findings": [';
  let before = '\n    ';
  for (const { fingerprint, policy, kind, account, subject } of entries) {
    yield before + inertJson(JSON.stringify({ fingerprint, policy, kind, account, subject }));
    before = ',\n    ';
  }
  yield entries.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}
