import { createCoverage } from '../coverage/coverage.ts';
import { type EventClass, eventClasses } from '../coverage/event-classes.ts';
import { type EventAnswer, explainEvent } from '../coverage/explain-event.ts';
import { summariseCoverage } from '../coverage/summarise-coverage.ts';
import { buildInventory } from '../inventory/build-inventory.ts';
import type { Fault } from '../model/fault.ts';
import type { Inventory } from '../model/inventory.ts';
import type { Requirement } from '../model/policy.ts';
import type { CoverageEntry } from '../model/scan-result.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { describeEvent } from '../selectors/describe-event.ts';
import type { EventRecord } from '../selectors/event-record.ts';
import { hidingFaults } from './hiding-faults.ts';

/** An answer with what hides from it. */
export interface Seen<T> {
  readonly value: T;
  /** Why accounts, regions or trails may be missing; empty when none can be. */
  readonly faults: readonly Fault[];
  /** Everything was asked, and nothing is hidden. */
  readonly complete: boolean;
}

/** What every account and region of a snapshot records of the given classes, or of all that there are. */
export function coverageOf(
  snapshot: Snapshot,
  classes: readonly EventClass[] = eventClasses,
): Seen<CoverageEntry> {
  const inventory = buildInventory(snapshot);
  return seen(snapshot, inventory, summariseCoverage(inventory, createCoverage(inventory), classes));
}

/** Where a requirement of the user's own is met. */
export function requirementCoverage(snapshot: Snapshot, requirement: Requirement): Seen<CoverageEntry> {
  return coverageOf(snapshot, [{ requirement, category: 'required' }]);
}

/** Who records each event, in the order of the events. */
export function explainEvents(
  snapshot: Snapshot,
  events: readonly EventRecord[],
): Seen<readonly { readonly event: string; readonly answer: EventAnswer }[]> {
  const inventory = buildInventory(snapshot);
  const answers = events.map((event) => ({ event: inWords(event), answer: explainEvent(inventory, event) }));
  return seen(snapshot, inventory, answers);
}

function seen<T>({ trailer }: Snapshot, inventory: Inventory, value: T): Seen<T> {
  const faults = hidingFaults(inventory);
  const complete = faults.length === 0 && inventory.accounts.length > 0 && trailer?.interrupted === false;
  return { value, faults, complete };
}

/** `s3:GetObject (data, read) on arn:aws:s3:::acme/x in eu-west-1 of 111122223333`. */
function inWords({ fields, resources: [first], account, region }: EventRecord): string {
  const resource = {
    ...(first?.type === undefined ? {} : { 'resources.type': first.type }),
    ...(first?.ARN === undefined ? {} : { 'resources.ARN': first.ARN }),
  };
  return `${describeEvent({ ...fields, ...resource })} in ${region} of ${account}`;
}
