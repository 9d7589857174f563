import { buildInventory } from '../inventory/build-inventory.ts';
import { trailEntries } from '../inventory/trail-entries.ts';
import type { Fault } from '../model/fault.ts';
import type { TrailEntry } from '../model/scan-result.ts';
import type { Snapshot } from '../model/snapshot.ts';

export interface TrailList {
  /** Each trail once, by ARN. */
  readonly trails: readonly TrailEntry[];
  /** What could not be seen; there may be more trails then. */
  readonly faults: readonly Fault[];
  /** Everything was asked and answered. */
  readonly complete: boolean;
}

/** Every trail that a snapshot shows. */
export function listTrails(snapshot: Snapshot): TrailList {
  const inventory = buildInventory(snapshot);
  const faults = [...inventory.faults.values()];
  const complete = faults.length === 0 && snapshot.trailer?.interrupted === false;
  return { trails: trailEntries(inventory), faults, complete };
}
