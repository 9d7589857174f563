import { collect } from '../../src/collect/collect.ts';
import { planSnapshot } from '../../src/collect/plan.ts';
import type { CallRecord } from '../../src/model/call.ts';
import { callersAccount, type Snapshot } from '../../src/model/snapshot.ts';
import { sha256 } from '../collect/fake-aws.ts';
import { virtualTime } from '../collect/virtual-time.ts';
import { worldPort } from '../collect/world-port.ts';
import type { CoverageWorld } from './coverage-worlds.ts';

/** Scans a world as a user would, in virtual time. */
export async function scanned({
  world,
  scope: asked,
}: Pick<CoverageWorld, 'world' | 'scope'>): Promise<Snapshot> {
  const clock = virtualTime();
  const scope = { ...callersAccount, roleName: 'audit', ...asked };
  const records: CallRecord[] = [];
  const header = planSnapshot({
    scope,
    tool: { name: 'trailproof', version: '0.0.0' },
    startedAt: new Date(clock.now()).toISOString(),
    sha256,
  });
  const work = collect({
    call: worldPort(world, clock).call,
    scope,
    callerRegion: 'us-east-1',
    clock,
    sha256,
    emit: (record) => void records.push(record),
  });
  const trailer = await clock.run(work);
  return { header, records, trailer };
}
