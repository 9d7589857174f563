import { exitCodeFor } from '../../../src/evaluate/exit-code.ts';
import type { CallRecord } from '../../../src/model/call.ts';
import type { Finding, ScanResult } from '../../../src/model/scan-result.ts';
import { callersAccount, type WantedCalls } from '../../../src/model/snapshot.ts';
import { type CollectSnapshotInput, collectSnapshot } from '../../../src/run/collect-snapshot.ts';
import { evaluateSnapshot } from '../../../src/run/evaluate-snapshot.ts';
import { accessKeyIdOf } from '../../../src/simulator/access-keys.ts';
import { startSimulator } from '../../../src/simulator/server.ts';
import type { World } from '../../../src/simulator/world.ts';
import { shipped } from '../collected.ts';
import { roleName } from './shaken-organization.ts';

export interface ShakenScan {
  readonly records: ReadonlyMap<string, CallRecord>;
  readonly result: ScanResult;
  /** By fingerprint. */
  readonly findings: ReadonlyMap<string, Finding>;
  readonly exitCode: number;
  /** Requests that the server counted: all, and those of each fault. */
  readonly requests: number;
  readonly faulted: readonly number[];
}

/** Named one by one, because the tables of faults count what is asked. */
const facts: WantedCalls = new Set([
  'cloudtrail:GetEventDataStore',
  'cloudtrail:GetInsightSelectors',
  'cloudtrail:ListEventDataStores',
  'kms:DescribeKey',
  'organizations:DescribePolicy',
  'organizations:ListAWSServiceAccessForOrganization',
  'organizations:ListPolicies',
  'organizations:ListTagsForResource',
  'organizations:ListTargetsForPolicy',
  's3-control:GetPublicAccessBlock',
  's3:GetBucketAcl',
  's3:GetBucketEncryption',
  's3:GetBucketOwnershipControls',
  's3:GetBucketPolicy',
  's3:GetBucketPolicyStatus',
  's3:GetBucketTagging',
  's3:GetBucketVersioning',
  's3:GetPublicAccessBlock',
]);

/** Judged by these; named too, because the organization that is shaken is healthy for them. */
const judged: readonly string[] = [
  'advanced-selector-values-per-trail-within-limit',
  'cloudwatch-logs-delivered',
  'data-events-of-chosen-types-recorded',
  'data-events-on-critical-buckets',
  'data-resources-per-trail-within-limit',
  'digest-files-delivered',
  'event-selectors-per-trail-within-limit',
  'global-service-events-recorded',
  'insights-on-management-events',
  'kms-and-rds-data-events-recorded',
  'lambda-invocations-recorded',
  'log-bucket-in-expected-account',
  'log-bucket-not-public',
  'log-file-validation-enabled',
  'log-files-delivered',
  'management-events-recorded-in-every-region',
  'management-events-recorded-once',
  'multi-region-trail-in-every-region',
  'network-activity-events-recorded',
  'organization-trail-covers-every-account',
  's3-object-reads-recorded',
  's3-object-writes-recorded',
  'trail-encrypted-with-kms',
  'trail-is-logging',
  'trail-leaves-out-its-own-deliveries',
  'trails-per-region-within-limit',
];
const policies = shipped.filter(({ id }) => judged.includes(id));

/** The whole way from the SDK over HTTP to the exit code. */
export async function shakenScan(world: World, deadlineMs = 20_000): Promise<ShakenScan> {
  const simulator = await startSimulator(world);
  try {
    const credentials = { accessKeyId: accessKeyIdOf(world.caller.account), secretAccessKey: 'simulated' };
    const snapshot = await collectSnapshot({
      aws: { endpoint: simulator.url, credentials, region: 'us-east-1', deadlineMs },
      facts,
      scope: { ...callersAccount, organization: true, roleName },
      signal: new AbortController().signal,
      clock: hurriedClock(50),
    });
    const result = evaluateSnapshot(snapshot, policies);
    return {
      records: new Map(snapshot.records.map((record) => [record.id, record])),
      result,
      findings: new Map([...result.findings()].map((finding) => [finding.fingerprint, finding])),
      exitCode: exitCodeFor(result, 'low'),
      requests: Object.values(simulator.requests()).reduce((sum, count) => sum + count, 0),
      faulted: simulator.faulted(),
    };
  } finally {
    await simulator.close();
  }
}

/**
 * Waiting is what a throttled scan mostly does: here it passes faster, and nothing else does, so that a busy machine
 * gives up no call earlier. Chance is the middle, so that runs are alike.
 */
function hurriedClock(factor: number): NonNullable<CollectSnapshotInput['clock']> {
  const [start, first] = [Date.now(), performance.now()];
  let skipped = 0;
  const now = (): number => start + performance.now() - first + skipped;
  return {
    now,
    after: (milliseconds, wake) => {
      const due = now() + milliseconds;
      const timer = setTimeout(() => {
        skipped += Math.max(0, due - now());
        wake();
      }, milliseconds / factor);
      return () => clearTimeout(timer);
    },
    random: () => 0.5,
  };
}
