import { planSnapshot } from '../../src/collect/plan.ts';
import type { CallRequest } from '../../src/model/call.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { callersAccount, everythingMore, type WantedCalls } from '../../src/model/snapshot.ts';
import { wantedCalls } from '../../src/policy/wanted-calls.ts';
import type { World } from '../../src/simulator/world.ts';
import { collectingWorld } from '../collect/collecting-world.ts';
import { sha256 } from '../collect/fake-aws.ts';
import { evaluateSnapshot } from '../evaluate/evaluate-snapshot.ts';
import { shippedPolicies } from '../evaluate/shipped-policies.ts';

/** Everything there is to ask of a world, as the collector asks it. */
export async function collected(world: World): Promise<Snapshot> {
  const facts: WantedCalls = new Set([...everythingMore, ...wantedCalls(shippedPolicies)]);
  const scope = { ...callersAccount, organization: true, roleName: 'audit' };
  const { records, trailer } = await collectingWorld(world, scope, { facts });
  const tool = { name: 'trailproof', version: '0' };
  const header = planSnapshot({ scope, facts, tool, startedAt: '2026-03-01T10:00:00.000Z', sha256 });
  return { header, records, trailer };
}

export function refusing(
  world: World,
  { service, operation }: Pick<CallRequest, 'service' | 'operation'>,
): World {
  const error = service.startsWith('s3') ? 'AccessDenied' : 'AccessDeniedException';
  return { ...world, faults: [...(world.faults ?? []), { call: `${service}:${operation}`, error }] };
}

/** Policies that could not be judged of some subject. */
export function leftOpen(snapshot: Snapshot, policies: readonly Policy[]): readonly string[] {
  const { policies: entries } = evaluateSnapshot(snapshot, policies);
  return entries.filter(({ counts }) => counts.error > 0).map(({ id }) => id);
}
