import type { CallRecord } from '../model/call.ts';
import type { Observed } from '../model/observed.ts';
import { type Answer, answerOf, malformed, type Read, read, unread } from './answer.ts';
import { member, type Place, pathTo, textIn } from './json-members.ts';
import { jsonPage, type Page, saysNothing } from './json-page.ts';

/** A root or an organizational unit; whose child it is, is in the question. */
export interface ListedUnit {
  readonly id: string;
  readonly name: Observed<string>;
}

/** Decodes one page of `organizations:ListRoots`. Every organization has a root. */
export function decodeListRoots(record: CallRecord): Answer<Page<ListedUnit>> {
  return answerOf<Page<ListedUnit>>(record, (body) => {
    const page = jsonPage(record, body, { name: 'Roots', item: (place) => listedUnit(place, rootShape) });
    if (!page.ok || !saysNothing(record, page.value)) return page;
    return unread(malformed(record, 'it lists no root'));
  });
}

/** Decodes one page of `organizations:ListOrganizationalUnitsForParent`. */
export function decodeListOrganizationalUnits(record: CallRecord): Answer<Page<ListedUnit>> {
  const item = (place: Place): Read<ListedUnit> => listedUnit(place, unitShape);
  return answerOf(record, (body) => jsonPage(record, body, { name: 'OrganizationalUnits', item }));
}

const rootShape = /^r-[0-9a-z]{4,32}$/;
const unitShape = /^ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$/;

function listedUnit(place: Place, shape: RegExp): Read<ListedUnit> {
  const id = member(place.object, 'Id');
  if (typeof id === 'string' && shape.test(id)) return read({ id, name: textIn(place, 'Name') });
  return unread(malformed(place.record, `${pathTo(place, 'Id')} is not an id of its kind`));
}
