import type { SignedCall } from './decode-request.ts';
import { type Refusal, refused } from './outcome.ts';
import { protocolOf } from './services.ts';

const minute = 60_000;

/**
 * Why a request is refused that was signed too long ago or too early; `now` is AWS's time. S3 lets a quarter of an
 * hour pass, the others five minutes.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export function wrongTime({ service, signedAt }: SignedCall, now: number): Refusal | undefined {
  const minutes = protocolOf(service) === 'rest-xml' ? 15 : 5;
  const apart = now - (signedAt ?? now);
  if (Math.abs(apart) <= minutes * minute) return undefined;
  const [signed, limit] = [written(now - apart), written(now - Math.sign(apart) * minutes * minute)];
  const message =
    apart > 0
      ? `Signature expired: ${signed} is now earlier than ${limit} (${written(now)} - ${minutes} min.)`
      : `Signature not yet current: ${signed} is still later than ${limit} (${written(now)} + ${minutes} min.)`;
  switch (protocolOf(service)) {
    case 'rest-xml':
      return refused(
        'RequestTimeTooSkewed',
        'The difference between the request time and the current time is too large.',
        403,
      );
    case 'query':
      return refused('SignatureDoesNotMatch', message, 403);
    case 'json':
    case 'rest-json':
      return refused('InvalidSignatureException', message, 403);
  }
}

function written(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '');
}
