/**
 * Trailproof as a library: collect an account into a snapshot, judge it, write reports. The command line is
 * made of the same functions.
 *
 * ```ts
 * const policies = policySet({ cwd: process.cwd(), dirs: [] });
 * const snapshot = await collectSnapshot({ aws: {}, scope: callersAccount, signal: new AbortController().signal });
 * const result = evaluateSnapshot(snapshot, policies);
 * for (const chunk of json(result)) process.stdout.write(chunk);
 *
 * const comparison = compareResults(readReport('yesterday.json', process.cwd()), result);
 * for (const { policy, subject } of comparison.changes(['new'])) console.log(policy, subject.id);
 * ```
 */
export { readSnapshot } from './io/snapshot-reader.ts';
export type { CallRecord } from './model/call.ts';
export type { Change, ChangeCause, ChangeKind, Comparison, PolicyChange } from './model/comparison.ts';
export type { Fault, FaultKind } from './model/fault.ts';
export type { Framework, FrameworkControl } from './model/framework.ts';
export type { Policy } from './model/policy.ts';
export { type Problem, UsageError } from './model/problem.ts';
export type { Finding, ScanResult, Severity, Status, Subject, TrailEntry } from './model/scan-result.ts';
export { callersAccount, type ExcludedAccount, type ScopeAsked, type Snapshot } from './model/snapshot.ts';
export { html } from './report/html.ts';
export { json } from './report/json.ts';
export { sarif } from './report/sarif.ts';
export { sarifGithub } from './report/sarif-github.ts';
export { terminal } from './report/terminal.ts';
export { type CollectSnapshotInput, collectSnapshot } from './run/collect-snapshot.ts';
export { readReport } from './run/compare-report-file.ts';
export { compareResults } from './run/compare-results.ts';
export { evaluateSnapshot } from './run/evaluate-snapshot.ts';
export { joinSnapshots, type SnapshotFile } from './run/join-snapshots.ts';
export { listTrails, type TrailList } from './run/list-trails.ts';
export { exitCodeFor, type FailOn } from './run/outcome.ts';
export { type ChosenPolicies, choosePolicies, type PolicySetInput, policySet } from './run/policy-set.ts';
