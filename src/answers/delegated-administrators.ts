import type { CallRecord } from '../model/call.ts';
import { isAccountId } from './account-id.ts';
import { type Answer, answerOf, malformed, type Read, read, unread } from './answer.ts';
import { member, type Place, pathTo } from './json-members.ts';
import { jsonPage, type Page } from './json-page.ts';

/** Decodes one page of `organizations:ListDelegatedAdministrators` into account ids. There may be none. */
export function decodeDelegatedAdministrators(record: CallRecord): Answer<Page<string>> {
  const list = { name: 'DelegatedAdministrators', item: delegateId };
  return answerOf(record, (body) => jsonPage(record, body, list));
}

function delegateId(place: Place): Read<string> {
  const id = member(place.object, 'Id');
  if (isAccountId(id)) return read(id);
  return unread(malformed(place.record, `${pathTo(place, 'Id')} is not an account id of 12 digits`));
}
