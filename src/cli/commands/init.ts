import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeAtomically } from '../../io/write-atomically.ts';
import { UsageError } from '../../model/problem.ts';
import { configTemplate } from '../../run/config-template.ts';
import { exitCodes } from '../../run/exit-codes.ts';
import { policySet } from '../../run/policy-set.ts';
import type { Context } from '../context.ts';

const configName = 'trailproof.yaml';

/** `trailproof init`: writes a commented configuration into this folder. An existing one is left alone. */
export function init(context: Context): number {
  const path = resolve(context.cwd, configName);
  if (existsSync(path)) {
    throw new UsageError(`${configName} is there already`, { next: 'Edit it, or move it away first.' });
  }
  writeAtomically(path, [configTemplate(context.cwd, policySet({ cwd: context.cwd, dirs: [] }))]);
  context.stdout.write(`wrote ${configName}: every setting is in it, explained, with the defaults\n`);
  return exitCodes.ok;
}
