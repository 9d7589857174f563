import { buildInventory } from '../inventory/build-inventory.ts';
import { trailEntries } from '../inventory/trail-entries.ts';
import { type Fault, faultUnion } from '../model/fault.ts';
import type { Inventory, Trail } from '../model/inventory.ts';
import { type Ref, unreadFaults } from '../model/observed.ts';
import type { TrailEntry } from '../model/scan-result.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { hidingFaults } from './hiding-faults.ts';

export interface TrailList {
  /** Each trail once, by ARN. */
  readonly trails: readonly TrailEntry[];
  /** What could hide trails, and why something of them is unknown. */
  readonly faults: readonly Fault[];
  /** Everything was asked and answered that the list needs. */
  readonly complete: boolean;
}

/** Every trail that a snapshot shows. */
export function listTrails(snapshot: Snapshot): TrailList {
  const inventory = buildInventory(snapshot);
  const faults = faultUnion(
    hidingFaults(inventory),
    ...inventory.accounts.flatMap(({ trails }) => trails.members.filter(isTold(inventory)).map(trailFaults)),
  );
  const complete =
    faults.length === 0 && inventory.accounts.length > 0 && snapshot.trailer?.interrupted === false;
  return { trails: trailEntries(inventory), faults, complete };
}

/** Of an organization's trail its owner knows more than the members, who are not listed beside it. */
function isTold({ accounts }: Inventory): (trail: Trail) => boolean {
  const byOwner = new Set(
    accounts.flatMap(({ trails }) => trails.members.filter(({ owned }) => owned).map(({ arn }) => arn)),
  );
  return ({ arn, owned }) => owned || !byOwner.has(arn);
}

/** A snapshot that was made for policies which need no keys lacks nothing of what it was made for. */
const notAsked = 'NotAsked';

/** Of what a list of trails tells. */
function trailFaults(trail: Trail): readonly Fault[] {
  const { multiRegion, organization, selectors, logFileValidation, bucket, key, copies } = trail;
  const told = [multiRegion, organization, selectors, logFileValidation];
  return [
    ...told.flatMap(unreadFaults),
    ...copies.flatMap(({ isLogging }) => unreadFaults(isLogging)),
    ...unseen(bucket),
    ...unseen(key).filter(({ code }) => code !== notAsked),
    ...(key.state === 'present' ? unreadFaults(key.it.state) : []),
  ];
}

function unseen(ref: Ref<unknown>): readonly Fault[] {
  return ref.state === 'foreign' ? ref.faults : [];
}
