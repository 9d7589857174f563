import { type SortKey, sortKeys } from './sort-findings.ts';

/** What the reader looks at, as the address of the page has it: it can be sent to others, and gone back to. */
export interface PageState {
  readonly query: string;
  readonly sort: SortKey;
  readonly descending: boolean;
  /** The finding that is open: its policy and its subject; empty when none is. */
  readonly finding: string;
}

export const firstState: PageState = { query: '', sort: 'status', descending: false, finding: '' };

/** Far more than anybody types: each word of a link that somebody made is looked for in every finding. */
export const LONGEST_QUERY = 10_000;

/** `#findings` alone is the heading: who goes there keeps what is shown. */
const start = '#findings?';

export function stateHash({ query, sort, descending, finding }: PageState): string {
  const parts = [
    ...(query === '' ? [] : [`q=${encoded(query)}`]),
    ...(sort === firstState.sort && !descending ? [] : [`sort=${descending ? '-' : ''}${sort}`]),
    ...(finding === '' ? [] : [`finding=${encoded(finding)}`]),
  ];
  return start + parts.join('&');
}

/** The state that an address names; of one that is about another place, none. */
export function stateOf(hash: string): PageState | undefined {
  if (!hash.startsWith(start)) return undefined;
  const members = new Map(
    hash
      .slice(start.length)
      .split('&')
      .map((part) => {
        const [, name = '', value = ''] = /^([^=]*)=?(.*)$/su.exec(part) ?? [];
        return [name, decoded(value)] as const;
      }),
  );
  const sort = members.get('sort') ?? '';
  const key = sortKeys.find((each) => each === sort.replace(/^-/u, ''));
  return {
    query: (members.get('q') ?? '').slice(0, LONGEST_QUERY),
    sort: key ?? firstState.sort,
    descending: key !== undefined && sort.startsWith('-'),
    finding: members.get('finding') ?? '',
  };
}

/** What is legal in a fragment stays as it is, so that people can read what they send. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/%(?:3A|2C|2F|40)/gu, decodeURIComponent)
    .replaceAll('%20', '+');
}

/** Links are cut and changed on their way: what is not an encoding is read as it stands. */
function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
