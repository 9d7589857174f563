import type { CallRecord } from '../model/call.ts';
import type { Fault } from '../model/fault.ts';
import { isObject, type JsonValue } from '../model/json.ts';
import { malformed, type Read, read, unread } from './answer.ts';
import { member } from './json-members.ts';
import { nextToken, type Page } from './json-page.ts';
import { xmlBody } from './xml-body.ts';
import { elementAt, elementsIn } from './xml-members.ts';

/** What is inside the result of an answer in the query protocol, `GetRoleResponse.GetRoleResult`. */
export function queryResult(record: CallRecord, body: string): Read<JsonValue> {
  const parsed = xmlBody(record, body);
  if (!parsed.ok) return parsed;
  const { operation } = record;
  const result = elementAt(parsed.value, [`${operation}Response`, `${operation}Result`]);
  return result === undefined ? unread(malformed(record, `${operation}Result is missing`)) : read(result);
}

/** One page of a list in the query protocol; what of it makes no sense is left out and gives a fault each. */
export function queryPage<T>(
  record: CallRecord,
  body: string,
  list: {
    readonly name: string;
    /** The member with the token of the next page. */
    readonly token: 'NextToken' | 'Marker';
    readonly item: (item: JsonValue) => T | undefined;
  },
): Read<Page<T>> {
  const result = queryResult(record, body);
  if (!result.ok) return result;
  const found = isObject(result.value) ? elementsIn(member(result.value, list.name), 'member') : undefined;
  if (!isObject(result.value) || found === undefined) {
    return unread(malformed(record, `${list.name} is missing or too long`));
  }
  const items: T[] = [];
  const faults: Fault[] = [];
  for (const [index, element] of found.entries()) {
    const item = list.item(element);
    if (item === undefined) faults.push(malformed(record, `${list.name}.member[${index}] makes no sense`));
    else items.push(item);
  }
  const token = nextToken({ record, object: result.value }, list.token);
  if (!token.ok) return read({ items, faults: [...faults, token.fault] });
  if (token.value !== '') return read({ items, nextToken: token.value, faults });
  if (member(result.value, 'IsTruncated') !== 'true') return read({ items, faults });
  return read({ items, faults: [...faults, malformed(record, `it is truncated without a ${list.token}`)] });
}
