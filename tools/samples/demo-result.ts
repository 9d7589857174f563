/** The demo's organization as one result that is the same whenever it is made: what the sample reports are of. */
import { join } from 'node:path';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { callersAccount, type Snapshot } from '../../src/model/snapshot.ts';
import { collectSnapshot } from '../../src/run/collect-snapshot.ts';
import { evaluateSnapshot } from '../../src/run/evaluate-snapshot.ts';
import { planReports, type ReportPlan } from '../../src/run/report-plan.ts';
import { accessKeyIdOf } from '../../src/simulator/access-keys.ts';
import { auditRole } from '../../src/simulator/demo-organization/places.ts';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { startSimulator } from '../../src/simulator/server.ts';

const root = join(import.meta.dirname, '../..');
/** The only times in a result are those of the run; the organization was recorded shortly before. */
const recordedAt = '2026-11-20T06:00:00.000Z';
const startedAt = '2026-11-20T06:15:00.000Z';
const endedAt = '2026-11-20T06:15:09.000Z';

/** Asks the simulated organization through the whole pipeline and judges it by `tools/samples/trailproof.yaml`. */
export async function demoResult(): Promise<ScanResult> {
  const plan = planReports({
    flags: { config: 'tools/samples/trailproof.yaml' },
    cwd: root,
    quiet: true,
    now: new Date(startedAt),
  });
  const { policies, frameworks, accepted } = plan.judging;
  return evaluateSnapshot(await demoSnapshot(plan), policies, { frameworks, accepted });
}

async function demoSnapshot({ facts }: ReportPlan): Promise<Snapshot> {
  const world = { ...demoWorld(), recordedAt };
  const simulator = await startSimulator(world);
  try {
    const accessKeyId = accessKeyIdOf(world.caller.account);
    const credentials = { accessKeyId, secretAccessKey: 'simulated' };
    const { header, records, trailer } = await collectSnapshot({
      aws: { endpoint: simulator.url, credentials, region: 'us-east-1' },
      scope: { ...callersAccount, organization: true, roleName: auditRole },
      facts,
      signal: new AbortController().signal,
    });
    if (trailer === undefined) throw new Error('the organization was not read to its end');
    return { header: { ...header, startedAt }, records, trailer: { ...trailer, endedAt } };
  } finally {
    await simulator.close();
  }
}
