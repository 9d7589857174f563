import type { CallRequest } from '../model/call.ts';
import type { ClientPool } from './client-pool.ts';
import { looksLikeRegion } from './region-name.ts';
import { type SendOptions, type Sent, send } from './send.ts';

/** Tries again at once, as the same identity, in the two cases in which the refusal itself says what to do differently. */
export async function sendWherever(
  pool: ClientPool,
  request: CallRequest,
  options: SendOptions,
): Promise<Sent> {
  const attempt = async (region: string): Promise<Sent> =>
    send(await pool.client(request.service, region), request, options);
  const sent = await attempt(request.region);
  if (sent.clockCorrected) return attempt(request.region);
  const elsewhere = bucketRegion(request, sent);
  return elsewhere === undefined ? sent : attempt(elsewhere);
}

/** S3 redirects to the bucket's region; the header becomes a host name, so it must look like a region. */
function bucketRegion(request: CallRequest, { answer, failure }: Sent): string | undefined {
  if (request.service !== 's3' || failure === undefined) return undefined;
  if (answer === undefined || ![301, 307, 400].includes(answer.status)) return undefined;
  const region = answer.headers['x-amz-bucket-region'];
  if (region === undefined || region === request.region) return undefined;
  return looksLikeRegion(region) ? region : undefined;
}
