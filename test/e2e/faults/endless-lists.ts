import { partitionRegions } from '../../../src/collect/partitions.ts';
import type { CallRequest, ServiceId } from '../../../src/model/call.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { simulatorPort } from '../../../src/simulator/simulator-port.ts';
import { type FaultRow, hiddenRegions, wholeOrganization } from './fault-row.ts';
import { accounts, shakenOrganization } from './shaken-organization.ts';

/** A list whose every page is its first one, with the token that led there. */
interface EndlessList {
  readonly call: string;
  readonly account: keyof typeof accounts;
  readonly region: string;
  readonly input?: JsonObject;
  /** What is otherwise in the organization. */
  readonly base?: JsonObject;
  /** Calls about what the other pages list. */
  readonly unasked: RegExp;
  readonly errors: readonly string[];
  /** Whether something that the other pages list is judged. */
  readonly matters: boolean;
  /** No account is in what the other pages list, so that nobody misses them. */
  readonly unnoticed?: boolean;
}

const fromOrganizations = { account: 'management', region: 'us-east-1' } as const;
/** Without it, an account is asked in the regions that AWS enables everywhere, and these are all of them. */
const everyDefaultRegion = Object.fromEntries(
  partitionRegions('aws', '').enabledByDefault.map((region) => [region, 'default']),
);

const lists: readonly EndlessList[] = [
  {
    call: 'organizations:ListAccounts',
    ...fromOrganizations,
    unasked: /^organizations:(?:ListAccounts|ListTagsForResource) | (?:shop|lab|stock) |^sts:AssumeRole /,
    errors: [wholeOrganization],
    matters: true,
  },
  {
    call: 'organizations:ListDelegatedAdministrators',
    ...fromOrganizations,
    input: { ServicePrincipal: 'cloudtrail.amazonaws.com' },
    unasked: /^$/,
    errors: [],
    matters: false,
  },
  {
    call: 'organizations:ListRoots',
    ...fromOrganizations,
    // AWS has one root today, and pages all the same.
    base: { organization: { roots: { 'r-cd34': {}, 'r-ef56': {} } } },
    unasked: /^organizations:ListOrganizationalUnitsForParent /,
    errors: [],
    matters: false,
    unnoticed: true,
  },
  {
    call: 'organizations:ListOrganizationalUnitsForParent',
    ...fromOrganizations,
    input: { ParentId: 'r-ab12' },
    unasked: /^organizations:ListOrganizationalUnitsForParent /,
    errors: [],
    matters: false,
  },
  {
    call: 'organizations:ListAccountsForParent',
    ...fromOrganizations,
    input: { ParentId: 'ou-ab12-bbbbbbbb' },
    base: {
      assumptions: { accountPaths: 'omitted' },
      accounts: {
        [accounts.lab]: { ou: 'ou-ab12-bbbbbbbb' },
        [accounts.stock]: { ou: 'ou-ab12-bbbbbbbb' },
      },
    },
    unasked: /^$/,
    errors: [],
    matters: false,
  },
  {
    call: 'organizations:ListAWSServiceAccessForOrganization',
    ...fromOrganizations,
    unasked: /^$/,
    errors: [],
    matters: false,
  },
  {
    call: 'organizations:ListPolicies',
    ...fromOrganizations,
    input: { Filter: 'SERVICE_CONTROL_POLICY' },
    unasked: /^organizations:(?:DescribePolicy|ListTargetsForPolicy) /,
    errors: [],
    matters: false,
  },
  {
    call: 'organizations:ListTargetsForPolicy',
    ...fromOrganizations,
    input: { PolicyId: 'p-aaaa1111' },
    unasked: /^$/,
    errors: [],
    matters: false,
  },
  {
    call: 'organizations:ListTagsForResource',
    ...fromOrganizations,
    input: { ResourceId: accounts.shop },
    unasked: /^organizations:ListTagsForResource /,
    errors: [],
    matters: false,
  },
  {
    call: 'account:ListRegions',
    account: 'shop',
    region: 'us-east-1',
    base: { regions: everyDefaultRegion },
    unasked: /^account:ListRegions shop /,
    errors: [...hiddenRegions('shop'), 'trail-is-logging orders', wholeOrganization],
    matters: true,
  },
  {
    call: 'cloudtrail:ListEventDataStores',
    account: 'shop',
    region: 'eu-central-1',
    unasked: /^cloudtrail:GetEventDataStore shop /,
    errors: [],
    matters: false,
  },
  {
    call: 's3:ListBuckets',
    account: 'shop',
    region: 'us-east-1',
    input: { MaxBuckets: 1000 },
    unasked: /^s3:GetBucketTagging shop /,
    errors: ['data-events-on-critical-buckets shop'],
    matters: true,
  },
];

export const endlessLists: readonly FaultRow[] = lists.map((list) => {
  const { call, account, region, input = {}, base, unasked, errors, matters, unnoticed } = list;
  const resource = JSON.stringify(input).slice(1, -1);
  return {
    fault: `a page token comes again: ${call}`,
    ...(base === undefined ? {} : { base }),
    world: {
      faults: [{ call, account: accounts[account], region, resource, body: firstPage(list) }],
    },
    lost: unnoticed === true ? [] : [`malformed MalformedAnswer ${call} ${account} ${region}`],
    unnoticed: unnoticed === true ? [`${call} ${account} ${region}`] : [],
    unasked: (asked) => unasked.test(asked),
    errors,
    happened: [2],
    exitCode: matters ? 3 : 0,
  };
});

function firstPage({ call, account, region, input = {}, base = {} }: EndlessList): string {
  const [service = '', operation = ''] = call.split(':');
  const request: CallRequest = {
    service: service as ServiceId,
    operation,
    input,
    account: accounts[account],
    region,
  };
  const reply = simulatorPort(shakenOrganization(base))(request);
  if (reply.kind !== 'answer' || !/Token/.test(reply.body)) throw new Error(`${call} has one page`);
  return reply.body;
}
