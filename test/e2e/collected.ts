import type { Policy } from '../../src/model/policy.ts';
import { type Snapshot } from '../../src/model/snapshot.ts';
import { json } from '../../src/report/json.ts';
import { type CollectSnapshotInput, collectSnapshot } from '../../src/run/collect-snapshot.ts';
import { evaluateSnapshot } from '../../src/run/evaluate-snapshot.ts';
import { policySet } from '../../src/run/policy-set.ts';
import { accessKeyIdOf } from '../../src/simulator/access-keys.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import type { World } from '../../src/simulator/world.ts';
import { destinationsAnd } from '../collect/wanted.ts';

export const shipped: readonly Policy[] = policySet({ cwd: process.cwd(), dirs: [] });

export interface Collected {
  readonly snapshot: Snapshot;
  readonly requests: ReturnType<Simulator['requests']>;
  readonly throttled: ReturnType<Simulator['throttled']>;
}

/** Asks a simulated world over HTTP, through the real SDK, as the world's caller. */
export async function collected(
  world: World,
  asked: Pick<CollectSnapshotInput, 'scope' | 'externalId' | 'out'> &
    Partial<Pick<CollectSnapshotInput, 'facts'>>,
): Promise<Collected> {
  const simulator = await startSimulator(world);
  try {
    const credentials = { accessKeyId: accessKeyIdOf(world.caller.account), secretAccessKey: 'simulated' };
    const region = Object.keys(world.regions)[0] ?? '';
    const aws = { endpoint: simulator.url, credentials, region };
    const signal = new AbortController().signal;
    const snapshot = await collectSnapshot({
      aws,
      facts: destinationsAnd('s3:GetBucketTagging'),
      signal,
      ...asked,
    });
    return { snapshot, requests: simulator.requests(), throttled: simulator.throttled() };
  } finally {
    await simulator.close();
  }
}

/** The JSON report without `run`, the only place with times. */
export function timelessReport(snapshot: Snapshot, policies: readonly Policy[]): string {
  const text = [...json(evaluateSnapshot(snapshot, policies))].join('');
  return text.replace(/^ {2}"run": \{[^}]*\}/mu, '');
}
