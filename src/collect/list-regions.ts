import { decodeListRegions, type RegionOptIn } from '../answers/list-regions.ts';
import type { CallPort } from '../model/call.ts';
import { readPages } from './read-pages.ts';

/** AWS has fewer than 40 regions and answers 50 a page; more pages than this are a server without an end. */
const mostPages = 20;

export interface RegionList {
  readonly regions: readonly RegionOptIn[];
  /** False when there may be more regions than these. */
  readonly complete: boolean;
}

/** Reads the account's regions with their opt-in status, page by page, as far as AWS lets. */
export async function listRegions(call: CallPort, account: string, region: string): Promise<RegionList> {
  const input = { MaxResults: 50 };
  const request = { service: 'account', operation: 'ListRegions', input, account, region } as const;
  const reading = { token: 'NextToken', decode: decodeListRegions, mostPages };
  const { items, complete } = await readPages(call, request, reading);
  return { regions: items, complete };
}
