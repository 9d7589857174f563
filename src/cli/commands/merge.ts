import { resolve } from 'node:path';
import { ensureWritableFile } from '../../io/write-atomically.ts';
import { exitCodes } from '../../run/exit-codes.ts';
import { mergeShards } from '../../run/merge-shards.ts';
import type { Context } from '../context.ts';

/** `trailproof merge FILE... --out FILE`: the shards of a plan as one snapshot, to be resumed. */
export async function mergeCommand(
  files: readonly string[],
  flags: { readonly out: string; readonly quiet?: boolean },
  { cwd, stdout }: Context,
): Promise<number> {
  const out = resolve(cwd, flags.out);
  ensureWritableFile(out);
  const paths = files.map((path) => ({ path, file: resolve(cwd, path) }));
  const { calls } = await mergeShards(paths, out);
  if (flags.quiet !== true) {
    stdout.write(`${files.length} shards with ${calls} calls put together in ${flags.out}\n`);
    stdout.write(`Ask for the rest with: trailproof collect --resume ${flags.out} --out FILE\n`);
  }
  return exitCodes.ok;
}
