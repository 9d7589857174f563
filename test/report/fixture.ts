import type { Fault } from '../../src/model/fault.ts';
import type {
  Finding,
  FrameworkEntry,
  PolicyEntry,
  ScanResult,
  Severity,
  Status,
  TrailEntry,
} from '../../src/model/scan-result.ts';
import { callersAccount } from '../../src/model/snapshot.ts';
import { exampleFaults, exampleFindings } from './fixture-findings.ts';
import { examplePolicies } from './fixture-policies.ts';
import { account, regions } from './fixture-subjects.ts';
import { exampleTrails } from './fixture-trails.ts';

/** What a test wants to be different; counts and summary follow from the findings. */
export interface ResultParts {
  readonly policies?: readonly PolicyEntry[];
  readonly frameworks?: readonly FrameworkEntry[];
  readonly findings?: readonly Finding[];
  readonly waivers?: ScanResult['waivers'];
  readonly baseline?: ScanResult['baseline'];
  readonly faults?: readonly Fault[];
  readonly trails?: readonly TrailEntry[];
  readonly complete?: boolean;
  readonly incompleteBecause?: readonly string[];
  readonly accounts?: readonly string[];
  readonly askedRegions?: readonly string[];
}

/** A result of one account in 17 regions that has every kind of verdict and names meant to do harm. */
export function exampleResult(): ScanResult {
  const faults = exampleFaults();
  return resultOf({
    policies: examplePolicies(),
    findings: exampleFindings(),
    faults,
    trails: exampleTrails(),
    complete: false,
    incompleteBecause: [
      'cloudtrail:GetTrailStatus was denied in account 111122223333, eu-west-1 (AccessDeniedException, request 5b8f6d3e). Allow cloudtrail:GetTrailStatus for the identity that scans.',
      '3 findings could not be judged (trail-is-logging 2, management-events-recorded 1).',
    ],
  });
}

export function resultOf(parts: ResultParts): ScanResult {
  const findings = parts.findings ?? [];
  const policies = (parts.policies ?? []).map((policy) => ({
    ...policy,
    counts: countsOf(policy, findings),
  }));
  const accounts = parts.accounts ?? [account];
  const number = regions.length * accounts.length;
  return {
    schemaVersion: '1.0',
    tool: { name: 'trailproof', version: '0.1.0' },
    run: {
      id: '4a1c22d0',
      startedAt: '2026-11-20T02:00:00.000Z',
      endedAt: '2026-11-20T02:00:12.345Z',
      caller: `arn:aws:sts::${account}:assumed-role/auditor/nightly`,
    },
    scope: {
      asked: { ...callersAccount, regions: parts.askedRegions ?? [] },
      planDigest: 'sha256:0f3a',
      shards: [],
      excluded: [
        { account, region: 'af-south-1', reason: 'disabled' },
        { account, region: 'me-south-1', reason: 'disabled' },
      ],
      asserted: [],
    },
    population: {
      accounts: { discovered: accounts.length, evaluated: accounts.length, excluded: 0, unreadable: 0 },
      regions: { discovered: number + 2, evaluated: number, excluded: 2, unreadable: 0 },
    },
    complete: parts.complete ?? true,
    incompleteBecause: parts.incompleteBecause ?? [],
    policies,
    frameworks: parts.frameworks ?? [],
    accounts: accounts.map((id) => ({ id, partition: 'aws', access: 'read', regions })),
    trails: parts.trails ?? [],
    coverage: exampleCoverage,
    findings: () => findings,
    waivers: parts.waivers ?? [],
    ...(parts.baseline === undefined ? {} : { baseline: parts.baseline }),
    faults: parts.faults ?? [],
    summary: {
      findings: tally(findings.map((finding) => finding.status)),
      failing: bySeverity(findings, () => true),
      waived: bySeverity(findings, ({ waiver }) => waiver !== undefined),
      known: bySeverity(findings, ({ waiver, baseline }) => waiver === undefined && baseline === 'known'),
    },
  };
}

const exampleCoverage: ScanResult['coverage'] = {
  classes: [{ id: 'management-events', title: 'Management events, read and write', category: 'management' }],
  situations: [
    {
      id: 's1',
      answers: [
        {
          class: 'management-events',
          state: 'gap',
          by: [],
          witness: 'kms.amazonaws.com Decrypt (management, read)',
          faults: [],
        },
      ],
    },
  ],
  cells: [{ account, situation: 's1', regions: regions.slice(0, 2) }],
};

function countsOf(policy: PolicyEntry, findings: readonly Finding[]): Readonly<Record<Status, number>> {
  return tally(
    findings
      .filter((finding) => finding.policy === (policy.as ?? policy.id))
      .map((finding) => finding.status),
  );
}

function tally(statuses: readonly Status[]): Readonly<Record<Status, number>> {
  const counts = { pass: 0, fail: 0, 'not-applicable': 0, error: 0 };
  for (const status of statuses) counts[status] += 1;
  return counts;
}

function bySeverity(
  findings: readonly Finding[],
  isCounted: (finding: Finding) => boolean,
): Readonly<Record<Severity, number>> {
  const counts = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const finding of findings) {
    if (finding.status === 'fail' && isCounted(finding)) counts[finding.severity] += 1;
  }
  return counts;
}
