import type { JsonValue } from '../model/json.ts';
import { assumed } from './assumptions.ts';
import { type OwnedBucket, readableBucketHere } from './find-bucket.ts';
import { escapeXml, type Outcome, type Question, type Refusal, refused } from './outcome.ts';
import { publicAccessBlockAnswer } from './public-access-block.ts';
import { canonicalUserId, element, s3Answer } from './s3-xml.ts';
import type { WorldGrant } from './world-bucket.ts';

/** What S3 says about who may use a bucket. */
export const bucketAccess: Readonly<Record<string, (question: Question) => Outcome>> = {
  GetBucketAcl: about(acl),
  GetBucketOwnershipControls: about(ownershipControls),
  GetBucketPolicy: about(policy),
  GetBucketPolicyStatus: about(policyStatus),
  GetPublicAccessBlock: about(publicAccessBlock),
};

type Answerer = (found: OwnedBucket, question: Question) => Outcome;

function about(answer: Answerer): (question: Question) => Outcome {
  return (question) => {
    const found = readableBucketHere(question);
    return 'kind' in found ? found : answer(found, question);
  };
}

const noPolicy: Refusal = refused('NoSuchBucketPolicy', 'The bucket policy does not exist', 404);

/** Only the owner's account ever gets a policy, whatever the policy allows others. */
function policy({ owner, bucket }: OwnedBucket, { accountId }: Question): Outcome {
  if (owner !== accountId) {
    const message = 'The specified method is not allowed against this resource.';
    return refused('MethodNotAllowed', message, 405);
  }
  if (bucket.policy === undefined) return noPolicy;
  const text = typeof bucket.policy === 'string' ? bucket.policy : JSON.stringify(bucket.policy);
  return { kind: 'text', body: () => text, headers: { 'content-type': 'application/json' } };
}

function policyStatus({ bucket }: OwnedBucket, { world }: Question): Outcome {
  if (bucket.policy === undefined && assumed(world.assumptions, 'policyStatusAbsent') !== 'answered') {
    return noPolicy;
  }
  const isPublic = bucket.policyIsPublic ?? allowsEverybody(bucket.policy);
  return s3Answer('PolicyStatus', element('IsPublic', isPublic));
}

/** Whether a statement allows everybody something without condition. AWS's own rules know more. */
function allowsEverybody(written: JsonValue | undefined): boolean {
  const statements = memberOf(written, 'Statement');
  return (Array.isArray(statements) ? statements : [statements]).some((statement: JsonValue | undefined) => {
    const principal = memberOf(statement, 'Principal');
    const everybody = principal === '*' || [memberOf(principal, 'AWS')].flat().includes('*');
    return (
      memberOf(statement, 'Effect') === 'Allow' && everybody && memberOf(statement, 'Condition') === undefined
    );
  });
}

function memberOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function publicAccessBlock({ bucket }: OwnedBucket): Outcome {
  const block = bucket.publicAccessBlock ?? {};
  return publicAccessBlockAnswer(block === 'none' ? undefined : block);
}

function ownershipControls({ bucket }: OwnedBucket): Outcome {
  const ownership = bucket.ownership ?? 'BucketOwnerEnforced';
  if (ownership === 'none') {
    const message = 'The bucket ownership controls were not found';
    return refused('OwnershipControlsNotFoundError', message, 404);
  }
  return s3Answer('OwnershipControls', `<Rule>${element('ObjectOwnership', ownership)}</Rule>`);
}

function acl({ owner, bucket }: OwnedBucket): Outcome {
  const full: WorldGrant = { grantee: owner, permission: 'FULL_CONTROL' };
  const grants = [full, ...(bucket.grants ?? [])].map(grantXml).join('');
  return s3Answer(
    'AccessControlPolicy',
    `<Owner>${element('ID', canonicalUserId(owner))}</Owner>`,
    `<AccessControlList>${grants}</AccessControlList>`,
  );
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html */
const groups: ReadonlyMap<string, string> = new Map([
  ['AllUsers', 'http://acs.amazonaws.com/groups/global/AllUsers'],
  ['AuthenticatedUsers', 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers'],
  ['LogDelivery', 'http://acs.amazonaws.com/groups/s3/LogDelivery'],
]);

function grantXml({ grantee, permission }: WorldGrant): string {
  const uri = groups.get(grantee);
  const type = uri === undefined ? 'CanonicalUser' : 'Group';
  const who = uri === undefined ? element('ID', canonicalUserId(grantee)) : `<URI>${escapeXml(uri)}</URI>`;
  const xsi = `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="${type}"`;
  return `<Grant><Grantee ${xsi}>${who}</Grantee>${element('Permission', permission)}</Grant>`;
}
