import { decodeListAccounts, type ListedAccount } from '../answers/list-accounts.ts';
import { decodeListOrganizationalUnits, decodeListRoots } from '../answers/organizational-units.ts';
import type { CallRequest } from '../model/call.ts';
import { readPages } from './read-pages.ts';
import type { Vantage } from './vantage.ts';

/** An organization has 2,000 units in five levels (Organizations guide, "Quotas"); more is a server that goes in circles. */
const mostUnits = 20_000;

/**
 * Asks for the roots, for the units below them, and, when an account's own entry does not tell where it is,
 * for the accounts of each.
 */
export async function askUnits(
  vantage: Vantage,
  listed: readonly ListedAccount[] | Promise<readonly ListedAccount[]>,
): Promise<void> {
  const [units, accounts] = await Promise.all([unitTree(vantage), listed]);
  if (accounts.every(({ units: told }) => !told.known || told.value.length > 0)) return;
  await Promise.all(
    units.map((parent) => {
      const request = listRequest(vantage, 'ListAccountsForParent', { ParentId: parent });
      return readPages(vantage.ask, request, { token: 'NextToken', decode: decodeListAccounts });
    }),
  );
}

/** Ids of all roots and units. */
async function unitTree(vantage: Vantage): Promise<readonly string[]> {
  const known = new Set<string>();
  const look = async (units: readonly { readonly id: string }[]): Promise<void> => {
    const news = [...new Set(units.map(({ id }) => id))].filter((id) => !known.has(id));
    const fresh = news.slice(0, Math.max(0, mostUnits - known.size));
    for (const id of fresh) known.add(id);
    await Promise.all(
      fresh.map(async (parent) => {
        const request = listRequest(vantage, 'ListOrganizationalUnitsForParent', { ParentId: parent });
        const reading = { token: 'NextToken', decode: decodeListOrganizationalUnits };
        const below = await readPages(vantage.ask, request, reading);
        await look(below.items);
      }),
    );
  };
  const reading = { token: 'NextToken', decode: decodeListRoots };
  const roots = await readPages(vantage.ask, listRequest(vantage, 'ListRoots', {}), reading);
  await look(roots.items);
  return [...known].sort();
}

function listRequest(
  { account, global }: Vantage,
  operation: string,
  about: { readonly ParentId?: string },
): CallRequest {
  const input = { ...about, MaxResults: 20 };
  return { service: 'organizations', operation, input, account, region: global };
}
