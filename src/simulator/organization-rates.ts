/** A token bucket: requests per second, and how many may come at once. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/** What one account may ask, and what all accounts of the organization may ask together. */
export interface OrganizationRate {
  readonly account: Rate;
  readonly organization: Rate;
}

function rate(account: readonly [number, number], organization: readonly [number, number]): OrganizationRate {
  return {
    account: { perSecond: account[0], burst: account[1] },
    organization: { perSecond: organization[0], burst: organization[1] },
  };
}

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html */
const rates: ReadonlyMap<string, OrganizationRate> = new Map([
  ['DescribeOrganization', rate([1, 2], [1, 2])],
  ['DescribePolicy', rate([2, 2], [2, 3])],
  ['ListAWSServiceAccessForOrganization', rate([1, 3], [1, 4])],
  ['ListAccounts', rate([8, 12], [9, 15])],
  ['ListAccountsForParent', rate([5, 8], [6, 10])],
  ['ListDelegatedAdministrators', rate([5, 8], [6, 10])],
  ['ListOrganizationalUnitsForParent', rate([5, 8], [6, 10])],
  ['ListPolicies', rate([5, 8], [6, 10])],
  ['ListRoots', rate([1, 2], [1, 3])],
  ['ListTagsForResource', rate([10, 15], [12, 18])],
  ['ListTargetsForPolicy', rate([5, 8], [6, 10])],
]);

/** The rates of one operation of Organizations. */
export function organizationRate(operation: string): OrganizationRate | undefined {
  return rates.get(operation);
}
