import { decodeListAccounts } from '../answers/list-accounts.ts';
import { decodeListPolicies } from '../answers/organization-policies.ts';
import { decodeListRoots } from '../answers/organizational-units.ts';
import type { AccountList } from '../collect/choose-accounts.ts';
import { readPages } from '../collect/read-pages.ts';
import type { Vantage } from '../collect/vantage.ts';
import type { CallRecord, CallRequest } from '../model/call.ts';
import type { JsonObject } from '../model/json.ts';
import { UsageError } from '../model/problem.ts';

export interface OrganizationProbe {
  readonly list: AccountList;
  readonly records: readonly CallRecord[];
}

/**
 * Lists the accounts of the organization and tries what else is asked of it once. Throws a `UsageError` when
 * there is no organization.
 */
export async function probeOrganization(
  vantage: Vantage,
  planned: readonly string[],
): Promise<OrganizationProbe> {
  const { account, global } = vantage;
  const records: CallRecord[] = [];
  const keep = async (request: CallRequest): Promise<CallRecord> => {
    const record = await vantage.ask(request);
    records.push(record);
    return record;
  };
  const request = (operation: string, input: JsonObject): CallRequest => ({
    service: 'organizations',
    operation,
    input,
    account,
    region: global,
  });
  const described = await keep(request('DescribeOrganization', {}));
  if (described.outcome.kind === 'absent') {
    throw new UsageError(`Account ${account} is not in an organization`, {
      next: 'Leave --org out to look at this account alone.',
    });
  }
  const service = 'cloudtrail.amazonaws.com';
  const [pages] = await Promise.all([
    readPages(keep, request('ListAccounts', { MaxResults: 20 }), {
      token: 'NextToken',
      decode: decodeListAccounts,
    }),
    keep(request('ListDelegatedAdministrators', { ServicePrincipal: service, MaxResults: 20 })),
    probeUnits(keep, request),
    probeFacts({ account, planned, keep, request }),
  ]);
  return { list: { accounts: pages.items, complete: pages.complete }, records };
}

interface FactProbe {
  readonly account: string;
  readonly planned: readonly string[];
  readonly keep: (request: CallRequest) => Promise<CallRecord>;
  readonly request: (operation: string, input: JsonObject) => CallRequest;
}

/** What is asked of the organization only where a policy reads it. */
async function probeFacts({ account, planned, keep, request }: FactProbe): Promise<void> {
  const tryOut = async (operation: string, input: JsonObject): Promise<CallRecord | undefined> =>
    planned.includes(`organizations:${operation}`) ? keep(request(operation, input)) : undefined;
  const page = { MaxResults: 20 };
  const [list] = await Promise.all([
    tryOut('ListPolicies', { Filter: 'SERVICE_CONTROL_POLICY', ...page }),
    tryOut('ListAWSServiceAccessForOrganization', page),
    tryOut('ListTagsForResource', { ResourceId: account }),
  ]);
  const answer = list === undefined ? undefined : decodeListPolicies(list);
  const policy = answer?.kind === 'value' ? answer.value.items[0] : undefined;
  if (policy === undefined) return;
  const about = { PolicyId: policy.id };
  await Promise.all([tryOut('DescribePolicy', about), tryOut('ListTargetsForPolicy', { ...about, ...page })]);
}

async function probeUnits(
  keep: (request: CallRequest) => Promise<CallRecord>,
  request: (operation: string, input: JsonObject) => CallRequest,
): Promise<void> {
  const answer = decodeListRoots(await keep(request('ListRoots', { MaxResults: 20 })));
  const root = answer.kind === 'value' ? answer.value.items[0] : undefined;
  if (root === undefined) return;
  const input = { ParentId: root.id, MaxResults: 20 };
  await Promise.all([
    keep(request('ListOrganizationalUnitsForParent', input)),
    keep(request('ListAccountsForParent', input)),
  ]);
}
