import { policyName } from '../../model/policy-name.ts';
import type { PolicyEntry } from '../../model/scan-result.ts';
import { countedSubjects } from '../groups/subject-names.ts';
import { digits } from '../text/counting.ts';
import { type Page, paragraph } from '../text/page.ts';

/** Policies that hold wherever they apply, and those that apply nowhere: one line each. */
export function* quietPolicies(policies: readonly PolicyEntry[], page: Page): Iterable<string> {
  const passing = policies.filter((policy) => policy.counts.pass > 0);
  const idle = policies.filter((policy) => policy.counts.pass === 0);
  if (policies.length > 0) yield '\n';
  for (const policy of passing) {
    const aside = policy.counts['not-applicable'];
    const note = aside > 0 ? `, ${digits(aside)} not applicable` : '';
    yield line(policy, page, {
      symbol: page.symbols.pass,
      style: 'pass',
      note: `${countedSubjects(policy.counts.pass, policy.subject)}${note}`,
    });
  }
  for (const policy of idle) {
    yield line(policy, page, { symbol: page.symbols.notApplicable, style: 'faint', note: 'not applicable' });
  }
}

interface Mark {
  readonly symbol: string;
  readonly style: 'pass' | 'faint';
  readonly note: string;
}

function line(policy: PolicyEntry, page: Page, { symbol, style, note }: Mark): string {
  return paragraph(
    page,
    [
      { text: symbol, style },
      ` ${policy.title} `,
      { text: `(${policyName(policy)}: ${note})`, style: 'faint' },
    ],
    { by: 0, hang: 2 },
  );
}
