import { policyList as listPolicies, policyListJson } from '../../report/policy-list.ts';
import { exitCodes } from '../../run/exit-codes.ts';
import { policySet } from '../../run/policy-set.ts';
import { type Flags, readSettings } from '../../run/settings.ts';
import type { Context } from '../context.ts';
import { type ColourChoice, pageOptions } from '../page-options.ts';

interface PolicyListFlags extends Pick<Flags, 'policyDir' | 'config'> {
  readonly format: 'table' | 'json';
  readonly color: ColourChoice;
}

/** `trailproof policy list`. */
export function policyList({ format, color, ...flags }: PolicyListFlags, context: Context): number {
  const { config, policyDirs } = readSettings(flags, context.cwd);
  const policies = policySet({ cwd: context.cwd, dirs: policyDirs, config });
  const chunks =
    format === 'json' ? policyListJson(policies) : listPolicies(policies, pageOptions(color, context));
  for (const chunk of chunks) context.stdout.write(chunk);
  return exitCodes.ok;
}
