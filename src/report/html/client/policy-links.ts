import type { FindingsData } from '../data/findings-data.ts';
import { firstState, stateHash } from '../data/page-state.ts';
import { withValue } from '../data/query.ts';
import { markup } from '../markup.ts';
import { build } from './build.ts';

/** Each policy lists a few of its findings: a link leads to all of them in the table. */
export function linkPolicies({ policyList }: FindingsData): void {
  for (const details of document.querySelectorAll<HTMLElement>('details.policy')) {
    const policy = policyList[Number(details.dataset['policy'])];
    if (policy === undefined) continue;
    const query = withValue('', { key: 'policy', value: policy.name, wanted: true });
    const href = stateHash({ ...firstState, query });
    details
      .querySelector('summary')
      ?.after(build(markup('p', { class: 'to-table' }, markup('a', { href }, 'Its findings in the table'))));
  }
}
