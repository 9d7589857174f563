import { decodeListRegions, type RegionOptIn } from '../answers/list-regions.ts';
import type { CallPort } from '../model/call.ts';

/** AWS has fewer than 40 regions and answers 50 a page; more pages than this are a server that goes in circles. */
const mostPages = 20;

export interface RegionList {
  readonly regions: readonly RegionOptIn[];
  /** False when there may be more regions than these. */
  readonly complete: boolean;
}

/** Reads the account's regions with their opt-in status, page by page, as far as AWS lets. */
export async function listRegions(call: CallPort, account: string, region: string): Promise<RegionList> {
  const regions: RegionOptIn[] = [];
  let complete = true;
  let token: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const input = { MaxResults: 50, ...(token === undefined ? {} : { NextToken: token }) };
    const record = await call({ service: 'account', operation: 'ListRegions', input, account, region });
    const answer = decodeListRegions(record);
    if (answer.kind !== 'value') return { regions, complete: false };
    regions.push(...answer.value.regions);
    complete = complete && answer.value.faults.length === 0;
    if (answer.value.nextToken === undefined) return { regions, complete };
    token = answer.value.nextToken;
  }
  return { regions, complete: false };
}
