import type {
  Finding,
  FindingWaiver,
  ScanResult,
  WaiverEntry,
  WaiverState,
} from '../../src/model/scan-result.ts';
import { resultNaming } from './hostile-result.ts';

const states: readonly WaiverState[] = ['expired', 'expiring', 'unused', 'not-yet', 'active'];

/** The hostile result with each failing finding under a waiver, all of whose texts are hostile. */
export function acceptedNaming(texts: readonly string[]): ScanResult {
  const base = resultNaming(texts);
  const waivers = texts.map(waiverNaming);
  const byReason = new Map(waivers.map((waiver) => [waiver.reason, waiver]));
  const findings = [...base.findings()].map((finding): Finding => {
    const waiver = byReason.get(finding.message);
    return finding.status === 'fail' && waiver !== undefined
      ? { ...finding, waiver: told(waiver), baseline: 'known', effective: 'waived' }
      : finding;
  });
  return {
    ...base,
    findings: () => findings,
    waivers,
    baseline: { known: 1, added: 1, fixed: texts.map(baselineEntry), unseen: texts.map(baselineEntry) },
    summary: { ...base.summary, waived: base.summary.failing },
  };
}

function waiverNaming(name: string, index: number): WaiverEntry {
  return {
    id: name,
    policy: name,
    subjects: [{ id: name, arn: name, account: name, region: name, name, ou: name }],
    reason: name,
    owner: name,
    approver: name,
    ticket: name,
    created: name,
    expires: name,
    compensatingControl: name,
    state: states[index % states.length] ?? 'active',
    matched: 1,
    source: { path: name, line: 1 },
  };
}

function told({
  policy: _policy,
  subjects: _subjects,
  source: _source,
  ...waiver
}: WaiverEntry): FindingWaiver {
  const { state: _state, matched: _matched, ...own } = waiver;
  return own;
}

type BaselineEntry = NonNullable<ScanResult['baseline']>['fixed'][number];

export function baselineEntry(name: string): BaselineEntry {
  return { fingerprint: name, policy: name, kind: 'trail', account: name, subject: name };
}
