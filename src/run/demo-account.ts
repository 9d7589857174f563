import { accessKeyIdOf } from '../simulator/access-keys.ts';
import { demoWorld } from '../simulator/demo-world.ts';
import { startSimulator } from '../simulator/server.ts';
import type { CollectSnapshotInput } from './collect-snapshot.ts';

/** Does some work against the simulated account of the demo, by the same settings that lead to AWS. */
export async function withDemoAccount<T>(work: (aws: CollectSnapshotInput['aws']) => Promise<T>): Promise<T> {
  const world = demoWorld();
  const simulator = await startSimulator(world);
  try {
    const accessKeyId = accessKeyIdOf(world.caller.account);
    const credentials = { accessKeyId, secretAccessKey: 'simulated' };
    return await work({ endpoint: simulator.url, credentials, region: 'us-east-1' });
  } finally {
    await simulator.close();
  }
}
