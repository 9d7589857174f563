import type { CallRecord } from '../model/call.ts';
import type { Fault } from '../model/fault.ts';
import { isObject } from '../model/json.ts';
import { malformed, type Read, read, unread } from './answer.ts';
import { jsonBody, listIn, member, type Place } from './json-members.ts';

/** One page of a list. A page without items may have a successor: only a page without token is the last. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Present when there is another page. */
  readonly nextToken?: string;
  /** What of this page makes no sense: there may be more items than these. */
  readonly faults: readonly Fault[];
}

/** Organizations documents tokens of up to 100,000 characters (API reference, ListAccounts, `NextToken`). */
const maxToken = 100_000;

/**
 * Reads one page of a JSON list; items that make no sense are left out and give a fault each. A page with
 * neither list nor token is malformed: it must not read as the end of a list.
 */
export function jsonPage<T>(
  record: CallRecord,
  body: string,
  list: {
    /** The list's member; where there are several, all together are the list. */
    readonly name: string | readonly string[];
    readonly item: (place: Place, name: string) => Read<T>;
    /** How the service spells the member with the token of the next page. */
    readonly token?: 'NextToken' | 'nextToken';
  },
): Read<Page<T>> {
  const place = jsonBody(record, body);
  if (!place.ok) return place;
  const items: T[] = [];
  const faults: Fault[] = [];
  const names = typeof list.name === 'string' ? [list.name] : list.name;
  for (const name of names) {
    const found = listIn(place.value, name);
    if (!found.ok) return found;
    for (const [index, value] of found.value.entries()) {
      const path = `${name}[${index}]`;
      const item = isObject(value)
        ? list.item({ ...place.value, object: value, path }, name)
        : unread(malformed(record, `${path} is not an object`));
      if (item.ok) items.push(item.value);
      else faults.push(item.fault);
    }
  }
  const token = nextToken(place.value, list.token ?? 'NextToken');
  if (!token.ok) return read({ items, faults: [...faults, token.fault] });
  if (token.value !== '') return read({ items, nextToken: token.value, faults });
  const { object } = place.value;
  if (names.some((name) => member(object, name) !== undefined)) return read({ items, faults });
  return unread(malformed(record, `${names.join(' and ')} is missing`));
}

/** The way to the next page; empty after the last one. */
export function nextToken({ object, record }: Pick<Place, 'object' | 'record'>, name: string): Read<string> {
  const token = member(object, name) ?? '';
  if (typeof token === 'string' && token.length <= maxToken) return read(token);
  return unread(malformed(record, `${name} is not a text of sane length`));
}

/** True for the only page of a list that lists nothing, where AWS always has something to list. */
export function saysNothing({ input }: CallRecord, { items, faults, nextToken }: Page<unknown>): boolean {
  const isWhole = member(input, 'NextToken') === undefined && nextToken === undefined;
  return isWhole && items.length === 0 && faults.length === 0;
}
