import type { Sha256 } from '../model/call-id.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { nothingMore, type ScopeAsked, type SnapshotHeader, type WantedCalls } from '../model/snapshot.ts';
import { checkScope } from './check-scope.ts';

const always = [
  'account:ListRegions',
  'cloudtrail:DescribeTrails',
  'cloudtrail:GetEventSelectors',
  'cloudtrail:GetTrailStatus',
  's3:HeadBucket',
  's3:ListBuckets',
  'sts:GetCallerIdentity',
] as const;

const ofOrganizations = [
  'organizations:DescribeOrganization',
  'organizations:ListAccounts',
  'organizations:ListAccountsForParent',
  'organizations:ListDelegatedAdministrators',
  'organizations:ListOrganizationalUnitsForParent',
  'organizations:ListRoots',
] as const;

/** Accounts that are looked at one by one can say themselves whether they are in an organization. */
const membership = 'organizations:DescribeOrganization';

/** The calls that a collection of this scope may make, by IAM style name, sorted. */
export function plannedCalls(
  { organization, accounts }: Pick<ScopeAsked, 'organization' | 'accounts'>,
  facts: WantedCalls = nothingMore,
): readonly string[] {
  const planned = [
    ...always,
    ...[...facts].filter((call) => organization || call === membership || !call.startsWith('organizations:')),
    ...(organization ? ofOrganizations : []),
    ...(organization || accounts.length > 0 ? ['sts:AssumeRole'] : []),
  ];
  return [...new Set(planned)].sort();
}

/**
 * The first line of a snapshot. The plan's digest covers what is asked for and nothing of when, so equal
 * plans have equal digests. Throws a `UsageError` for a scope that cannot be meant.
 */
export function planSnapshot(options: {
  readonly scope: ScopeAsked;
  /** What is asked beside what always is. */
  readonly facts?: WantedCalls | undefined;
  readonly tool: SnapshotHeader['tool'];
  /** ISO 8601 in UTC with milliseconds. */
  readonly startedAt: string;
  readonly sha256: Sha256;
}): SnapshotHeader {
  const { facts: optional = nothingMore, tool, startedAt, sha256 } = options;
  checkScope(options.scope);
  const { regions, accounts, excluded } = options.scope;
  const scope = {
    ...options.scope,
    regions: [...new Set(regions)].sort(),
    accounts: [...new Set(accounts)].sort(),
    excluded: [...excluded].sort((a, b) => (a.account < b.account ? -1 : 1)),
  };
  const written = { ...scope, excluded: scope.excluded.map((one) => ({ ...one })) };
  const facts = plannedCalls(scope, optional);
  const planDigest = sha256(canonicalJson({ scope: written, facts }));
  return { kind: 'header', format: 1, tool, startedAt, scope, facts, planDigest };
}
