import { assumed } from './assumptions.ts';
import { administers, isTrusted, organizationOf } from './organization-tree.ts';
import {
  type Outcome,
  present,
  type Question,
  type Refusal,
  refused,
  textInput,
  textsInput,
} from './outcome.ts';
import { pageOf } from './page.ts';
import { optStatus } from './regions.ts';

const statuses = ['ENABLED', 'ENABLING', 'DISABLING', 'DISABLED', 'ENABLED_BY_DEFAULT'];
const mostResults = 50;
const principal = 'account.amazonaws.com';

/** Account Management's reading operations. https://docs.aws.amazon.com/accounts/latest/reference */
export const account: Readonly<Record<string, (question: Question) => Outcome>> = {
  ListRegions: listRegions,
};

function listRegions(question: Question): Outcome {
  const { world, input } = question;
  const accountId = accountMeant(question);
  if (typeof accountId !== 'string') return accountId;
  const filter = textsInput(input, 'RegionOptStatusContains') ?? [];
  const wrong = filter.find((status) => !statuses.includes(status));
  if (wrong !== undefined) return invalid(`RegionOptStatusContains cannot hold ${wrong}`);
  const size = typeof input['MaxResults'] === 'number' ? input['MaxResults'] : mostResults;
  if (!Number.isInteger(size) || size < 1 || size > mostResults) {
    return invalid(`MaxResults must be from 1 to ${mostResults}`);
  }
  const regions = Object.keys(world.regions)
    .toSorted()
    .map((RegionName) => ({
      RegionName,
      RegionOptStatus: optStatus(world, accountId, RegionName) ?? 'DISABLED',
    }))
    .filter(({ RegionOptStatus }) => filter.length === 0 || filter.includes(RegionOptStatus));
  const page = pageOf(regions, {
    token: textInput(input, 'NextToken'),
    size: Math.min(size, world.pageSize ?? mostResults),
  });
  if (page === undefined) return invalid('NextToken is not valid');
  return { kind: 'json', body: present({ Regions: page.items, NextToken: page.next }) };
}

/**
 * The caller's own account unless it names a member: for that it must be the management account or administer
 * Account Management, in an organization with all features and trusted access for that service.
 * https://docs.aws.amazon.com/accounts/latest/reference/API_ListRegions.html
 */
function accountMeant({ world, accountId, input }: Question): string | Refusal {
  const named = textInput(input, 'AccountId');
  if (named === undefined) return accountId;
  const tree = organizationOf(world, accountId);
  const allowed =
    tree !== undefined &&
    (tree.organization.featureSet ?? 'ALL') === 'ALL' &&
    isTrusted(tree, principal) &&
    administers(tree, accountId, principal) &&
    tree.members.has(named);
  const message = 'You are not authorized to list the Regions of that account.';
  if (!allowed) return refused('AccessDeniedException', message, 403);
  if (named !== tree.organization.managementAccount) return named;
  return assumed(world.assumptions, 'regionsOfManagementAccount') === 'AccessDeniedException'
    ? refused('AccessDeniedException', message, 403)
    : invalid('The management account cannot be named: leave AccountId out.');
}

function invalid(message: string): Refusal {
  return refused('ValidationException', message);
}
