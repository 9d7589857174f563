import { collect } from '../../src/collect/collect.ts';
import { planSnapshot } from '../../src/collect/plan.ts';
import type { CallPort, CallRecord } from '../../src/model/call.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { callersAccount, type Snapshot } from '../../src/model/snapshot.ts';
import { sha256 } from '../collect/fake-aws.ts';
import { virtualTime } from '../collect/virtual-time.ts';
import { worldPort } from '../collect/world-port.ts';
import type { CoverageWorld } from './coverage-worlds.ts';

/** Scans a world as a user would, in virtual time. */
export async function scanned({ world, scope: asked, blurred }: CoverageWorld): Promise<Snapshot> {
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
    call: blurring(worldPort(world, clock).call, blurred),
    scope,
    callerRegion: 'us-east-1',
    clock,
    sha256,
    emit: (record) => void records.push(record),
  });
  const trailer = await clock.run(work);
  return { header, records, trailer };
}

/** Adds an entry to some lists of trails that is no trail. */
function blurring(call: CallPort, places: CoverageWorld['blurred']): CallPort {
  return async (request) => {
    const record = await call(request);
    const { operation, account, region } = request;
    const isBlurred = places.some((place) => place.account === account && place.region === region);
    if (operation !== 'DescribeTrails' || !isBlurred || record.outcome.kind !== 'answered') return record;
    const { trailList, ...body } = JSON.parse(record.outcome.body) as { trailList: readonly JsonObject[] };
    const longer = JSON.stringify({ ...body, trailList: [...trailList, { Name: 'blurred' }] });
    return { ...record, outcome: { ...record.outcome, body: longer } };
  };
}
