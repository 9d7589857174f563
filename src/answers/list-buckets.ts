import type { CallRecord } from '../model/call.ts';
import type { Fault } from '../model/fault.ts';
import { isObject, type JsonObject, type JsonValue } from '../model/json.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import { type Answer, answerOf, malformed, type Read, read, unread } from './answer.ts';
import { isRegionName } from './arn.ts';
import { isBucketName } from './bucket-name.ts';
import { member } from './json-members.ts';
import { nextToken, type Page } from './json-page.ts';
import { xmlBody } from './xml-body.ts';

/** A bucket of the account that asked. */
export interface ListedBucket {
  readonly name: string;
  readonly region: Observed<string>;
}

/** An entry has up to 500 characters, and 10,000 buckets are the most that come without pages. */
const maxBody = 8 * 1024 * 1024;
const maxBuckets = 10_000;

/** Decodes one page of `s3:ListBuckets`. An entry without a bucket's name is left out and gives a fault. */
export function decodeListBuckets(record: CallRecord): Answer<Page<ListedBucket>> {
  return answerOf<Page<ListedBucket>>(record, (body) => {
    const parsed = xmlBody(record, body, maxBody);
    if (!parsed.ok) return parsed;
    const result = member(parsed.value, 'ListAllMyBucketsResult');
    if (!isObject(result)) return unread(malformed(record, 'ListAllMyBucketsResult is missing'));
    const entries = entriesOf(record, result);
    if (!entries.ok) return entries;
    const items: ListedBucket[] = [];
    const faults: Fault[] = [];
    for (const [index, entry] of entries.value.entries()) {
      const name = isObject(entry) ? member(entry, 'Name') : undefined;
      if (isObject(entry) && isBucketName(name)) items.push({ name, region: regionOf(record, entry, index) });
      else faults.push(malformed(record, `Buckets.Bucket[${index}].Name is not the name of a bucket`));
    }
    const token = nextToken({ record, object: result }, 'ContinuationToken');
    if (!token.ok) return read({ items, faults: [...faults, token.fault] });
    return read(token.value === '' ? { items, faults } : { items, nextToken: token.value, faults });
  });
}

/** XML has no lists: no bucket is an empty text, one is an object. */
function entriesOf(record: CallRecord, result: JsonObject): Read<readonly JsonValue[]> {
  const buckets = member(result, 'Buckets');
  if (buckets === '') return read([]);
  if (!isObject(buckets)) return unread(malformed(record, 'Buckets is missing or there twice'));
  const written = member(buckets, 'Bucket') ?? [];
  const list: readonly JsonValue[] = Array.isArray(written) ? written : [written];
  if (list.length <= maxBuckets) return read(list);
  return unread(malformed(record, `it lists more than ${maxBuckets} buckets`));
}

function regionOf(record: CallRecord, entry: JsonObject, index: number): Observed<string> {
  const region = member(entry, 'BucketRegion');
  if (typeof region === 'string' && isRegionName(region)) return known(region, [record.id]);
  return unknown(malformed(record, `Buckets.Bucket[${index}].BucketRegion does not name a region`));
}
