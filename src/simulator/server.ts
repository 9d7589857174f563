import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { UsageError } from '../model/problem.ts';
import { type AccessKey, accessKeyIdOf, identifier } from './access-keys.ts';
import { type BusiestSecond, busiestSecond } from './busiest-second.ts';
import { decodeRequest, type SignedCall } from './decode-request.ts';
import { encodeAnswer } from './encode-answer.ts';
import type { Happenings, Reply } from './fault-rules.ts';
import { type Refusal, refused } from './outcome.ts';
import { parseWorld } from './parse-world.ts';
import { rateLimit } from './rate-limit.ts';
import { throttled } from './refusals.ts';
import type { SimulatedRequest } from './services.ts';
import { wrongTime } from './signing-time.ts';
import { simulatorPort } from './simulator-port.ts';
import type { World } from './world.ts';

/** No call of ours has a body of a tenth of this. */
const maxBodyBytes = 64 * 1024;
const loopback = '127.0.0.1';

export interface SimulatorOptions {
  /** Any free port if absent. */
  readonly port?: number;
  /** Milliseconds since the epoch: what sessions begin and expire by. The system's clock if absent. */
  readonly now?: () => number;
}

export interface Simulator {
  /** For `AWS_ENDPOINT_URL` or a client's `endpoint`. */
  readonly url: string;
  /** Environment that makes AWS SDKs and command lines talk to the simulator as the world's caller. */
  readonly environment: Readonly<Record<string, string>>;
  /** How often each call arrived so far, refused ones included, by `service:Operation`. */
  readonly requests: () => Readonly<Record<string, number>>;
  /** How often each call was throttled so far. */
  readonly throttled: () => Readonly<Record<string, number>>;
  /** By call: the most that arrived from one account in one region within any second. */
  readonly busiestSecond: () => Readonly<Record<string, number>>;
  /** How often each of the world's fault rules happened so far, in their order. */
  readonly faulted: () => readonly number[];
  readonly close: () => Promise<void>;
}

/** Serves a world on loopback, to anything that speaks AWS's protocols. Throws a `UsageError` for a wrong world. */
export async function startSimulator(
  source: World | string,
  options: SimulatorOptions = {},
): Promise<Simulator> {
  const parsed = parseWorld(source);
  const now = clockOf(parsed, options);
  // Who scans over HTTP reads a real clock, by which what was delivered lately must be so.
  const world = { ...parsed, recordedAt: parsed.recordedAt ?? new Date(now()).toISOString() };
  const reception = receptionOf(world, now);
  const server = createServer((request, response) => {
    serve(reception, request, response).catch(() => plain(response, 500, 'The simulator failed.'));
  });
  // Longer than clients keep idle sockets, or a request now and then meets a closing one.
  server.keepAliveTimeout = 120_000;
  const port = await listen(server, options.port ?? 0);
  const url = `http://${loopback}:${port}`;
  return {
    url,
    environment: environmentOf(world, url),
    requests: () => Object.fromEntries(reception.arrived),
    throttled: () => Object.fromEntries(reception.throttled),
    busiestSecond: reception.seconds.most,
    faulted: () => (world.faults ?? []).map((rule) => reception.happened.get(rule) ?? 0),
    close: () => close(server),
  };
}

/** The clock of the world's AWS. */
function clockOf({ clockAheadMs = 0 }: World, { now = Date.now }: SimulatorOptions): () => number {
  return () => now() + clockAheadMs;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const next = 'Choose another port, or none for any that is free.';
      reject(
        new UsageError(`The simulator cannot listen on ${loopback}:${port}: ${error.message}`, { next }),
      );
    });
    server.listen(port, loopback, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Calls that hang never end by themselves.
    server.closeAllConnections();
  });
}

