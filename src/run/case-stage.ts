import type { Policy } from '../model/policy.ts';
import { callersAccount, type ScopeAsked, type Snapshot } from '../model/snapshot.ts';
import type { CaseBase, PolicyCase } from '../policy/parse-cases.ts';
import { withParams } from '../policy/requirement-slots.ts';
import { wantedCalls } from '../policy/wanted-calls.ts';
import { healthyOrganization } from '../simulator/healthy-organization.ts';
import { healthyWorld } from '../simulator/healthy-world.ts';
import { mergeWorld } from '../simulator/merge-world.ts';
import { startSimulator } from '../simulator/server.ts';
import { recordedAt } from '../simulator/trail-status.ts';
import type { World } from '../simulator/world.ts';
import { collectSnapshot } from './collect-snapshot.ts';
import { hurriedClock } from './hurried-clock.ts';

/** The world of a case, and what the real pipeline read of it. */
export interface CaseStage {
  readonly world: World;
  readonly snapshot: Snapshot;
}

export interface CaseStageInput {
  readonly one: PolicyCase;
  /** All that is going to be judged; what one of them reads is asked for. */
  readonly policies: readonly Policy[];
  readonly signal: AbortSignal;
}

/** Retries of what AWS throws back take up to half a minute; of a world they should take none. */
const HURRY = 1_000;

interface Base {
  readonly healthy: () => World;
  readonly scope: ScopeAsked;
}

const bases: Readonly<Record<CaseBase, Base>> = {
  account: { healthy: healthyWorld, scope: callersAccount },
  organization: {
    healthy: healthyOrganization,
    scope: { ...callersAccount, organization: true, roleName: 'trailproof-audit' },
  },
};

/** Makes the world of a case and reads it. Throws a `UsageError` for a world that is none. */
export async function stageCase({ one, policies, signal }: CaseStageInput): Promise<CaseStage> {
  const { healthy, scope } = bases[one.base];
  const world = mergeWorld(healthy(), one.world, `the world of "${one.name}"`);
  // Policies see the world's own time, so that what was delivered lately is so on every day.
  const startedAt = new Date(recordedAt(world)).toISOString();
  const simulator = await startSimulator({ ...world, recordedAt: startedAt });
  try {
    const aws = {
      endpoint: simulator.url,
      credentials: {
        accessKeyId: simulator.environment['AWS_ACCESS_KEY_ID'] ?? '',
        secretAccessKey: 'simulated',
      },
      region: Object.keys(world.regions)[0],
      // A case may let the simulator hang on purpose.
      deadlineMs: 1000,
    };
    const facts = wantedCalls(policies.map((policy) => withParams(policy, one.params)));
    const clock = hurriedClock(HURRY);
    const snapshot = await collectSnapshot({ aws, scope, facts, signal, clock });
    return { world, snapshot: { ...snapshot, header: { ...snapshot.header, startedAt } } };
  } finally {
    await simulator.close();
  }
}
