import type { ScanResult } from '../model/scan-result.ts';
import { comparedMembers, listedChanges, policyChangeMembers } from './json/comparison-members.ts';
import { baselineMembers, waiverMembers } from './json/decision-members.ts';
import {
  cellMembers,
  eventClassMembers,
  populationMembers,
  runMembers,
  situationMembers,
  summaryMembers,
} from './json/head-members.ts';
import {
  accountMembers,
  faultMembers,
  findingMembers,
  frameworkMembers,
  policyMembers,
  scopeMembers,
  trailMembers,
} from './json/members.ts';
import { inertJson } from './text/escape-text.ts';

/**
 * The result as JSON Lines, for programs that read it a line at a time: the run, what findings refer to, the
 * findings, and last the summary with the number of lines, so that a file that was cut off shows. The members of
 * each line are those of the JSON report, after a `type`.
 */
export function* jsonl(result: ScanResult): Iterable<string> {
  let lines = 0;
  for (const [type, members] of entries(result)) {
    lines += 1;
    yield line(type, members);
  }
  yield line('summary', { ...summaryMembers(result), ...baselineCounts(result), lines: lines + 1 });
}

function line(type: string, members: object): string {
  return `${inertJson(JSON.stringify({ type, ...members }))}\n`;
}

type Entry = readonly [type: string, members: object];

function* entries(result: ScanResult): Iterable<Entry> {
  const { coverage, baseline } = result;
  yield ['run', headMembers(result)];
  yield* each('policy', result.policies, policyMembers);
  yield* each('framework', result.frameworks, frameworkMembers);
  yield* each('account', result.accounts, accountMembers);
  yield* each('waiver', result.waivers, waiverMembers);
  yield* each('fault', result.faults, faultMembers);
  yield* each('trail', result.trails, trailMembers);
  yield* each('event-class', coverage.classes, eventClassMembers);
  yield* each('situation', coverage.situations, situationMembers);
  yield* each('coverage', coverage.cells, cellMembers);
  yield* each('baseline-fixed', baseline?.fixed ?? [], baselineMembers);
  yield* each('baseline-unseen', baseline?.unseen ?? [], baselineMembers);
  yield* compared(result);
  yield* each('finding', result.findings(), findingMembers);
}

function* compared({ comparison }: ScanResult): Iterable<Entry> {
  if (comparison === undefined) return;
  yield ['comparison', { ...comparedMembers(comparison), caveats: comparison.caveats }];
  yield* each('policy-change', comparison.policies, policyChangeMembers);
  yield* each('change', listedChanges(comparison), (change) => change);
}

function* each<T>(type: string, all: Iterable<T>, members: (one: T) => object): Iterable<Entry> {
  for (const one of all) yield [type, members(one)];
}

function headMembers(result: ScanResult): object {
  return {
    schemaVersion: result.schemaVersion,
    tool: { name: result.tool.name, version: result.tool.version },
    run: runMembers(result),
    scope: scopeMembers(result.scope),
    population: populationMembers(result),
    complete: result.complete,
    incompleteBecause: result.incompleteBecause,
  };
}

function baselineCounts({ baseline }: ScanResult): object {
  if (baseline === undefined) return {};
  const { known, added, fixed, unseen } = baseline;
  return { baseline: { known, added, fixed: fixed.length, unseen: unseen.length } };
}
