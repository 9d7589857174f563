import { type AccessAnswer, type AccessQuestion, allows } from './allows.ts';
import { together } from './answer-parts.ts';
import { grantsOutside } from './outside-grants.ts';
import type { PolicyReading } from './policy-document.ts';
import { factsOf } from './request-facts.ts';
import { cloudTrail, factsOfTrail, type TrailFacts } from './trail-facts.ts';
import type { Trust } from './trust.ts';

export interface DeliveryQuestion {
  readonly document: PolicyReading;
  /** `arn:aws:s3:::logs` */
  readonly bucketArn: string;
  /** Without slashes around it; empty for none. */
  readonly prefix: string;
  readonly trail: TrailFacts;
  /** Whether it writes digest files: log file validation. */
  readonly digests: boolean;
}

/** What the bucket's policy says to each request that CloudTrail makes for a trail. */
export interface DeliveryAnswer {
  readonly readsAcl: AccessAnswer;
  readonly writesLogs: AccessAnswer;
  /** Absent without log file validation. */
  readonly writesDigests?: AccessAnswer;
  /**
   * Only for an organization trail: the path that CloudTrail writes to if it becomes one of its account alone.
   * AWS's template allows it; delivery does not depend on it.
   */
  readonly writesOwnPath?: AccessAnswer;
  /** All that delivery depends on. */
  readonly delivers: AccessAnswer;
}

/**
 * Whether a bucket's policy lets CloudTrail deliver the files of a trail: its logs and, under a path of their own,
 * its digests, for every member account of an organization trail. CloudTrail sends
 * `s3:x-amz-acl: bucket-owner-full-control`, whether or not the bucket still uses ACLs.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html
 */
export function letsTrailDeliver(question: DeliveryQuestion): DeliveryAnswer {
  const { bucketArn, prefix, trail, digests } = question;
  const base = `${bucketArn}/${prefix === '' ? '' : `${prefix}/`}AWSLogs`;
  const own = `${base}/${trail.account}`;
  const members = trail.organization === undefined ? own : `${base}/${trail.organization}/*`;
  const readsAcl = allows(requestBy(question, 's3:GetBucketAcl', bucketArn));
  const writes = (path: string): AccessAnswer => allows(requestBy(question, 's3:PutObject', path));
  const writesLogs = writes(`${members}/CloudTrail/*`);
  const digestFiles = digests ? { writesDigests: writes(`${members}/CloudTrail-Digest/*`) } : {};
  return {
    readsAcl,
    writesLogs,
    ...digestFiles,
    ...(trail.organization === undefined ? {} : { writesOwnPath: writes(`${own}/CloudTrail/*`) }),
    delivers: together([readsAcl, writesLogs, ...Object.values(digestFiles)]),
  };
}

function requestBy({ document, trail }: DeliveryQuestion, action: string, resource: string): AccessQuestion {
  const encryption = {
    's3:x-amz-server-side-encryption': 'aws:kms',
    's3:x-amz-server-side-encryption-aws-kms-key-id': trail.keyArn ?? '',
  };
  const written = {
    's3:x-amz-acl': 'bucket-owner-full-control',
    ...(trail.keyArn === undefined ? {} : encryption),
  };
  const context = factsOf(factsOfTrail(trail), action === 's3:PutObject' ? written : {});
  return { documents: [document], principal: trail.service ?? cloudTrail, action, resource, context };
}

export interface SourceQuestion {
  readonly document: PolicyReading;
  readonly actions: readonly string[];
  readonly resource: string;
  /** Whose trails may use it: accounts, organizations, or single trails (`arns`). */
  readonly trust: Trust;
}

const isCloudTrail = /^cloudtrail\.amazonaws\.com(?:\.cn)?$/;

/**
 * Whether a resource's policy keeps CloudTrail from acting on it for trails of strangers (the confused deputy), by
 * `aws:SourceArn`, `aws:SourceAccount`, `aws:SourceOrgID` or, for keys, the encryption context: in each
 * statement that lets CloudTrail in, or in one that denies.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cross-service-confused-deputy-prevention.html
 */
export function refusesForeignTrails(question: SourceQuestion): AccessAnswer {
  const trust: Trust = { ...question.trust, services: [] };
  const outside = grantsOutside({ ...question, trust });
  if (!outside.known) return { answer: 'unknown', because: outside.because };
  const deputies = outside.grants.filter(
    ({ principal, kind }) => kind === 'everyone' || isCloudTrail.test(principal),
  );
  const [worst] = [...deputies.filter(({ certainty }) => certainty === 'certain'), ...deputies];
  if (worst === undefined)
    return { answer: 'yes', because: 'trails of other accounts are let in by no statement' };
  const answer = worst.certainty === 'certain' ? 'no' : 'unknown';
  return { answer, because: worst.because, statement: worst.statement };
}
