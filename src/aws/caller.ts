import { hash } from 'node:crypto';
import type { GetCallerIdentityCommandOutput } from '@aws-sdk/client-sts';
import type { CallOutcome, CallPort, CallRecord, CallRequest } from '../model/call.ts';
import { callId } from '../model/call-id.ts';
import type { Fault } from '../model/fault.ts';
import { type AllowedCall, allowedCall } from './allowed-calls.ts';
import { baseIdentity, type Refused } from './base-identity.ts';
import { type Classified, classify } from './classify.ts';
import { clientPool, type PoolOptions } from './client-pool.ts';
import { type Identities, identities } from './identities.ts';
import type { Identity } from './identity.ts';
import type { Sent } from './send.ts';
import { sendWherever } from './send-wherever.ts';

export interface CallerOptions extends PoolOptions {
  /** Milliseconds that one call may take from connecting to the last byte; 20,000 if absent. */
  readonly deadlineMs?: number | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /**
   * ARNs of roles assumed one after the other: whatever is asked is asked as the last, or with its sessions.
   * A refusal comes as the fault `RoleRefused` of the first call.
   */
  readonly roleChain?: readonly string[] | undefined;
  /** Goes with every AssumeRole, here and in member accounts, and into no record. */
  readonly externalId?: string | undefined;
}

export interface Caller {
  /**
   * Sends one allowed call, once; waiting and trying again are the collector's. `sts:AssumeRole` opens the
   * account of its role: later calls for that account are signed with the session, which is renewed as long
   * as it is needed, and the record holds the answer without the credentials. Throws for an account that is
   * neither the caller's nor open, and when a request is signed as somebody else.
   */
  readonly call: CallPort;
  /** Closes all sockets, also those of calls under way. */
  readonly close: () => Promise<void>;
  /** The region for calls that belong to none. Throws a `UsageError` when the configured one is no region's name. */
  readonly defaultRegion: () => Promise<string>;
}

/** The way to AWS: real SDK clients behind one function. Nothing is loaded or sent before the first call. */
export function createCaller(options: CallerOptions): Caller {
  const pool = clientPool(options);
  const { deadlineMs = 20_000, now } = options;
  const send = (request: CallRequest, identity: Identity): Promise<Sent> =>
    sendWherever(pool, request, { identity, deadlineMs });
  const people = identities({
    own: () => baseIdentity(pool, options.profile ?? process.env['AWS_PROFILE']),
    roleChain: options.roleChain ?? [],
    externalId: options.externalId ?? '',
    now,
    defaultRegion: pool.defaultRegion,
    send,
  });
  return {
    call: async (request) => {
      const allowed = allowedCall(request);
      const sent = await answerTo(request, people, send);
      return recordOf(request, { allowed, sent, time: new Date(now()).toISOString() });
    },
    close: pool.close,
    defaultRegion: pool.defaultRegion,
  };
}

async function answerTo(
  request: CallRequest,
  people: Identities,
  send: (request: CallRequest, identity: Identity) => Promise<Sent>,
): Promise<Sent | Refused> {
  const name = `${request.service}:${request.operation}`;
  if (name === 'sts:AssumeRole') return people.assume(request);
  const identity = await people.signerFor(request.account);
  if ('classified' in identity) return identity;
  const sent = await send(request, identity);
  if (name === 'sts:GetCallerIdentity' && request.account === '') learnBase(people, sent);
  return sent;
}

function learnBase(people: Identities, { failure, output }: Sent): void {
  const { Account } = (output ?? {}) as Partial<GetCallerIdentityCommandOutput>;
  if (failure === undefined && Account !== undefined && /^\d{12}$/.test(Account)) people.learnBase(Account);
}

function recordOf(
  request: CallRequest,
  parts: { readonly allowed: AllowedCall; readonly sent: Sent | Refused; readonly time: string },
): CallRecord {
  const { allowed, sent, time } = parts;
  const { service, operation, input, account, region } = request;
  const id = callId(request, (text) => hash('sha256', text));
  const record = { id, service, operation, input, account, region, time };
  const { answer } = sent;
  const outcome: CallOutcome =
    'classified' in sent
      ? { kind: 'fault', fault: faultOf(record, sent.classified, answer?.requestId) }
      : outcomeOf(record, allowed, sent);
  if (answer === undefined) return { ...record, outcome };
  const { requestId, status } = answer;
  return requestId === undefined ? { ...record, status, outcome } : { ...record, requestId, status, outcome };
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
