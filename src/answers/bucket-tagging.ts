import type { CallRecord } from '../model/call.ts';
import { isObject } from '../model/json.ts';
import { type Answer, answerOf, malformed, read, unread } from './answer.ts';
import { member } from './json-members.ts';
import { xmlBody } from './xml-body.ts';
import { elementAt, elementsIn } from './xml-members.ts';

/** Keys have 128 characters at most, values 256 (S3 guide, "Using cost allocation S3 bucket tags"). */
const maxText = 1024;

/**
 * Decodes `s3:GetBucketTagging` into `key=value`, sorted. A tag that makes no sense makes the whole unknown.
 * `absent`: the bucket has no tags.
 */
export function decodeBucketTagging(record: CallRecord): Answer<readonly string[]> {
  return answerOf<readonly string[]>(record, (body) => {
    const parsed = xmlBody(record, body);
    if (!parsed.ok) return parsed;
    const written = elementsIn(elementAt(parsed.value, ['Tagging', 'TagSet']), 'Tag');
    if (written === undefined) return unread(malformed(record, 'Tagging.TagSet is missing or too long'));
    const tags: string[] = [];
    for (const [index, tag] of written.entries()) {
      const key = isObject(tag) ? member(tag, 'Key') : undefined;
      const value = isObject(tag) ? member(tag, 'Value') : undefined;
      if (!isText(key) || key === '' || !isText(value)) {
        return unread(malformed(record, `TagSet.Tag[${index}] is not a key with a value`));
      }
      tags.push(`${key}=${value}`);
    }
    return read(tags.sort());
  });
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxText;
}
