import { type AccessAnswer, type AccessQuestion, denies } from './allows.ts';
import type { PolicyReading } from './policy-document.ts';
import type { RequestContext } from './request-facts.ts';

/** Without TLS there is no version of it. */
const withoutTls: RequestContext = { 'aws:SecureTransport': 'false', 's3:TlsVersion': null };

export interface TransportQuestion {
  readonly document: PolicyReading;
  readonly bucketArn: string;
}

/**
 * Whether a bucket's policy refuses every request that is not sent over TLS: of every caller, on the bucket and
 * on each object. Only an explicit denial does, because a caller may be allowed elsewhere.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html
 */
export function refusesPlainHttp({ document, bucketArn }: TransportQuestion): AccessAnswer {
  const question = { documents: [document], context: withoutTls };
  const everything = [bucketArn, `${bucketArn}/*`].map((resource) =>
    denies({ ...question, principal: { kind: 'everyone' }, action: 's3:*', resource }),
  );
  const open = everything.find(({ answer }) => answer !== 'yes');
  const [first] = everything;
  if (open === undefined) return first ?? { answer: 'unknown', because: 'nothing was asked' };
  return open.answer === 'no' ? open : (escapeFrom(question, bucketArn) ?? open);
}

/** One request that is surely not denied shows that not every one is. */
function escapeFrom(
  question: Pick<AccessQuestion, 'documents' | 'context'>,
  bucketArn: string,
): AccessAnswer | undefined {
  const object = `${bucketArn}/example`;
  const requests = [
    ['s3:ListBucket', bucketArn],
    ['s3:GetObject', object],
    ['s3:PutObject', object],
    ['s3:DeleteObject', object],
  ] as const;
  const account = '987654321098';
  const stranger = { kind: 'principal', arn: `arn:aws:iam::${account}:role/stranger`, account } as const;
  for (const principal of [{ kind: 'anonymous' }, stranger] as const) {
    for (const [action, resource] of requests) {
      const found = denies({ ...question, principal, action, resource });
      if (found.answer === 'no') return { answer: 'no', because: `no statement denies ${action}` };
    }
  }
  return undefined;
}
