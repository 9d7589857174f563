import type { CallRecord } from '../model/call.ts';
import { type Answer, answerOf, malformed, type Read, read, unread } from './answer.ts';
import { jsonBody, member, type Place, pathTo, placesIn, textIn } from './json-members.ts';
import { jsonPage, nextToken, type Page } from './json-page.ts';

/** Decodes one page of `organizations:ListTagsForResource` into `key=value`. */
export function decodeListTagsForResource(record: CallRecord): Answer<Page<string>> {
  return answerOf(record, (body) => jsonPage(record, body, { name: 'Tags', item: tagIn }));
}

/**
 * Decodes `cloudtrail:ListTags` of one trail into `key=value`, sorted. A trail without tags has an entry without
 * any; no entry at all means that there is no such trail. `NextToken` is "reserved for future use" (API reference).
 */
export function decodeListTags(record: CallRecord): Answer<readonly string[]> {
  return answerOf<readonly string[]>(record, (body) => {
    const place = jsonBody(record, body);
    if (!place.ok) return place;
    const token = nextToken(place.value, 'NextToken');
    if (!token.ok) return token;
    if (token.value !== '') return unread(malformed(record, 'NextToken says that there are more tags'));
    const entries = placesIn(place.value, 'ResourceTagList');
    if (!entries.ok) return entries;
    const [asked] = textsOf(record);
    const entry = entries.value.find(({ object }) => member(object, 'ResourceId') === asked);
    if (entry === undefined) return unread(malformed(record, 'ResourceTagList does not have the trail'));
    const written = placesIn(entry, 'TagsList');
    if (!written.ok) return written;
    const tags: string[] = [];
    for (const one of written.value) {
      const tag = tagIn(one);
      if (!tag.ok) return tag;
      tags.push(tag.value);
    }
    return read(tags.sort());
  });
}

function textsOf({ input }: CallRecord): readonly unknown[] {
  const list = member(input, 'ResourceIdList');
  return Array.isArray(list) ? list : [];
}

/** A key may come without a value: `TagsList` says that values are optional. */
function tagIn(place: Place): Read<string> {
  const [key, value] = [textIn(place, 'Key'), textIn(place, 'Value', '')];
  if (key.known && key.value !== '' && value.known) return read(`${key.value}=${value.value}`);
  return unread(malformed(place.record, `${pathTo(place, 'Key')} or its value makes no sense`));
}
