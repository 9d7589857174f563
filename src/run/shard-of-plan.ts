import { knownAnswers } from '../collect/resume.ts';
import { shardOf } from '../collect/shard.ts';
import { sha256 } from '../io/digest.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { ScopeAsked, SnapshotHeader, WantedCalls } from '../model/snapshot.ts';
import { callerIn, type EarlierAnswers } from './earlier-answers.ts';
import { otherPlan } from './resume-snapshot.ts';
import { usablePlan } from './usable-plan.ts';

/** Which part of which plan. */
export interface ShardInput {
  readonly path: string;
  /** Where it is, when `path` is only how the user wrote it. */
  readonly file?: string;
  /** From 1 to `of`. */
  readonly index: number;
  readonly of: number;
  /** A plan older than this is refused; 24 hours if absent. */
  readonly maxAgeMs?: number | undefined;
  /** Nobody said what to look at: what the plan says. */
  readonly sameScope?: boolean;
}

export interface ShardWork {
  readonly header: SnapshotHeader;
  readonly facts: WantedCalls;
  readonly earlier: EarlierAnswers;
  readonly only: ReadonlySet<string>;
}

/** What one part of a plan has to ask. Throws a `UsageError` for a plan that is none, too old, or of another scope. */
export function beginShard(
  { path, file = path, index, of, maxAgeMs, sameScope = false }: ShardInput,
  scope: ScopeAsked,
): ShardWork {
  const plan = usablePlan(path, file, maxAgeMs);
  const { startedAt, facts, planDigest, records } = plan;
  if (!sameScope && scopeText(scope) !== scopeText(plan.scope)) {
    throw otherPlan(path, plan, { scope, facts, planDigest });
  }
  return {
    header: {
      kind: 'header',
      format: 1,
      tool: plan.tool,
      startedAt,
      scope: plan.scope,
      facts,
      planDigest,
      shard: { index, of, plan: plan.digest },
    },
    facts: new Set(plan.optional),
    earlier: { path, startedAt, known: knownAnswers(records), caller: callerIn(records) },
    only: new Set(shardOf(plan.accounts, { index, of }, sha256)),
  };
}

function scopeText({ excluded, ...scope }: ScopeAsked): string {
  return canonicalJson({ ...scope, excluded: excluded.map((one) => ({ ...one })) });
}
