import { decodeListTagsForResource } from '../answers/json-tags.ts';
import {
  decodeListPolicies,
  decodeListServiceAccess,
  decodeListTargets,
  type ListedPolicy,
} from '../answers/organization-policies.ts';
import type { CallRequest } from '../model/call.ts';
import type { JsonObject } from '../model/json.ts';
import type { Inquiry } from './inquiry.ts';
import { readPages } from './read-pages.ts';
import type { Vantage } from './vantage.ts';

/** What this needs of an inquiry. */
type Asking = Pick<Inquiry, 'facts' | 'vantage' | 'work'>;

/** Asks of the organization as a whole what policies read of it; of the account that may ask, once. */
export function askOrganizationFacts({ facts, vantage, work }: Asking): void {
  if (facts.has('organizations:ListAWSServiceAccessForOrganization')) {
    const request = ofOrganization(vantage, 'ListAWSServiceAccessForOrganization', { MaxResults: 20 });
    work.start(readPages(vantage.ask, request, { token: 'NextToken', decode: decodeListServiceAccess }));
  }
  if (facts.has('organizations:ListPolicies')) work.start(askPolicies({ facts, vantage, work }));
}

/** Where each policy is attached is fewer answers than what is attached to each account. */
async function askPolicies({ facts, vantage, work }: Asking): Promise<void> {
  const met = new Set<string>();
  const ask = (policies: readonly ListedPolicy[]): void => {
    // A list in motion, or one that goes in circles, shows a policy twice.
    for (const { id } of policies) {
      if (met.has(id)) continue;
      met.add(id);
      const about = { PolicyId: id };
      if (facts.has('organizations:DescribePolicy')) {
        work.start(vantage.ask(ofOrganization(vantage, 'DescribePolicy', about)));
      }
      if (facts.has('organizations:ListTargetsForPolicy')) {
        const targets = ofOrganization(vantage, 'ListTargetsForPolicy', { ...about, MaxResults: 20 });
        work.start(readPages(vantage.ask, targets, { token: 'NextToken', decode: decodeListTargets }));
      }
    }
  };
  const input = { Filter: 'SERVICE_CONTROL_POLICY', MaxResults: 20 };
  const request = ofOrganization(vantage, 'ListPolicies', input);
  await readPages(vantage.ask, request, { token: 'NextToken', decode: decodeListPolicies, page: ask });
}

/** Asks for the tags of an account of the organization. */
export function askAccountTags({ facts, vantage, work }: Asking, account: string): void {
  if (!facts.has('organizations:ListTagsForResource')) return;
  const request = ofOrganization(vantage, 'ListTagsForResource', { ResourceId: account });
  work.start(readPages(vantage.ask, request, { token: 'NextToken', decode: decodeListTagsForResource }));
}

function ofOrganization({ account, global }: Vantage, operation: string, input: JsonObject): CallRequest {
  return { service: 'organizations', operation, input, account, region: global };
}
