import { createHash } from 'node:crypto';
import type { CallOutcome, CallPort, CallRecord, CallRequest } from '../model/call.ts';
import { callId } from '../model/call-id.ts';
import type { Fault } from '../model/fault.ts';
import { type AllowedCall, allowedCall } from './allowed-calls.ts';
import { type Classified, classify } from './classify.ts';
import { type ClientPool, clientPool, type PoolOptions } from './client-pool.ts';
import { credentialFailure } from './credential-failure.ts';
import { late, withDeadline } from './deadline.ts';
import { looksLikeRegion } from './region-name.ts';
import { type Sent, send } from './send.ts';

export interface CallerOptions extends PoolOptions {
  /** Milliseconds that one call may take from connecting to the last byte; 20,000 if absent. */
  readonly deadlineMs?: number | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Caller {
  /** Sends one allowed call, once; waiting and trying again are the collector's. */
  readonly call: CallPort;
  /** Closes all sockets, also those of calls under way. */
  readonly close: () => Promise<void>;
  /** The region for calls that belong to none. Throws a `UsageError` when the configured one is no region's name. */
  readonly defaultRegion: () => Promise<string>;
}

/** Signing on may ask a web service or start a program. */
const credentialDeadlineMs = 60_000;

/** The way to AWS: real SDK clients behind one function. Nothing is loaded or sent before the first call. */
export function createCaller(options: CallerOptions): Caller {
  const pool = clientPool(options);
  const { deadlineMs = 20_000, now } = options;
  return {
    call: async (request) => {
      const allowed = allowedCall(request);
      const refused = await credentialProblem(pool, options.profile ?? process.env['AWS_PROFILE']);
      const sent = refused ?? (await sendWherever(pool, request, deadlineMs));
      return recordOf(request, { allowed, sent, time: new Date(now()).toISOString() });
    },
    close: pool.close,
    defaultRegion: pool.defaultRegion,
  };
}

interface Refused {
  readonly classified: Classified;
}

/** Credentials are loaded before the call, so that their troubles are never taken for the service's. */
async function credentialProblem(
  pool: ClientPool,
  profile: string | undefined,
): Promise<Refused | undefined> {
  // Outside of the attempt below: a wrong region setting is the user's to mend, and thrown.
  await pool.defaultRegion();
  try {
    const done = await withDeadline(credentialDeadlineMs, () => pool.resolveCredentials());
    if (done !== late) return undefined;
    const message = `No credentials came within ${credentialDeadlineMs / 1000} s.`;
    return { classified: { kind: 'timed-out', code: 'CredentialsTimedOut', message } };
  } catch (error) {
    return { classified: credentialFailure(error, profile) };
  }
}

/** Tries again at once in the two cases in which the refusal itself says what to do differently. */
async function sendWherever(pool: ClientPool, request: CallRequest, deadlineMs: number): Promise<Sent> {
  const attempt = async (region: string): Promise<Sent> =>
    send(await pool.client(request.service, region), request, deadlineMs);
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

function recordOf(
  request: CallRequest,
  parts: { readonly allowed: AllowedCall; readonly sent: Sent | Refused; readonly time: string },
): CallRecord {
  const { allowed, sent, time } = parts;
  const { service, operation, input, account, region } = request;
  const id = callId(request, (text) => createHash('sha256').update(text).digest('hex'));
  const record = { id, service, operation, input, account, region, time };
  if ('classified' in sent) {
    return { ...record, outcome: { kind: 'fault', fault: faultOf(record, sent.classified, undefined) } };
  }
  const { answer } = sent;
  return {
    ...record,
    ...(answer?.requestId === undefined ? {} : { requestId: answer.requestId }),
    ...(answer === undefined ? {} : { status: answer.status }),
    outcome: outcomeOf(record, allowed, sent),
  };
}

type Asked = Pick<CallRecord, 'id' | 'service' | 'operation' | 'account' | 'region'>;

function outcomeOf(asked: Asked, allowed: AllowedCall, { answer, failure }: Sent): CallOutcome {
  if (failure === undefined) {
    return { kind: 'answered', body: answer?.body ?? '', headers: answer?.headers ?? {} };
  }
  const classified = classify(failure);
  const { code, message } = classified;
  const absent =
    failure.code === undefined
      ? failure.status !== undefined && failure.status === allowed.absentStatus && failure.html !== true
      : allowed.absent.includes(failure.code);
  if (absent) return { kind: 'absent', code, message };
  const headers = answer?.headers ?? {};
  return {
    kind: 'fault',
    fault: faultOf(asked, classified, answer?.requestId),
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
  };
}

function faultOf(asked: Asked, classified: Classified, requestId: string | undefined): Fault {
  const { kind, code, message } = classified;
  const { id, service, operation, account, region } = asked;
  const call = `${service}:${operation}`;
  return {
    id,
    kind,
    call,
    account,
    region,
    code,
    ...(requestId === undefined ? {} : { requestId }),
    message,
  };
}
