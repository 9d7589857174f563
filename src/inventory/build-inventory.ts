import { type CallerIdentity, decodeCallerIdentity } from '../answers/caller-identity.ts';
import type { Fault } from '../model/fault.ts';
import type { Account, Inventory, Partition } from '../model/inventory.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { accountTrails } from './account-trails.ts';
import { type CallIndex, indexCalls } from './call-index.ts';
import { knownFaults } from './known-faults.ts';
import { partitionOfRegion } from './partition-of-region.ts';
import { regionScope } from './region-list.ts';

/**
 * Joins a snapshot's answers to what Trailproof knows of the accounts. The order of the records never shows.
 * Losing an answer never changes one known value into another: it only makes values unknown, references
 * foreign and populations open.
 */
export function buildInventory(snapshot: Snapshot): Inventory {
  const calls = indexCalls(snapshot);
  const caller = callerIdentity(calls);
  const ids = new Set(calls.accounts);
  if (caller.identity !== undefined) ids.add(caller.identity.account);
  const accounts = [...ids].sort().map((id): Account => {
    const scope = regionScope(calls, id, snapshot.header.scope.regions);
    const partition = caller.identity?.partition ?? guessedPartition(scope.regions.members[0]?.name);
    return {
      id,
      partition,
      ...accountTrails(calls, id, scope),
      excludedRegions: scope.excluded,
      buckets: { members: [], closed: false, faults: [notListed(calls, id)], evidence: [] },
    };
  });
  return {
    partition: caller.identity?.partition ?? accounts[0]?.partition ?? guessedPartition(undefined),
    caller: caller.identity?.arn ?? '',
    accounts,
    leftOut: [],
    faults: knownFaults(snapshot, accounts, caller.faults),
  };
}

function notListed(calls: CallIndex, account: string): Fault {
  return calls.missing({ call: 's3:ListBuckets', account, region: '' });
}

interface Caller {
  readonly identity?: CallerIdentity;
  readonly faults: readonly Fault[];
}

/** The identity is asked before any account is known, so its record has none. */
function callerIdentity(calls: CallIndex): Caller {
  const call = 'sts:GetCallerIdentity';
  const record = ['', ...calls.accounts].flatMap((account) => calls.find(call, account))[0];
  const missing = calls.missing({ call, account: '', region: '' });
  if (record === undefined) return { faults: [missing] };
  const answer = decodeCallerIdentity(record);
  switch (answer.kind) {
    case 'value':
      return { identity: answer.value, faults: [] };
    case 'fault':
      return { faults: [answer.fault] };
    case 'absent':
      return { faults: [missing] };
  }
}

function guessedPartition(region: string | undefined): Partition {
  return partitionOfRegion(region ?? '');
}
