import { knownAnswers } from '../collect/resume.ts';
import { openSnapshotReader } from '../io/snapshot-reader.ts';
import type { CallRecord } from '../model/call.ts';
import { UsageError } from '../model/problem.ts';
import type { ScopeAsked, SnapshotHeader } from '../model/snapshot.ts';
import { shardsMember } from '../model/told-shards.ts';
import { callerIn, checkAge, type EarlierAnswers } from './earlier-answers.ts';

/** What is to be gone on with. */
export interface ResumeInput {
  readonly path: string;
  /** Where it is, when `path` is only how the user wrote it. */
  readonly file?: string;
  /** Older than this is refused; 24 hours if absent. */
  readonly maxAgeMs?: number | undefined;
  /** Nobody said what to look at: what the snapshot says. */
  readonly sameScope?: boolean;
}

export interface Resumable extends EarlierAnswers {
  readonly header: SnapshotHeader;
}

/**
 * Reads the answers of a snapshot, whole or not, to go on with. `planned` gives the plan of this run for a scope.
 * Throws a `UsageError` for one that is too old, or that was to find out something else.
 */
export async function readResumable(
  { path, file = path, maxAgeMs, sameScope = false }: ResumeInput,
  planned: (scope?: ScopeAsked) => SnapshotHeader,
): Promise<Resumable> {
  const { header, records } = await openSnapshotReader(file);
  refuseUnresumable(path, header);
  checkAge({ path, startedAt: header.startedAt }, Date.now(), maxAgeMs);
  const plan = planned(sameScope ? header.scope : undefined);
  refuseOther(path, header, plan);
  const kept: CallRecord[] = [];
  for await (const line of records) if (line.kind === 'record') kept.push(line.record);
  const { startedAt } = header;
  return {
    path,
    startedAt,
    // What is judged must not lie before the present of the policies: that is the time of the oldest answer.
    header: { ...plan, startedAt, ...shardsMember([header]) },
    known: knownAnswers(kept),
    caller: callerIn(kept),
  };
}

function refuseUnresumable(path: string, { redacted, shard }: SnapshotHeader): void {
  if (redacted === true) {
    throw new UsageError(`${path} is redacted: its accounts and names are not those of AWS`, {
      next: 'Give the snapshot that it was made from.',
    });
  }
  if (shard === undefined) return;
  throw new UsageError(`${path} is shard ${shard.index} of ${shard.of}, not the whole`, {
    next: 'Collect that shard again, or put all shards together first: `trailproof merge`.',
  });
}

function refuseOther(path: string, header: SnapshotHeader, plan: SnapshotHeader): void {
  if (header.planDigest !== plan.planDigest) throw otherPlan(path, header, plan);
}

/** Says what two plans differ in. */
export function otherPlan(path: string, header: Plan, plan: Plan): UsageError {
  const [what, was, is] = firstDifference(header, plan);
  return new UsageError(`${path} was to find out something else: its ${what} ${was}, and now ${is}`, {
    next: 'Give the flags, configuration and policies that it was collected with, or collect from the beginning.',
  });
}

type Plan = Pick<SnapshotHeader, 'scope' | 'facts' | 'planDigest'>;

function firstDifference(header: Plan, plan: Plan): readonly [string, string, string] {
  const [was, is] = [header.scope, plan.scope];
  const shown = (names: readonly string[]): string => (names.length === 0 ? 'none named' : names.join(', '));
  const wide = ({ organization }: ScopeAsked): string =>
    organization ? 'a whole organization' : 'accounts by name';
  const excluded = (scope: ScopeAsked): string => shown(scope.excluded.map(({ account }) => account));
  const parts: readonly (readonly [string, string, string])[] = [
    ['scope is', wide(was), wide(is)],
    ['accounts are', shown(was.accounts), shown(is.accounts)],
    ['excluded accounts are', excluded(was), excluded(is)],
    ['regions are', shown(was.regions), shown(is.regions)],
    ['role is', was.roleName || 'none', is.roleName || 'none'],
    ['chain of roles is', shown(was.roleChain), shown(is.roleChain)],
    ['calls are', shown(header.facts), shown(plan.facts)],
  ];
  const different = parts.find(([, before, now]) => before !== now);
  return different ?? ['plan has the digest', header.planDigest, plan.planDigest];
}
