import type { CallRequest } from '../model/call.ts';
import type { Lane } from './lanes.ts';
import type { RateSettings } from './token-bucket.ts';

/**
 * CloudTrail allows 10 requests a second for each read, account and region, not adjustable (General
 * Reference, "AWS CloudTrail endpoints and quotas"): 7 a second and 3 at once never make more than 10. Where
 * AWS documents nothing, nobody is asked more often than that.
 */
const usual: RateSettings = { perSecond: 7, burst: 3 };

/** 5 a second, 8 at once for an account; 6 and 10 for the organization. */
const organizationList: RateSettings = { perSecond: 4.5, burst: 6 };

/** 5 a second. */
const logsList: RateSettings = { perSecond: 3, burst: 2 };

/**
 * Rates of an account's calls of one API in one region, all a little below what AWS allows, because answers
 * overtake each other and other people ask too.
 * organizations: Organizations guide, "Quotas and service limits"; account: Account Management guide, "Quotas"
 * (5 a second, 5 at once); sts: IAM guide, "IAM and STS quotas" (600 a second for all that an account asks of STS
 * in a region); cloudwatch: CloudWatch guide, "CloudWatch service quotas" (9 a second); logs: General Reference, "Amazon CloudWatch Logs endpoints and quotas" (5 a second). S3 documents no rate for reads of a bucket's settings and allows thousands for those of objects.
 */
const rates: ReadonlyMap<string, RateSettings> = new Map([
  ['account:ListRegions', { perSecond: 4, burst: 4 }],
  ['cloudwatch:DescribeAlarms', { perSecond: 5, burst: 4 }],
  ['logs:DescribeMetricFilters', logsList],
  ['logs:DescribeResourcePolicies', logsList],
  ['logs:DescribeSubscriptionFilters', logsList],
  ['organizations:DescribeOrganization', { perSecond: 0.9, burst: 1 }],
  ['organizations:DescribePolicy', { perSecond: 1.8, burst: 1 }],
  ['organizations:ListAWSServiceAccessForOrganization', { perSecond: 0.9, burst: 2 }],
  ['organizations:ListAccounts', { perSecond: 7, burst: 9 }],
  ['organizations:ListAccountsForParent', organizationList],
  ['organizations:ListDelegatedAdministrators', organizationList],
  ['organizations:ListOrganizationalUnitsForParent', organizationList],
  ['organizations:ListPolicies', organizationList],
  ['organizations:ListRoots', { perSecond: 0.9, burst: 1 }],
  ['organizations:ListTagsForResource', { perSecond: 9, burst: 10 }],
  ['organizations:ListTargetsForPolicy', organizationList],
  ['sts:AssumeRole', { perSecond: 200, burst: 50 }],
]);

const s3: RateSettings = { perSecond: 25, burst: 15 };

/** How often a call of this kind may be started. */
export function apiRate({ service, operation }: Pick<CallRequest, 'service' | 'operation'>): RateSettings {
  return rates.get(`${service}:${operation}`) ?? (service === 's3' ? s3 : usual);
}

/** What everything else waits for: who there is to ask, and as whom. Few calls, at rates that starve nobody. */
const urgent: ReadonlySet<string> = new Set(['account', 'organizations', 'sts']);

/**
 * Each account, region and API has a rate of its own. Organizations and roles are asked as one account only, so
 * that its lane is also what the whole organization may ask; accounts that are looked at by themselves ask once each.
 */
export function laneOf(request: CallRequest): Lane {
  const { account, region, service, operation } = request;
  const key = `${account}/${region}/${service}:${operation}`;
  return { key, rate: apiRate(request), urgent: urgent.has(service) };
}
