import { decodeDelegatedAdministrators } from '../answers/delegated-administrators.ts';
import { readPages } from './read-pages.ts';
import type { Vantage } from './vantage.ts';

/** Accounts that administer CloudTrail for the organization, as far as Organizations tells; sorted. */
export async function askDelegates({ ask, account, global }: Vantage): Promise<readonly string[]> {
  const input = { ServicePrincipal: 'cloudtrail.amazonaws.com', MaxResults: 20 };
  const operation = 'ListDelegatedAdministrators';
  const request = { service: 'organizations', operation, input, account, region: global } as const;
  const pages = await readPages(ask, request, { token: 'NextToken', decode: decodeDelegatedAdministrators });
  return [...new Set(pages.items)].sort();
}
