import type { Sha256 } from '../model/call-id.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { ScopeAsked, SnapshotHeader } from '../model/snapshot.ts';
import { checkRegionNames } from './choose-regions.ts';

/** The calls that a collection makes, by IAM style name, sorted. */
export const plannedCalls: readonly string[] = [
  'account:ListRegions',
  'cloudtrail:DescribeTrails',
  'cloudtrail:GetEventSelectors',
  'cloudtrail:GetTrailStatus',
  'kms:DescribeKey',
  's3:GetBucketEncryption',
  's3:HeadBucket',
  'sts:GetCallerIdentity',
];

/**
 * The first line of a snapshot. The plan's digest covers what is asked for and nothing of when, so equal
 * plans have equal digests. Throws a `UsageError` for names that no region can have.
 */
export function planSnapshot(options: {
  readonly scope: ScopeAsked;
  readonly tool: SnapshotHeader['tool'];
  /** ISO 8601 in UTC with milliseconds. */
  readonly startedAt: string;
  readonly sha256: Sha256;
}): SnapshotHeader {
  const { tool, startedAt, sha256 } = options;
  checkRegionNames(options.scope.regions);
  const { regions, accounts, excluded } = options.scope;
  const scope = {
    ...options.scope,
    regions: [...new Set(regions)].sort(),
    accounts: [...new Set(accounts)].sort(),
    excluded: [...excluded].sort((a, b) => (a.account < b.account ? -1 : 1)),
  };
  const written = { ...scope, excluded: scope.excluded.map((one) => ({ ...one })) };
  const planDigest = sha256(canonicalJson({ scope: written, facts: plannedCalls }));
  return { kind: 'header', format: 1, tool, startedAt, scope, facts: plannedCalls, planDigest };
}
