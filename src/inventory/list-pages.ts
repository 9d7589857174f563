import { type Answer, malformed } from '../answers/answer.ts';
import type { Page } from '../answers/json-page.ts';
import type { CallRecord } from '../model/call.ts';
import { type Fault, faultUnion } from '../model/fault.ts';
import type { Population } from '../model/observed.ts';
import type { CallIndex, InventoryCall } from './call-index.ts';

/** Which list: whose credentials asked for it and, where there are several, about what. */
export interface ListQuestion {
  readonly call: InventoryCall;
  readonly account: string;
  readonly resource?: string;
  /** Where every region has a list of its own. */
  readonly region?: string;
  /** Input member with the token of the page before. */
  readonly token: 'NextToken' | 'nextToken' | 'ContinuationToken' | 'Marker';
}

export interface ListRead<T> {
  /** In the order of pages, with the id of the record that has it. */
  readonly items: readonly { readonly item: T; readonly evidence: string }[];
  /** Empty when the list was read to its end. */
  readonly faults: readonly Fault[];
  /** Ids of the pages' records, sorted. */
  readonly evidence: readonly string[];
}

/** Reads a list page by page, from the first on by token, as far as there are answers. */
export function readList<T>(
  calls: CallIndex,
  question: ListQuestion,
  decode: (record: CallRecord) => Answer<Page<T>>,
): ListRead<T> {
  const { call, account, resource } = question;
  const pages = pagesByToken(calls, question);
  const items: { readonly item: T; readonly evidence: string }[] = [];
  const faults: Fault[] = [];
  const evidence: string[] = [];
  const used = new Set<CallRecord>();
  let token: string | undefined = '';
  while (token !== undefined) {
    const record = pages.get(token);
    const answer = record === undefined ? undefined : pageIn(record, used.has(record), decode);
    if (record === undefined || answer?.kind !== 'value') {
      const about = resource === undefined ? {} : { resource };
      const missing = calls.missing({
        call,
        account,
        region: record?.region ?? question.region ?? '',
        ...about,
      });
      faults.push(answer?.kind === 'fault' ? answer.fault : missing);
      break;
    }
    used.add(record);
    for (const item of answer.value.items) items.push({ item, evidence: record.id });
    for (const fault of answer.value.faults) faults.push(fault);
    evidence.push(record.id);
    token = answer.value.nextToken;
  }
  return { items, faults: faultUnion(faults), evidence: evidence.sort() };
}

/** A list as the set of what it lists. */
export function readPopulation<T>(
  calls: CallIndex,
  question: ListQuestion,
  decode: (record: CallRecord) => Answer<Page<T>>,
): Population<T> {
  const { items, faults, evidence } = readList(calls, question, decode);
  return { members: items.map(({ item }) => item), closed: faults.length === 0, faults, evidence };
}

/** Each page counts once: a server that gives its token again would be read for ever. */
function pageIn<T>(
  record: CallRecord,
  again: boolean,
  decode: (record: CallRecord) => Answer<Page<T>>,
): Answer<Page<T>> {
  if (!again) return decode(record);
  return { kind: 'fault', fault: malformed(record, 'its token leads back to a page of the same list') };
}

/** Lists that were narrowed do not count: what they leave out would seem not to exist. */
const narrowing = ['BucketRegion', 'Prefix', 'RegionOptStatusContains'];

function pagesByToken(calls: CallIndex, question: ListQuestion): Map<string, CallRecord> {
  const { call, account, region, resource } = question;
  const pages = new Map<string, CallRecord>();
  for (const record of calls.find(call, account, resource)) {
    if (region !== undefined && record.region !== region) continue;
    const token = record.input[question.token];
    const key = typeof token === 'string' ? token : '';
    const narrowed = narrowing.some((name) => record.input[name] !== undefined);
    if (!narrowed && !pages.has(key)) pages.set(key, record);
  }
  return pages;
}
