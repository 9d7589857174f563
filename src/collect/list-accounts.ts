import { decodeListAccounts, type ListedAccount } from '../answers/list-accounts.ts';
import { UsageError } from '../model/problem.ts';
import type { AccountList } from './choose-accounts.ts';
import { readPages } from './read-pages.ts';
import type { Vantage } from './vantage.ts';

/** Throws a `UsageError` when the caller's account is in no organization; who may not ask learns nothing. */
export async function askOrganization({ ask, account, global }: Vantage): Promise<void> {
  const place = { service: 'organizations', account, region: global } as const;
  const described = await ask({ ...place, operation: 'DescribeOrganization', input: {} });
  if (described.outcome.kind === 'absent') {
    throw new UsageError(`Account ${account} is not in an organization`, {
      next: 'Leave --org out to look at this account alone, or use credentials of an organization’s management account or delegated administrator.',
    });
  }
}

/**
 * The accounts of the caller's organization, as far as Organizations tells, and each page as soon as it is there.
 * Who may not ask gets an empty list that is not complete.
 */
export async function listAccounts(
  { ask, account, global }: Vantage,
  page?: (accounts: readonly ListedAccount[]) => void,
): Promise<AccountList> {
  const place = { service: 'organizations', account, region: global } as const;
  const request = { ...place, operation: 'ListAccounts', input: { MaxResults: 20 } };
  const pages = await readPages(ask, request, { token: 'NextToken', decode: decodeListAccounts, page });
  return { accounts: pages.items, complete: pages.complete };
}
