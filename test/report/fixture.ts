import type {
  FaultEntry,
  Finding,
  PolicyEntry,
  ScanResult,
  Severity,
  Status,
  Subject,
  TrailEntry,
} from '../../src/model/scan-result.ts';
import { severities } from '../../src/model/scan-result.ts';
import { exampleFaults, exampleFindings } from './fixture-findings.ts';
import { examplePolicies } from './fixture-policies.ts';

export const account = '111122223333';

export const regions: readonly string[] = [
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-north-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'sa-east-1',
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
];

/** What a test wants to be different; counts and summary follow from the findings. */
export interface ResultParts {
  readonly policies?: readonly PolicyEntry[];
  readonly findings?: readonly Finding[];
  readonly faults?: readonly FaultEntry[];
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
      asked: { regions: parts.askedRegions ?? [] },
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
    accounts: accounts.map((id) => ({ id, partition: 'aws', regions })),
    trails: parts.trails ?? [],
    coverage: exampleCoverage,
    findings: () => findings,
    waivers: [],
    faults: parts.faults ?? [],
    summary: {
      findings: tally(findings.map((finding) => finding.status)),
      failing: failingBySeverity(findings),
    },
  };
}

const exampleCoverage: ScanResult['coverage'] = {
  draft: true,
  classes: [{ id: 'management-events', title: 'Management events, read and write' }],
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
  cells: regions.slice(0, 2).map((region) => ({ account, region, situation: 's1' })),
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

function failingBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const finding of findings) if (finding.status === 'fail') counts[finding.severity] += 1;
  return counts;
}

export function regionSubject(region: string, of: string = account): Subject {
  return { kind: 'region', id: `${of}/${region}`, account: of, region, name: region, partition: 'aws' };
}

export function trailSubject(name: string, home: string): Subject {
  const arn = `arn:aws:cloudtrail:${home}:${account}:trail/${name}`;
  return { kind: 'trail', id: arn, account, region: home, arn, name, partition: 'aws' };
}

/** A finding that fails, unless `changes` say otherwise. The fingerprint is unique per policy and subject. */
export function findingOf(policy: string, subject: Subject, changes: Partial<Finding> = {}): Finding {
  return {
    fingerprint: `v1:${pretendedHash(`${policy} ${subject.kind} ${subject.id}`)}`,
    policy,
    severity: severities[1],
    status: 'fail',
    subject,
    message: 'does not do what it must',
    facts: [],
    faults: [],
    ...changes,
  };
}

/** 32 hexadecimal digits that differ where the text does; FNV-1a, four times over. */
function pretendedHash(text: string): string {
  return [0, 1, 2, 3]
    .map((salt) => {
      let hash = 0x811c9dc5 ^ salt;
      for (const character of text)
        hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
      return hash.toString(16).padStart(8, '0');
    })
    .join('');
}

function exampleTrails(): readonly TrailEntry[] {
  const bucket = { name: 'audit-logs-111122223333', state: 'present' } as const;
  return [
    {
      arn: `arn:aws:cloudtrail:us-east-1:${account}:trail/main`,
      name: 'main',
      owner: account,
      home: 'us-east-1',
      multiRegion: true,
      organization: false,
      reach: {
        logging: regions.filter((region) => region !== 'eu-west-1'),
        stopped: [],
        unknown: ['eu-west-1'],
      },
      records: ['management events, write only'],
      bucket,
      key: {
        arn: `arn:aws:kms:us-east-1:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`,
        state: 'present',
        keyState: 'Enabled',
      },
      logFileValidation: true,
    },
    {
      arn: `arn:aws:cloudtrail:eu-west-1:${account}:trail/old-[click](https://example.com)`,
      name: 'old-[click](https://example.com)',
      owner: account,
      home: 'eu-west-1',
      multiRegion: false,
      organization: null,
      reach: { logging: [], stopped: ['eu-west-1'], unknown: [] },
      records: null,
      bucket: { name: 'gone-bucket', state: 'dangling' },
      key: null,
      logFileValidation: null,
    },
  ];
}
