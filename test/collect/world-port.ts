import { allowedCalls } from '../../src/aws/allowed-calls.ts';
import { classify } from '../../src/aws/classify.ts';
import type { CallOutcome, CallPort, CallRecord, CallRequest } from '../../src/model/call.ts';
import { callId } from '../../src/model/call-id.ts';
import type { Answer } from '../../src/simulator/encode-answer.ts';
import { rateLimit } from '../../src/simulator/rate-limit.ts';
import { simulatorPort } from '../../src/simulator/simulator-port.ts';
import type { World } from '../../src/simulator/world.ts';
import { sha256 } from './fake-aws.ts';
import type { VirtualTime } from './virtual-time.ts';

export interface WorldPort {
  readonly call: CallPort;
  /** What came to the simulator, in order, with the account that signed. */
  readonly asked: readonly CallRequest[];
  /** Calls that came faster than AWS allows. */
  readonly throttled: readonly CallRequest[];
}

/** How long every answer takes, and after how long one that never comes is given up. */
const tookMs = 40;
const deadlineMs = 20_000;

/**
 * The simulator in process, as the real client shows it: sessions of roles are kept and never told, a call for an
 * account without one is a mistake, and rates are those of AWS.
 */
export function worldPort(world: World, clock: VirtualTime, externalId?: string): WorldPort {
  const answer = simulatorPort(world);
  const passes = rateLimit(world);
  const sessions = new Map<string, string | undefined>([[world.caller.account, undefined]]);
  const asked: CallRequest[] = [];
  const throttled: CallRequest[] = [];
  const call: CallPort = async (request) => {
    const account = request.account === '' ? world.caller.account : request.account;
    if (!sessions.has(account)) throw new Error(`there is no session in ${account}`);
    const caller = sessions.get(account);
    const signed = { ...request, account, ...(caller === undefined ? {} : { caller }) };
    asked.push({ ...request, account });
    if (!passes(signed, clock.now())) {
      throttled.push(request);
      await later(clock, tookMs);
      return recordOf(request, clock, { code: 'ThrottlingException', message: 'Rate exceeded', status: 400 });
    }
    const isRole = request.operation === 'AssumeRole' && externalId !== undefined;
    const reply = answer(isRole ? { ...signed, input: { ...signed.input, ExternalId: externalId } } : signed);
    await later(clock, reply.kind === 'hang' ? deadlineMs : tookMs);
    if (reply.kind !== 'answer') return recordOf(request, clock, undefined);
    if (reply.error !== undefined) {
      return recordOf(request, clock, { ...reply.error, status: reply.status, headers: reply.headers });
    }
    const body = request.operation === 'AssumeRole' ? withoutCredentials(reply, sessions) : reply.body;
    const outcome: CallOutcome = { kind: 'answered', body, headers: kept(reply.headers) };
    return { ...recordOf(request, clock, undefined), status: reply.status, outcome };
  };
  return { call, asked, throttled };
}

function later(clock: VirtualTime, milliseconds: number): Promise<void> {
  return new Promise((resolve) => clock.after(milliseconds, resolve));
}

/** The session is kept by the account in its ARN; what is written down has no credentials. */
function withoutCredentials({ body }: Answer, sessions: Map<string, string | undefined>): string {
  const Arn = /<Arn>([^<]+)<\/Arn>/.exec(body)?.[1] ?? '';
  const AssumedRoleId = /<AssumedRoleId>([^<]+)</.exec(body)?.[1] ?? '';
  const Expiration = /<Expiration>([^<]+)</.exec(body)?.[1] ?? '';
  sessions.set(Arn.split(':')[4] ?? '', Arn);
  return JSON.stringify({ AssumedRoleUser: { Arn, AssumedRoleId }, Expiration });
}

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

function recordOf(request: CallRequest, clock: VirtualTime, refusal: Refusal | undefined): CallRecord {
  const id = callId(request, sha256);
  const time = new Date(clock.now()).toISOString();
  const { account, region } = request;
  const call = `${request.service}:${request.operation}`;
  const entry = allowedCalls.find(({ service, operation }) => `${service}:${operation}` === call);
  if (refusal === undefined) {
    const fault = { id, call, account, region, ...classify({ call, region, deadlineMs }) };
    return { ...request, id, time, outcome: { kind: 'fault', fault } };
  }
  const { code, message, status } = refusal;
  const headers = kept(refusal.headers ?? {});
  const isAbsent = entry?.absent.includes(code) === true || entry?.absentStatus === status;
  if (isAbsent) return { ...request, id, time, status, outcome: { kind: 'absent', code, message } };
  const fault = { id, call, account, region, ...classify({ call, region, code, message, status }) };
  return { ...request, id, time, status, outcome: { kind: 'fault', fault, headers } };
}

function kept(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const region = headers['x-amz-bucket-region'];
  return region === undefined ? {} : { 'x-amz-bucket-region': region };
}
