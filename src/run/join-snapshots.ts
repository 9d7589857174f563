import { decodeCallerIdentity } from '../answers/caller-identity.ts';
import { decodeDescribeOrganization } from '../answers/describe-organization.ts';
import type { CallRecord } from '../model/call.ts';
import type { Sha256 } from '../model/call-id.ts';
import { UsageError } from '../model/problem.ts';
import type { ExcludedAccount, ScopeAsked, Snapshot, SnapshotTrailer } from '../model/snapshot.ts';
import { type JoinedHeader, shardsMember } from '../model/told-shards.ts';

/** A snapshot and the file it was read from, as the user wrote it. */
export interface SnapshotFile {
  readonly path: string;
  readonly snapshot: Snapshot;
}

/**
 * Several snapshots as one, whatever the order of the files: all records, all scopes, complete only if all are.
 * Where they hold the same question, the inventory takes the later answer. Throws a `UsageError` for snapshots
 * that cannot be about one scan: of other regions, partitions or organizations.
 */
export function joinSnapshots(files: readonly SnapshotFile[], sha256: Sha256): Snapshot {
  const snapshots = files
    .map(({ snapshot }) => snapshot)
    .sort((left, right) => (identityOf(left) < identityOf(right) ? -1 : 1));
  const [first, ...others] = snapshots;
  if (first === undefined) throw new UsageError('There is no snapshot to judge');
  if (others.length === 0) return first;
  refuseStrangers(files);
  const records = snapshots.flatMap((snapshot) => snapshot.records);
  const trailer = joinTrailers(snapshots);
  const header: JoinedHeader = {
    kind: 'header',
    format: 1,
    tool: first.header.tool,
    // The first of them: nothing that is judged may lie before the present of the policies.
    startedAt: first.header.startedAt,
    scope: joinScopes(snapshots),
    facts: sorted(snapshots.flatMap(({ header }) => header.facts)),
    planDigest: sha256(snapshots.map(identityOf).join('\n')),
    ...shardsMember(snapshots.map((one) => one.header)),
  };
  return {
    header,
    records,
    ...(trailer === undefined ? {} : { trailer }),
  };
}

function identityOf({ header }: Snapshot): string {
  return `${header.startedAt} ${header.planDigest}`;
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

/** Without the end of one, nobody knows what is missing. */
function joinTrailers(snapshots: readonly Snapshot[]): SnapshotTrailer | undefined {
  const trailers = snapshots.flatMap(({ trailer }) => (trailer === undefined ? [] : [trailer]));
  if (trailers.length < snapshots.length) return undefined;
  const sum = (of: (trailer: SnapshotTrailer) => number): number =>
    trailers.reduce((total, trailer) => total + of(trailer), 0);
  return {
    kind: 'trailer',
    endedAt:
      trailers
        .map(({ endedAt }) => endedAt)
        .sort()
        .at(-1) ?? '',
    calls: sum(({ calls }) => calls),
    faults: sum(({ faults }) => faults),
    interrupted: trailers.some(({ interrupted }) => interrupted),
  };
}

/** What all of them together were asked to look at. */
function joinScopes(snapshots: readonly Snapshot[]): ScopeAsked {
  const scopes = snapshots.map(({ header }) => header.scope);
  const [regions = []] = scopes.map((scope) => scope.regions);
  const wholeOrganization = scopes.some(
    ({ organization, accounts }) => organization && accounts.length === 0,
  );
  const [roleName = '', ...otherNames] = sorted(scopes.map((scope) => scope.roleName)).filter(Boolean);
  const [chain = [], ...otherChains] = scopes.map(({ roleChain }) => roleChain);
  return {
    regions,
    organization: scopes.some(({ organization }) => organization),
    accounts: wholeOrganization ? [] : sorted(snapshots.flatMap(accountsOf)),
    excluded: joinExclusions(snapshots),
    // Both only tell how the answers were got: where the ways differ, none is told.
    roleName: otherNames.length === 0 ? roleName : '',
    roleChain: otherChains.every((other) => other.join(' ') === chain.join(' ')) ? chain : [],
  };
}

/** The accounts that the user named, or the caller's own. */
function accountsOf(snapshot: Snapshot): readonly string[] {
  const { accounts } = snapshot.header.scope;
  return accounts.length > 0 ? accounts : askedIn(snapshot);
}

function askedIn({ records }: Snapshot): readonly string[] {
  return records.flatMap(({ account, service }) =>
    account === '' || service === 'sts' || service === 'organizations' ? [] : [account],
  );
}

/** An account that one of them looked at is not left out any more. */
function joinExclusions(snapshots: readonly Snapshot[]): readonly ExcludedAccount[] {
  const asked = new Set(snapshots.flatMap(askedIn));
  const byAccount = new Map<string, ExcludedAccount>();
  for (const { header } of snapshots) {
    for (const one of header.scope.excluded) {
      if (!asked.has(one.account) && !byAccount.has(one.account)) byAccount.set(one.account, one);
    }
  }
  return [...byAccount.values()].sort((left, right) => (left.account < right.account ? -1 : 1));
}

function refuseStrangers(files: readonly SnapshotFile[]): void {
  refuseDifferent(files, 'named regions', ({ header }) => header.scope.regions.join(', ') || 'none (all)');
  refuseDifferent(files, 'partitions', ({ records }) =>
    decodedFrom(records, 'GetCallerIdentity', (record) => {
      const answer = decodeCallerIdentity(record);
      return answer.kind === 'value' ? answer.value.partition : undefined;
    }),
  );
  refuseDifferent(files, 'organizations', ({ records }) =>
    decodedFrom(records, 'DescribeOrganization', (record) => {
      const answer = decodeDescribeOrganization(record);
      return answer.kind === 'value' ? answer.value.id : undefined;
    }),
  );
}

function decodedFrom(
  records: readonly CallRecord[],
  operation: string,
  decode: (record: CallRecord) => string | undefined,
): string | undefined {
  for (const record of records) {
    const value = record.operation === operation ? decode(record) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** What a snapshot does not tell is no difference. */
function refuseDifferent(
  files: readonly SnapshotFile[],
  what: string,
  tell: (snapshot: Snapshot) => string | undefined,
): void {
  const told = files.flatMap(({ path, snapshot }) => {
    const value = tell(snapshot);
    return value === undefined ? [] : [{ path, value }];
  });
  const [first] = told;
  const other = told.find(({ value }) => value !== first?.value);
  if (first === undefined || other === undefined) return;
  throw new UsageError(
    `These snapshots cannot be judged together, their ${what} differ: ${first.path} has ${first.value}, ${other.path} has ${other.value}`,
    { next: 'Judge them one by one, or collect them again alike.' },
  );
}
