import { resolve } from 'node:path';
import { buildInventory } from '../../inventory/build-inventory.ts';
import { trailEntries } from '../../inventory/trail-entries.ts';
import { readSnapshot } from '../../io/snapshot-reader.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { trailsJson, trailsTable } from '../../report/trails-table.ts';
import { readSettings } from '../../run/settings.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { pageOptions } from '../page-options.ts';
import { type ReadingFlags, readAccount } from '../reading-flags.ts';

interface TrailsFlags extends Omit<ReadingFlags, 'format'> {
  readonly snapshot?: string;
  readonly format: 'table' | 'json';
}

/** `trailproof trails`: every trail once. 3 when something could not be seen: there may be more of them. */
export async function trailsCommand({ format, ...flags }: TrailsFlags, context: Context): Promise<number> {
  const snapshot = await snapshotFor(flags, context);
  const inventory = buildInventory(snapshot);
  const trails = trailEntries(inventory);
  const chunks =
    format === 'json' ? trailsJson(trails) : trailsTable(trails, pageOptions(flags.color, context));
  for (const chunk of chunks) context.stdout.write(chunk);
  const faults = [...inventory.faults.values()];
  for (const { message } of faults) context.stderr.write(`could not be seen: ${message}\n`);
  const whole = faults.length === 0 && snapshot.trailer?.interrupted === false;
  return whole ? exitCodes.ok : exitCodes.incomplete;
}

function snapshotFor(flags: Omit<TrailsFlags, 'format'>, context: Context): Promise<Snapshot> {
  if (flags.snapshot !== undefined) return readSnapshot(resolve(context.cwd, flags.snapshot));
  return readAccount({ settings: readSettings(flags, context.cwd), flags }, context);
}
