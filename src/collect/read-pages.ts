import type { Answer } from '../answers/answer.ts';
import type { Page } from '../answers/json-page.ts';
import type { CallPort, CallRecord, CallRequest } from '../model/call.ts';

/** Four times the pages of the largest organization (50,000 accounts, 20 a page): a server without an end. */
const usualMost = 10_000;

/** A list as far as it could be read. */
export interface Pages<T> {
  readonly items: readonly T[];
  /** False when there may be more than these. */
  readonly complete: boolean;
}

/**
 * Reads a list page by page, empty ones included, until a page has no token or cannot be read. A token that comes
 * again would lead to the same page for ever.
 */
export async function readPages<T>(
  call: CallPort,
  request: CallRequest,
  reading: {
    /** The input's member for the next page. */
    readonly token: string;
    readonly decode: (record: CallRecord) => Answer<Page<T>>;
    /** Gets what a page has as soon as it is there. */
    readonly page?: ((items: readonly T[]) => void) | undefined;
    /** So many pages are read, and no more. */
    readonly mostPages?: number;
  },
): Promise<Pages<T>> {
  const items: T[] = [];
  const tokens = new Set<string>();
  let complete = true;
  const { mostPages = usualMost } = reading;
  let input = request.input;
  for (let page = 0; page < mostPages; page++) {
    const answer = reading.decode(await call({ ...request, input }));
    if (answer.kind !== 'value') return { items, complete: false };
    for (const item of answer.value.items) items.push(item);
    reading.page?.(answer.value.items);
    complete = complete && answer.value.faults.length === 0;
    const { nextToken } = answer.value;
    if (nextToken === undefined) return { items, complete };
    if (tokens.has(nextToken)) return { items, complete: false };
    tokens.add(nextToken);
    input = { ...request.input, [reading.token]: nextToken };
  }
  return { items, complete: false };
}
