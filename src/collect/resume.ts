import type { CallPort, CallRecord } from '../model/call.ts';
import { callId, type Sha256 } from '../model/call-id.ts';

/** Answers of an earlier run that need not be asked for again, by the record's id. */
export type KnownAnswers = ReadonlyMap<string, CallRecord>;

/**
 * What of an earlier run holds: answers and documented absences. Faults are asked again, and so are who asks and
 * the sessions of roles, which no snapshot has. A list that broke off between two pages is asked again from its
 * first page: a token for the rest may have expired.
 */
export function knownAnswers(records: Iterable<CallRecord>): KnownAnswers {
  const newest = new Map<string, CallRecord>();
  for (const record of records) {
    const other = newest.get(record.id);
    if (other === undefined || isNewer(record, other)) newest.set(record.id, record);
  }
  const good = [...newest.values()].filter(
    ({ outcome, service }) => outcome.kind !== 'fault' && service !== 'sts',
  );
  const pages = pagesByToken(good);
  return new Map(good.filter((record) => isWholeFrom(record, pages)).map((record) => [record.id, record]));
}

/** Answers from what is known, and asks for the rest. */
export function answeredBefore(known: KnownAnswers | undefined, ask: CallPort, sha256: Sha256): CallPort {
  if (known === undefined) return ask;
  return async (request) => known.get(callId(request, sha256)) ?? ask(request);
}

/** As the inventory has it: the newer record counts, and of two at the same moment the one that knows less. */
function isNewer(record: CallRecord, other: CallRecord): boolean {
  if (record.time !== other.time) return record.time > other.time;
  return record.outcome.kind === 'fault';
}

type PagesByToken = ReadonlyMap<string, CallRecord>;

/** A later page is known by the token in its input, whatever the service calls that member. */
function pagesByToken(records: readonly CallRecord[]): PagesByToken {
  const pages = new Map<string, CallRecord>();
  for (const record of records) {
    for (const [name, value] of Object.entries(record.input)) {
      if (/(?:token|marker)$/i.test(name) && typeof value === 'string')
        pages.set(pageKey(record, value), record);
    }
  }
  return pages;
}

function pageKey({ account, region, service, operation }: CallRecord, token: string): string {
  return [account, region, service, operation, token].join('\n');
}

/** Whether this page and all that follow it are there. Servers that go in circles are asked again. */
function isWholeFrom(record: CallRecord, pages: PagesByToken): boolean {
  const seen = new Set<CallRecord>();
  for (let page: CallRecord | undefined = record; page !== undefined; ) {
    if (seen.has(page)) return false;
    seen.add(page);
    const token = tokenIn(page);
    if (token === undefined) return true;
    page = pages.get(pageKey(page, token));
  }
  return false;
}

/** The token for the next page, in JSON or in XML; a body that cannot be read has none, and says so later. */
function tokenIn({ outcome }: CallRecord): string | undefined {
  if (outcome.kind !== 'answered' || !/token/i.test(outcome.body)) return undefined;
  const { body } = outcome;
  if (body.trimStart().startsWith('<')) {
    return /<(?:Next)?(?:ContinuationToken|Token)>([^<]+)</.exec(body)?.[1];
  }
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== 'object' || value === null) return undefined;
    const [, token] = Object.entries(value).find(([name]) => /^next_?token$/i.test(name)) ?? [];
    return typeof token === 'string' && token !== '' ? token : undefined;
  } catch {
    return undefined;
  }
}
