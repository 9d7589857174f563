import { callersAccount, type ScopeAsked } from '../model/snapshot.ts';
import { accessKeyIdOf } from '../simulator/access-keys.ts';
import { auditRole } from '../simulator/demo-organization/places.ts';
import { demoWorld } from '../simulator/demo-world.ts';
import { startSimulator } from '../simulator/server.ts';
import type { CollectSnapshotInput } from './collect-snapshot.ts';

/** The whole organization, with the role that its accounts have for audits. */
const demoScope: ScopeAsked = { ...callersAccount, organization: true, roleName: auditRole };

/** Does some work against the simulated organization of the demo, by the same settings that lead to AWS. */
export async function withDemoAccount<T>(
  work: (aws: CollectSnapshotInput['aws'], scope: ScopeAsked) => Promise<T>,
): Promise<T> {
  const world = { ...demoWorld(), recordedAt: new Date().toISOString() };
  const simulator = await startSimulator(world);
  try {
    const accessKeyId = accessKeyIdOf(world.caller.account);
    const credentials = { accessKeyId, secretAccessKey: 'simulated' };
    return await work({ endpoint: simulator.url, credentials, region: 'us-east-1' }, demoScope);
  } finally {
    await simulator.close();
  }
}
