import type { CallRecord } from '../model/call.ts';
import type { Fault } from '../model/fault.ts';
import { isObject } from '../model/json.ts';
import { type Answer, answerOf, malformed, read, unread } from './answer.ts';
import { isRegionName } from './arn.ts';
import { jsonBody, listIn, member, type Place, textIn } from './json-members.ts';
import type { Page } from './json-page.ts';
import { isRegionInUse } from './region-opt-status.ts';

export interface RegionOptIn {
  readonly name: string;
  /** As AWS spells it: `ENABLED`, `ENABLED_BY_DEFAULT`, `ENABLING`, `DISABLING`, `DISABLED`, or something new. */
  readonly status: string;
}

/** Decodes one page of `account:ListRegions`; entries that make no sense are left out and give a fault each. */
export function decodeListRegions(record: CallRecord): Answer<Page<RegionOptIn>> {
  return answerOf<Page<RegionOptIn>>(record, (body) => {
    const place = jsonBody(record, body);
    if (!place.ok) return place;
    if (member(place.value.object, 'Regions') === undefined) {
      return unread(malformed(record, 'Regions is missing'));
    }
    const list = listIn(place.value, 'Regions');
    if (!list.ok) return list;
    const items: RegionOptIn[] = [];
    const faults: Fault[] = [];
    for (const [index, value] of list.value.entries()) {
      const name = isObject(value) ? member(value, 'RegionName') : undefined;
      const status = isObject(value) ? member(value, 'RegionOptStatus') : undefined;
      if (typeof name !== 'string' || !isRegionName(name)) {
        faults.push(malformed(record, `Regions[${index}].RegionName is not the name of a region`));
      } else if (typeof status !== 'string') {
        faults.push(malformed(record, `Regions[${index}].RegionOptStatus is not a text`));
      } else {
        items.push({ name, status });
      }
    }
    const page = { items, ...nextPage(place.value, faults) };
    if (!saysNothing(record, page)) return read(page);
    return unread(malformed(record, 'it lists no region that is enabled'));
  });
}

/** Every account has enabled regions: a whole list without any, if believed, would leave policies nothing to judge. */
function saysNothing({ input }: CallRecord, { items, faults, nextToken }: Page<RegionOptIn>): boolean {
  const isWhole = member(input, 'NextToken') === undefined && nextToken === undefined && faults.length === 0;
  return isWhole && !items.some(({ status }) => isRegionInUse(status));
}

function nextPage(place: Place, faults: readonly Fault[]): { nextToken?: string; faults: readonly Fault[] } {
  const token = textIn(place, 'NextToken', '');
  if (!token.known) return { faults: [...faults, ...token.faults] };
  return token.value === '' ? { faults } : { nextToken: token.value, faults };
}
