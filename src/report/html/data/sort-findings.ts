import { severities } from '../../../model/verdict-words.ts';
import type { Fields } from './fields.ts';
import type { FindingsData } from './findings-data.ts';
import type { Column } from './number-column.ts';
import { standings } from './standing.ts';

/** `status` is the order of the page: what fails first, the worst of it before the rest. */
export const sortKeys = ['status', 'severity', 'subject', 'policy', 'account', 'region'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sorting {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** Makes a sort of places; equals stay in the order of the scan. */
export function createSort(
  data: FindingsData,
  fields: Fields,
): (places: Uint32Array, sorting: Sorting) => Uint32Array {
  const known = new Map<SortKey, Uint32Array>();
  return (places, { key, descending }) => {
    const ranks = known.get(key) ?? ranksBy(key, data, fields);
    known.set(key, ranks);
    const { length } = ranks;
    // One number holds the rank and the place: sorting needs no comparison of ours.
    const sign = descending ? -1 : 1;
    const both = Float64Array.from(places, (place) => sign * (ranks[place] ?? 0) * length + place).sort();
    return Uint32Array.from(both, (number) => number - Math.floor(number / length) * length);
  };
}

function ranksBy(key: SortKey, data: FindingsData, fields: Fields): Uint32Array {
  const { status, severity, account, region } = fields;
  const pairs = (first: Column, second: Column, most: number): Uint32Array =>
    Uint32Array.from(first, (number, place) => number * most + (second[place] ?? 0));
  switch (key) {
    case 'status':
      return pairs(status.of, severity.of, severities.length);
    case 'severity':
      return pairs(severity.of, status.of, standings.length);
    case 'account':
      return Uint32Array.from(account.of);
    case 'region':
      return Uint32Array.from(region.of);
    case 'policy': {
      const ranks = textRanks(data.policyList.map(({ title }) => title));
      return Uint32Array.from(data.policies, (policy) => ranks[policy] ?? ranks.length);
    }
    case 'subject': {
      const names = Array.from(data.names, (name) => data.strings[name] ?? '');
      const ranks = textRanks(names);
      return Uint32Array.from(data.subjects, (subject) => ranks[subject] ?? ranks.length);
    }
  }
}

/** Of each text its place in the alphabet, the same for the same text. */
function textRanks(texts: readonly string[]): readonly number[] {
  const ranks = new Map([...new Set(texts)].sort().map((text, rank) => [text, rank]));
  return texts.map((text) => ranks.get(text) ?? 0);
}
