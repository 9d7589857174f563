/**
 * Memory and time of 200,000 findings: as `evaluate` keeps them (two bytes each, the rest judged again when
 * read) against an array of finding objects. Run: node bench/findings.ts
 */
import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createCoverage } from '../src/coverage/coverage.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import type { Account, Inventory, Trail } from '../src/model/inventory.ts';
import { known, type Population } from '../src/model/observed.ts';
import type { Expression, Policy } from '../src/model/policy.ts';
import type { Finding } from '../src/model/scan-result.ts';
import { callersAccount } from '../src/model/snapshot.ts';

const ACCOUNTS = 2_000;
const REGIONS = 20;
const POLICIES = 5;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapBytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function closed<T>(members: readonly T[]): Population<T> {
  return { members, closed: true, faults: [], evidence: [] };
}

function account(id: string): Account {
  const regions = Array.from({ length: REGIONS }, (_, index) => `region-${index}`);
  const arn = `arn:aws:cloudtrail:region-0:${id}:trail/main`;
  const copies = regions.map((region) => ({
    trail: arn,
    account: id,
    region,
    isLogging: known(true, [`status-${id}-${region}`]),
    deliveryError: known('', []),
    digestError: known('', []),
    logsError: known('', []),
    notificationError: known('', []),
    lastDelivery: known('', []),
    lastDigest: known('', []),
    lastLogsDelivery: known('', []),
    lastNotification: known('', []),
  }));
  const trail: Trail = {
    arn,
    name: 'main',
    partition: 'aws',
    owner: id,
    home: 'region-0',
    owned: true,
    multiRegion: known(true, []),
    organization: known(false, []),
    globalServiceEvents: known(true, []),
    logFileValidation: known(true, []),
    selectors: known({ certain: [], possible: [], language: 'default', doubts: [] }, []),
    selectorCounts: known({ basic: 0, dataResources: 0, advancedValues: 0 }, []),
    insights: known([], []),
    tags: known([], []),
    recursiveLogging: known('not-said', []),
    keyPrefix: known('', []),
    bucket: { state: 'unset', evidence: [] },
    key: { state: 'unset', evidence: [] },
    logGroup: { state: 'unset', evidence: [] },
    logsRole: { state: 'unset', evidence: [] },
    topic: { state: 'unset', evidence: [] },
    copies,
  };
  return {
    id,
    partition: 'aws',
    regions: closed(
      copies.map((copy) => ({
        account: id,
        name: copy.region,
        optIn: 'enabled-by-default' as const,
        copies: closed([copy]),
      })),
    ),
    inOrganization: known(true, []),
    namedRoles: [],
    excludedRegions: [],
    buckets: closed([]),
    eventDataStores: closed([]),
    trails: closed([trail]),
  };
}

interface RegionView {
  readonly name: string;
  readonly copies: { readonly each: readonly { readonly isLogging: boolean }[] };
}

/** One region in ten fails, so that failing findings weigh as well. */
const logs: Expression = {
  text: 'region.copies.each.exists(c, c.isLogging)',
  evaluate(variables) {
    const region = variables['region'] as RegionView;
    return region.copies.each.some((copy) => copy.isLogging) && !region.name.endsWith('7');
  },
};

function policy(index: number): Policy {
  return {
    id: `policy-${index}`,
    title: 'Some trail logs in every region',
    severity: 'high',
    subject: 'region',
    assert: [{ that: logs, message: { text: '', render: () => 'no trail logs here' } }],
    why: '',
    fix: { summary: '' },
    references: [],
    controls: {},
    replaces: {},
    params: {},
    requirements: new Map(),
    digest: '',
    source: { path: '', line: 1 },
  };
}

const inventory: Inventory = {
  partition: 'aws',
  caller: '',
  accounts: Array.from({ length: ACCOUNTS }, (_, index) => account(String(index).padStart(12, '0'))),
  leftOut: [],
  faults: new Map(),
};

/** Shared by both scans, so that what it remembers is not counted as findings. */
const coverage = createCoverage(inventory);

function scan(): ReturnType<typeof evaluate> {
  return evaluate({
    policies: Array.from({ length: POLICIES }, (_, index) => policy(index)),
    inventory,
    coverage,
    snapshot: {
      header: {
        kind: 'header',
        format: 1,
        tool: { name: 'bench', version: '0' },
        startedAt: '2026-01-01T00:00:00.000Z',
        scope: callersAccount,
        facts: [],
        planDigest: '',
      },
    },
    now: '2026-01-01T00:00:00.000Z',
    tool: { name: 'bench', version: '0' },
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
  });
}

/** A finding with everything in it, as a reader that keeps findings would have it. */
function kept(finding: Finding): Finding {
  const { facts, ...rest } = finding;
  return { ...rest, facts };
}

function timed<T>(what: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(2)} s`);
  return result;
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;

scan();
const before = heapBytes();
const result = timed('judge once', scan);
const columns = heapBytes() - before;
timed('read status and message of all findings', () => {
  let fails = 0;
  for (const finding of result.findings()) fails += finding.status === 'fail' ? 1 : 0;
  return fails;
});
const objects = timed('read all findings with their facts', () => Array.from(result.findings(), kept));
const array = heapBytes() - before - columns;
console.log(`findings: ${objects.length}`);
console.log(`kept by evaluate: ${megabytes(columns)}; as an array of objects: ${megabytes(array)}`);
console.log(`ratio: ${(array / columns).toFixed(1)}`);
