import type { Severity, SubjectKind } from '../../model/scan-result.ts';
import { policyList as listPolicies, policyListJson } from '../../report/policy-list.ts';
import { exitCodes } from '../../run/exit-codes.ts';
import { listedPolicies } from '../../run/listed-policies.ts';
import { type Flags, readSettings } from '../../run/settings.ts';
import type { Context } from '../context.ts';
import { type ColourChoice, pageOptions } from '../page-options.ts';

interface PolicyListFlags extends Pick<Flags, 'policyDir' | 'config' | 'pack'> {
  readonly framework?: string;
  readonly severity?: Severity;
  readonly subject?: SubjectKind;
  readonly format: 'table' | 'json';
  readonly color: ColourChoice;
}

/** `trailproof policy list`. */
export function policyList(
  { format, color, framework, severity, subject, ...flags }: PolicyListFlags,
  context: Context,
): number {
  const { config, policyDirs: dirs, packs } = readSettings(flags, context.cwd);
  const chosen = { cwd: context.cwd, dirs, config, packs };
  const policies = listedPolicies(chosen, { framework, severity, subject });
  const chunks =
    format === 'json' ? policyListJson(policies) : listPolicies(policies, pageOptions(color, context));
  for (const chunk of chunks) context.stdout.write(chunk);
  return exitCodes.ok;
}
