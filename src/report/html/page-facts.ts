import { policyName } from '../../model/policy-name.ts';
import type { PolicyEntry, ScanResult, Severity } from '../../model/scan-result.ts';
import { type FaultGroup, groupFaults } from '../faults/fault-groups.ts';
import { type CoverageFacts, coverageFacts } from './coverage-facts.ts';
import { type PolicyBlocks, policyBlocks } from './data/blocks.ts';
import { createFindingsTable } from './data/encode-findings.ts';
import { findingView } from './data/finding-view.ts';
import { type FindingsData, severityOf } from './data/findings-data.ts';
import { anchor } from './section.ts';

/** What the sections of a page share, gathered in one pass over the findings. */
export interface PageFacts {
  readonly result: ScanResult;
  readonly coverage: CoverageFacts;
  readonly findings: FindingsData;
  /** In the order of the page: the worst first. */
  readonly policies: readonly PagePolicy[];
  readonly causes: readonly Cause[];
  /** Id of a fault -> number of its cause. */
  readonly causeOf: ReadonlyMap<string, number>;
}

export interface PagePolicy {
  /** Number in the columns of the findings. */
  readonly number: number;
  readonly entry: PolicyEntry;
  readonly blocks: PolicyBlocks;
  /** The policy's severity, or that of its worst failure: conditions of one policy may weigh differently. */
  readonly worst: Severity;
}

/** Faults that people would call one, and the policies whose findings they left open. */
export interface Cause {
  readonly group: FaultGroup;
  readonly opens: ReadonlySet<string>;
}

export function pageFacts(result: ScanResult): PageFacts {
  const groups = groupFaults(result.faults);
  const causeOf = new Map(groups.flatMap(({ ids }, number) => ids.map((id) => [id, number] as const)));
  const opens = groups.map(() => new Set<string>());
  const numbers = new Map(result.policies.map((entry, number) => [policyName(entry), number]));
  const { add, data } = createFindingsTable(result);
  for (const finding of result.findings()) {
    const view = findingView(finding, causeOf);
    if (view.status === 'error') for (const cause of view.causes) opens[cause]?.add(finding.policy);
    add(numbers.get(finding.policy) ?? numbers.size, view);
  }
  const blocks = policyBlocks(data, result.policies.length);
  return {
    result,
    coverage: coverageFacts(result),
    findings: data,
    policies: worstFirst(result, data, blocks),
    causes: groups.map((group, number) => ({ group, opens: opens[number] ?? new Set() })),
    causeOf,
  };
}

function worstFirst(
  { policies }: ScanResult,
  { verdicts }: FindingsData,
  blocks: readonly PolicyBlocks[],
): readonly PagePolicy[] {
  const all = policies.map((entry, number): PagePolicy => {
    const own = blocks[number] ?? { open: [], settled: [] };
    const first = verdicts[own.open[0] ?? -1];
    const worst = first !== undefined && entry.counts.fail > 0 ? severityOf(first) : entry.severity;
    return { number, entry, blocks: own, worst };
  });
  const rank = ({ blocks: { open, settled } }: PagePolicy): number =>
    verdicts[open[0] ?? settled[0] ?? -1] ?? Number.MAX_SAFE_INTEGER;
  return all.sort((left, right) => rank(left) - rank(right));
}

export function policyAnchor(policy: Pick<PolicyEntry, 'id' | 'as'>): string {
  return anchor('policy', policyName(policy));
}
