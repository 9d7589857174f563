import type { Mutant } from '../policy/mutations/mutate-policy.ts';
import { visible } from '../report/text/escape-text.ts';
import type { MutationReport } from './test-mutations.ts';

/** What the mutations of one policy showed, as lines of text; a policy whose cases catch all has one. */
export function describeMutations(report: MutationReport): readonly string[] {
  const { policy, caught, all, failing, survivors, declared, oneSided } = report;
  if (failing.length > 0) {
    return [
      `${policy.id}: not tried, for these cases fail: ${failing.map(({ name }) => name).join('; ')}`,
    ].map(visible);
  }
  return [
    `${policy.id}: ${caught} of ${all} caught${declared.length === 0 ? '' : `, ${declared.length} declared`}`,
    ...survivors.map((mutant) => `  survives  ${placed(mutant)}`),
    ...declared.map(({ mutant, because }) => `  declared  ${placed(mutant)} (${because.trim()})`),
    ...oneSided.map(({ line, never }) => `  one-sided  assert ${line} is never ${never}`),
  ].map(visible);
}

function placed({ path, line, column, change }: Mutant): string {
  return `${path}:${line}:${column}  ${change}`;
}
