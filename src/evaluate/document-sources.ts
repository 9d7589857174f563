import type { Bucket, EventDataStore, Key } from '../model/inventory.ts';
import type { LogGroup, ResourcePolicy } from '../model/log-group.ts';
import { known, type Observed } from '../model/observed.ts';
import type { Role, RolePolicy } from '../model/role.ts';
import type { Topic } from '../model/topic.ts';
import type { DocumentSource } from './policy-documents.ts';

export function bucketPolicy({ policy, owner, region, arn }: Bucket): DocumentSource {
  return {
    text: policy,
    kind: 'resource',
    call: 's3:GetBucketPolicy',
    account: owner.known ? owner.value : '',
    region: region.known ? region.value : '',
    of: arn,
  };
}

export function keyPolicy({ policy, owner, region, arn }: Key): DocumentSource {
  return { text: policy, kind: 'resource', call: 'kms:GetKeyPolicy', account: owner, region, of: arn };
}

export function topicPolicy({ policy, owner, region, arn }: Topic): DocumentSource {
  const call = 'sns:GetTopicAttributes';
  return { text: policy, kind: 'resource', call, account: owner, region, of: arn };
}

/** What somebody gave it; AWS lets delegated administrators of CloudTrail in besides, and nobody else. */
export function storePolicy({ policy, account, region, arn }: EventDataStore): DocumentSource {
  return { text: policy, kind: 'resource', call: 'cloudtrail:GetResourcePolicy', account, region, of: arn };
}

/** Who may assume a role. */
export function roleTrust({ trustPolicy, owner, arn }: Role): DocumentSource {
  return { text: trustPolicy, kind: 'trust', call: 'iam:GetRole', account: owner, region: '', of: arn };
}

/** What a role may do by one of its policies. */
export function rolePolicy({ owner }: Role, { id, document }: RolePolicy): DocumentSource {
  const call = id.startsWith('arn:') ? 'iam:GetPolicyVersion' : 'iam:GetRolePolicy';
  return { text: document, kind: 'identity', call, account: owner, region: '', of: id };
}

const texts = new WeakMap<ResourcePolicy, Observed<string>>();

/** Policies of log groups are those of the account in the region, each with a name. */
export function logPolicies({ resourcePolicies, owner, region }: LogGroup): readonly DocumentSource[] {
  return resourcePolicies.members.map((policy) => {
    const text = texts.get(policy) ?? known(policy.document, resourcePolicies.evidence);
    texts.set(policy, text);
    const call = 'logs:DescribeResourcePolicies';
    return { text, kind: 'resource', call, account: owner, region, of: policy.name };
  });
}
