import { resolve } from 'node:path';
import { isSameFile } from '../../io/same-file.ts';
import { ensureWritableFile } from '../../io/write-atomically.ts';
import { UsageError } from '../../model/problem.ts';
import { exitCodes } from '../../run/exit-codes.ts';
import { redactSnapshot } from '../../run/redact-snapshot.ts';
import type { Context } from '../context.ts';

/** `trailproof snapshot redact FILE --out FILE`: a snapshot that can be a bug report. */
export async function snapshotRedact(
  file: string,
  flags: { readonly out: string; readonly key?: string; readonly quiet?: boolean },
  { cwd, stdout }: Context,
): Promise<number> {
  const out = resolve(cwd, flags.out);
  if (isSameFile(resolve(cwd, file), out)) {
    throw new UsageError(`--out ${flags.out} is the snapshot itself, which could not be had again`, {
      next: 'Name another file.',
    });
  }
  ensureWritableFile(out);
  const { calls, path } = await redactSnapshot({ file: resolve(cwd, file), out, key: flags.key });
  if (flags.quiet !== true) {
    stdout.write(
      `${calls} ${calls === 1 ? 'call' : 'calls'} with other names and ids in ${path === out ? flags.out : path}\n`,
    );
    stdout.write('Tags and the words of policies stay as they are: look through it before you show it.\n');
  }
  return exitCodes.ok;
}
