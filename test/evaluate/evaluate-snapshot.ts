import { createHash } from 'node:crypto';
import { createCoverage } from '../../src/coverage/coverage.ts';
import type { Accepted } from '../../src/evaluate/decisions.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The pipeline from a snapshot on. */
export function evaluateSnapshot(
  snapshot: Snapshot,
  policies: readonly Policy[],
  accepted: Accepted = { waivers: [] },
): ScanResult {
  const inventory = buildInventory(snapshot);
  return evaluate({
    policies,
    inventory,
    coverage: createCoverage(inventory),
    snapshot,
    now: '2026-03-01T12:00:00.000Z',
    tool: { name: 'trailproof', version: '0.0.0' },
    accepted,
    sha256,
  });
}

/** As the JSON report writes it. */
export function serialised(result: ScanResult): Record<string, unknown> {
  return JSON.parse(JSON.stringify({ ...result, findings: [...result.findings()] })) as Record<
    string,
    unknown
  >;
}
