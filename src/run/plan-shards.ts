import { createCaller } from '../aws/caller.ts';
import { planSnapshot } from '../collect/plan.ts';
import { planAccounts } from '../collect/plan-accounts.ts';
import { sha256 } from '../io/digest.ts';
import { systemClock } from '../io/system-clock.ts';
import type { CallRecord } from '../model/call.ts';
import type { ShardPlan } from '../model/shard-plan.ts';
import { nothingMore, type SnapshotHeader } from '../model/snapshot.ts';
import type { CollectSnapshotInput } from './collect-snapshot.ts';
import { countedCalls } from './progress-counts.ts';
import { tool } from './tool.ts';
import { planDigestOf } from './usable-plan.ts';

export type PlanInput = Pick<
  CollectSnapshotInput,
  'aws' | 'scope' | 'externalId' | 'facts' | 'signal' | 'progress'
>;

/**
 * Settles once who is asked and for what. AWS is asked about the caller and the organization only. Throws a
 * `UsageError` when the accounts cannot be told for certain.
 */
export async function planShards(input: PlanInput): Promise<ShardPlan> {
  const { aws, externalId, facts = nothingMore, progress, signal } = input;
  const startedAt = new Date().toISOString();
  const header = planSnapshot({ facts, scope: input.scope, tool: tool(), startedAt, sha256 });
  const { scope } = header;
  const records: CallRecord[] = [];
  const caller = createCaller({
    ...aws,
    roleChain: scope.roleChain,
    externalId,
    now: systemClock.now,
  });
  const { call, counted } = countedCalls(caller.call);
  try {
    const callerRegion = await caller.defaultRegion();
    const accounts = await planAccounts({
      facts,
      call,
      callerRegion,
      scope,
      clock: systemClock,
      sha256,
      emit: (record) => {
        if (record.outcome.kind !== 'fault') records.push(record);
      },
      progress: progress === undefined ? undefined : (collecting) => progress(counted(collecting)),
      signal,
    });
    return planOf(header, { accounts, records, optional: [...facts] });
  } finally {
    await caller.close();
  }
}

function planOf(
  { tool: by, startedAt, scope, facts, planDigest }: SnapshotHeader,
  { accounts, records, optional }: Pick<ShardPlan, 'accounts' | 'records' | 'optional'>,
): ShardPlan {
  const digest = planDigestOf({ startedAt, planDigest, accounts });
  return {
    kind: 'plan',
    format: 1,
    tool: by,
    startedAt,
    scope,
    facts,
    optional,
    planDigest,
    accounts,
    digest,
    records,
  };
}
