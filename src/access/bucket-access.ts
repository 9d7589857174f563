import { type AccessAnswer, type AccessQuestion, allows } from './allows.ts';
import type { Answer } from './answer.ts';
import { type Caller, readCaller } from './caller.ts';
import type { PolicyReading } from './policy-document.ts';
import { type PublicBlock, restrictsStrangers } from './public-policy.ts';

export interface BucketQuestion extends Omit<AccessQuestion, 'documents'> {
  readonly document: PolicyReading;
  /** The account that owns the bucket. */
  readonly owner: string;
  readonly block: PublicBlock;
}

/**
 * What `allows` answers, with S3's Block Public Access: if the policy is public and `RestrictPublicBuckets` is on,
 * only AWS services and the owner's account get in, also where a statement names others one by one.
 */
export function allowsInBucket({ document, owner, block, ...question }: BucketQuestion): AccessAnswer {
  const found = allows({ ...question, documents: [document] });
  if (found.answer === 'no') return found;
  const { principal } = question;
  const caller = typeof principal === 'string' ? readCaller(principal) : principal;
  const restricted = restrictsStrangers(document, block);
  if (restricted === 'no' || caller === undefined || isSpared(caller, owner) === 'yes') return found;
  const blocked = restricted === 'yes' && isSpared(caller, owner) === 'no';
  if (blocked)
    return { answer: 'no', because: 'the policy is public, and access by public policies is blocked' };
  return {
    ...found,
    answer: 'unknown',
    because: 'whether the policy is public and therefore blocked is not known',
  };
}

function isSpared(caller: Caller, owner: string): Answer {
  switch (caller.kind) {
    case 'service':
      return 'yes';
    case 'principal':
    case 'account':
      return caller.account === owner ? 'yes' : 'no';
    case 'anonymous':
      return 'no';
    case 'federated':
    case 'canonical-user':
    case 'everyone':
      return 'unknown';
  }
}
