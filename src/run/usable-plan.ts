import { planSnapshot } from '../collect/plan.ts';
import { sha256 } from '../io/digest.ts';
import { readShardPlan } from '../io/shard-plan-file.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { UsageError } from '../model/problem.ts';
import type { ShardPlan } from '../model/shard-plan.ts';
import { checkAge } from './earlier-answers.ts';
import { tool } from './tool.ts';

/** What makes a plan this one and no other. */
export function planDigestOf({
  startedAt,
  planDigest,
  accounts,
}: Pick<ShardPlan, 'startedAt' | 'planDigest' | 'accounts'>): string {
  return sha256(canonicalJson({ startedAt, planDigest, accounts }));
}

/** The plan in a file, if it is one that can be carried out now. Throws a `UsageError` if not. */
export function usablePlan(path: string, file: string, maxAgeMs: number | undefined): ShardPlan {
  const plan = readShardPlan(file);
  checkAge({ path, startedAt: plan.startedAt }, Date.now(), maxAgeMs);
  const { scope, optional, startedAt } = plan;
  const header = planSnapshot({ facts: new Set(optional), scope, tool: tool(), startedAt, sha256 });
  if (header.planDigest !== plan.planDigest) {
    throw new UsageError(
      `${path} was made by version ${plan.tool.version}, which asks for other things than ${header.tool.version}`,
      { next: 'Use one version of Trailproof for the plan and all of its shards.' },
    );
  }
  if (plan.digest !== planDigestOf(plan)) {
    throw new UsageError(`${path} was changed after it was made: its digest does not fit`, {
      next: 'Make the plan again with `trailproof plan --out`.',
    });
  }
  return plan;
}
