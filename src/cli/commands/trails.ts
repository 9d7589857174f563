import type { Snapshot, WantedCalls } from '../../model/snapshot.ts';
import { trailsJson, trailsTable } from '../../report/trails-table.ts';
import { exitCodes } from '../../run/exit-codes.ts';
import { listTrails } from '../../run/list-trails.ts';
import { readSnapshots } from '../../run/read-snapshots.ts';
import { readSettings } from '../../run/settings.ts';
import type { Context } from '../context.ts';
import { pageOptions } from '../page-options.ts';
import { type ReadingFlags, readAccount } from '../reading-flags.ts';
import { tellFaults } from '../tell-faults.ts';

/** The list tells of each trail's key whether it is there and enabled. */
const keysToo: WantedCalls = new Set(['kms:DescribeKey']);

interface TrailsFlags extends Omit<ReadingFlags, 'format'> {
  readonly snapshot?: readonly string[];
  readonly format: 'table' | 'json';
}

/** `trailproof trails`: every trail once. 3 when something could not be seen: there may be more of them. */
export async function trailsCommand({ format, ...flags }: TrailsFlags, context: Context): Promise<number> {
  const { trails, faults, complete } = listTrails(await snapshotFor(flags, context));
  const chunks =
    format === 'json' ? trailsJson(trails) : trailsTable(trails, pageOptions(flags.color, context));
  for (const chunk of chunks) context.stdout.write(chunk);
  tellFaults(faults, context);
  return complete ? exitCodes.ok : exitCodes.incomplete;
}

function snapshotFor(flags: Omit<TrailsFlags, 'format'>, context: Context): Promise<Snapshot> {
  if (flags.snapshot !== undefined) return readSnapshots(flags.snapshot, context.cwd);
  const settings = readSettings(flags, context.cwd, context.now());
  return readAccount({ settings, flags, facts: keysToo }, context);
}