function environmentOf(world: World, url: string): Readonly<Record<string, string>> {
  const first = Object.entries(world.regions).find(([, kind]) => kind === 'default');
  return {
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: world.caller.accessKeyId ?? accessKeyIdOf(world.caller.account),
    AWS_SECRET_ACCESS_KEY: 'simulated',
    AWS_REGION: first?.[0] ?? 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

/** What the server remembers between requests. */
interface Reception {
  readonly arrived: Map<string, number>;
  readonly throttled: Map<string, number>;
  readonly seconds: BusiestSecond;
  readonly happened: Happenings;
  readonly latencyMs: number;
  /** What answers are dated with, if they are. */
  readonly date: () => string | undefined;
  readonly reply: (call: SignedCall) => Reply;
}

function receptionOf(world: World, now: () => number): Reception {
  const identify = identifier(world);
  const passes = rateLimit(world);
  const happened: Happenings = new Map();
  const port = simulatorPort(world, happened);
  const dated = world.clockAheadMs !== undefined;
  const arrived = new Map<string, number>();
  const slowed = new Map<string, number>();
  const seconds = busiestSecond();
  const reply = (call: SignedCall): Reply => {
    const { service, operation, region } = call;
    const count = countIn(arrived, `${service}:${operation}`);
    const time = now();
    const late = dated ? wrongTime(call, time) : undefined;
    const signer = late ?? signerOf(call, identify(call, time));
    const unsigned = { service, operation, region, input: call.input ?? {}, account: '', now: time };
    if ('kind' in signer) return encodeAnswer(unsigned, signer, count);
    const { account, caller } = signer;
    const request: SimulatedRequest = { ...unsigned, account, ...(caller === undefined ? {} : { caller }) };
    const arrival = performance.now();
    seconds.count(`${service}:${operation}`, `${account} ${region}`, arrival);
    if (!passes(request, arrival)) {
      return encodeAnswer(request, throttled(service), countIn(slowed, `${service}:${operation}`));
    }
    return port(request);
  };
  const date = (): string | undefined => (dated ? new Date(now()).toUTCString() : undefined);
  const { latencyMs = 0 } = world;
  return { arrived, throttled: slowed, seconds, happened, latencyMs, date, reply };
}

function countIn(counts: Map<string, number>, name: string): number {
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return count;
}

/** Who a call comes from is looked at before what it says. */
function signerOf(call: SignedCall, key: AccessKey | Refusal): AccessKey | Refusal {
  if ('kind' in key || call.input !== undefined) return key;
  return refused('SerializationException', 'The request body could not be read.');
}

async function serve(
  reception: Reception,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Without a date an answer is the same bytes in every run.
  response.sendDate = false;
  const date = reception.date();
  if (date !== undefined) response.setHeader('date', date);
  response.on('error', () => response.destroy());
  const body = await bodyOf(request);
  if (body === undefined) return plain(response, 413, 'The request body is too large.');
  const { method = '', url = '', headers } = request;
  const call = decodeRequest({ method, target: url, headers, body });
  if (call === undefined) {
    return plain(
      response,
      403,
      'Missing Authentication Token: this is no signed call of a service that the simulator knows.',
    );
  }
  const reply = reception.reply(call);
  if (reception.latencyMs > 0) await sleep(reception.latencyMs);
  send(reply, request, response);
}

function send(reply: Reply, { method, socket }: IncomingMessage, response: ServerResponse): void {
  switch (reply.kind) {
    case 'hang':
      return;
    case 'connection-dropped':
      socket.destroy();
      return;
    case 'cut-off': {
      const { status, headers } = reply.answer;
      const bytes = Buffer.from(reply.answer.body);
      if (method === 'HEAD' || bytes.length === 0) {
        socket.destroy();
        return;
      }
      response.writeHead(status, { ...headers, 'content-length': bytes.length });
      response.write(bytes.subarray(0, bytes.length / 2), () => socket.destroy());
      return;
    }
    case 'answer':
      response.writeHead(reply.status, { ...reply.headers, 'content-length': Buffer.byteLength(reply.body) });
      response.end(method === 'HEAD' ? undefined : reply.body);
      return;
  }
}

/** The request's body, or nothing when it is too large or its sender went away. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      if (!(chunk instanceof Buffer)) return undefined;
      size += chunk.length;
      if (size > maxBodyBytes) return undefined;
      chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** For what never became a call of ours: JSON, which most AWS clients can show. */
function plain(response: ServerResponse, status: number, message: string): void {
  if (response.destroyed || response.headersSent) return;
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ __type: plainCodes[status] ?? 'InternalFailure', message }));
}

const plainCodes: Readonly<Record<number, string>> = {
  403: 'MissingAuthenticationTokenException',
  413: 'RequestEntityTooLargeException',
};
