/** The demo's organization as one result that is the same whenever it is made: what the sample reports are of. */
import { join } from 'node:path';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { callersAccount, type Snapshot } from '../../src/model/snapshot.ts';
import { collectSnapshot } from '../../src/run/collect-snapshot.ts';
import { compareResults } from '../../src/run/compare-results.ts';
import { evaluateSnapshot } from '../../src/run/evaluate-snapshot.ts';
import { planReports, type ReportPlan } from '../../src/run/report-plan.ts';
import { accessKeyIdOf } from '../../src/simulator/access-keys.ts';
import { accounts, auditRole, keys } from '../../src/simulator/demo-organization/places.ts';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { startSimulator } from '../../src/simulator/server.ts';
import type { World } from '../../src/simulator/world.ts';

const root = join(import.meta.dirname, '../..');

/** The only times in a result are those of the run. */
interface Times {
  /** When the trails' state is from. */
  readonly recordedAt: string;
  readonly startedAt: string;
  readonly endedAt: string;
}

const before: Times = {
  recordedAt: '2026-10-20T06:00:00.000Z',
  startedAt: '2026-10-20T06:15:00.000Z',
  endedAt: '2026-10-20T06:15:11.000Z',
};
const now: Times = {
  recordedAt: '2026-11-20T06:00:00.000Z',
  startedAt: '2026-11-20T06:15:00.000Z',
  endedAt: '2026-11-20T06:15:09.000Z',
};

/** What has become of the organization within a month, taken back: a key was fine, and two trails were not. */
const aMonthAgo = {
  accounts: {
    [accounts.payments]: { keys: { [keys.payments]: { state: 'Enabled' } } },
    [accounts.storefront]: { trails: { 'storefront-audit': { logFileValidation: false } } },
    [accounts.audit]: {
      trails: { 'audit-trial': { home: 'eu-west-1', bucket: 'harbor-finch-audit-trial' } },
    },
  },
};

/**
 * The simulated organization through the whole pipeline, judged by `tools/samples/trailproof.yaml` and compared
 * with what it was a month before, when nothing was waived yet.
 */
export async function demoResult(): Promise<ScanResult> {
  const plan = planReports({
    flags: { config: 'tools/samples/trailproof.yaml' },
    cwd: root,
    quiet: true,
    now: new Date(now.startedAt),
  });
  const { policies, frameworks, accepted } = plan.judging;
  const earlier = await snapshotOf(mergeWorld(demoWorld(), aMonthAgo), before, plan);
  const result = evaluateSnapshot(await snapshotOf(demoWorld(), now, plan), policies, {
    frameworks,
    accepted,
  });
  return {
    ...result,
    comparison: compareResults(evaluateSnapshot(earlier, policies, { frameworks }), result),
  };
}

async function snapshotOf(
  world: World,
  { recordedAt, startedAt, endedAt }: Times,
  { facts }: ReportPlan,
): Promise<Snapshot> {
  const simulator = await startSimulator({ ...world, recordedAt });
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
