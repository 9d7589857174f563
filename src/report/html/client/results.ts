import { counted, digits } from '../../text/counting.ts';
import { createFields } from '../data/fields.ts';
import { createFind } from '../data/find-findings.ts';
import type { FindingsData } from '../data/findings-data.ts';
import type { PageState } from '../data/page-state.ts';
import type { ValueChange } from '../data/query.ts';
import { createSort, sortKeys } from '../data/sort-findings.ts';
import { element } from './element.ts';
import { createFacets } from './facets.ts';

/** What a question finds, told everywhere but in the table. */
export interface Results {
  /** Shows the answer and gives the places of the findings in their order. */
  readonly show: (asked: Pick<PageState, 'query' | 'sort' | 'descending'>) => Uint32Array;
}

export function createResults(
  root: HTMLElement,
  data: FindingsData,
  change: (what: ValueChange) => void,
): Results {
  const fields = createFields(data);
  const find = createFind(data, fields);
  const sort = createSort(data, fields);
  const facets = createFacets(root, fields, change);
  const outcome = element(root, '#outcome');
  const all = counted(data.verdicts.length, 'finding');
  return {
    show({ query, sort: key, descending }) {
      const found = find(query);
      facets.show(found);
      const unheardOf = found.unheardOf.length === 0 ? '' : `; there is no ${found.unheardOf.join(', no ')}`;
      outcome.textContent = `${digits(found.places.length)} of ${all}${unheardOf}`;
      for (const each of sortKeys) {
        const head = root.querySelector(`[data-sort=${each}]`)?.parentElement;
        head?.setAttribute('aria-sort', each === key ? (descending ? 'descending' : 'ascending') : 'none');
      }
      return sort(found.places, { key, descending });
    },
  };
}
