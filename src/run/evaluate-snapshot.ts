import { createCoverage } from '../coverage/coverage.ts';
import type { Accepted } from '../evaluate/decisions.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { buildInventory } from '../inventory/build-inventory.ts';
import { sha256 } from '../io/digest.ts';
import type { Framework } from '../model/framework.ts';
import type { Inventory } from '../model/inventory.ts';
import type { Policy } from '../model/policy.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { tool } from './tool.ts';

export interface EvaluationExtras {
  /** Whose controls are told of. */
  readonly frameworks?: readonly Framework[];
  /** Waivers and the baseline. */
  readonly accepted?: Accepted;
}

/** What a snapshot shows, without its records: of a large organization those take hundreds of megabytes. */
export interface Seen {
  readonly inventory: Inventory;
  readonly snapshot: Pick<Snapshot, 'header' | 'trailer'>;
}

/** `letGo` as `buildInventory` has it. */
export function seenIn(snapshot: Snapshot, letGo?: () => void): Seen {
  const { header, trailer } = snapshot;
  const inventory = buildInventory(snapshot, letGo);
  return { inventory, snapshot: { header, ...(trailer === undefined ? {} : { trailer }) } };
}

/**
 * Judges what a snapshot holds. Policies see the time of the snapshot as the present, so that the same
 * snapshot always gives the same findings. Waivers are those in force on its day.
 */
export function evaluateSnapshot(
  snapshot: Snapshot,
  policies: readonly Policy[],
  extras: EvaluationExtras = {},
): ScanResult {
  return evaluateSeen(seenIn(snapshot), policies, extras);
}

export function evaluateSeen(
  { inventory, snapshot }: Seen,
  policies: readonly Policy[],
  { frameworks = [], accepted = { waivers: [] } }: EvaluationExtras = {},
): ScanResult {
  return evaluate({
    policies,
    frameworks,
    inventory,
    coverage: createCoverage(inventory),
    snapshot,
    now: snapshot.header.startedAt,
    tool: tool(),
    accepted,
    sha256,
  });
}
