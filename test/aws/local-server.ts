import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type Caller, type CallerOptions, createCaller } from '../../src/aws/caller.ts';
import type { CallRecord, CallRequest, ServiceId } from '../../src/model/call.ts';

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface LocalServer {
  readonly url: string;
  readonly seen: readonly Seen[];
  /** Connections accepted so far. */
  readonly connections: () => number;
}

export type Handler = (request: Seen, response: ServerResponse) => void;

/** A real HTTP server on loopback that ends with the test. */
export async function localServer(handler: Handler): Promise<LocalServer> {
  const seen: Seen[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const entry = { method, url, headers, body };
      seen.push(entry);
      handler(entry, response);
    });
  });
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, seen, connections: () => connections };
}

const testCredentials = { accessKeyId: 'TESTKEY', secretAccessKey: 'test' } as const;

/** A caller that ends with the test; its clock stands still. */
export function testCaller(options: Partial<CallerOptions>): Caller {
  const caller = createCaller({
    credentials: testCredentials,
    region: 'us-east-1',
    now: () => Date.UTC(2026, 0, 1),
    ...options,
  });
  onTestFinished(caller.close);
  return caller;
}

export function request(name: string, more: Partial<CallRequest> = {}): CallRequest {
  const [service = '', operation = ''] = name.split(':');
  return {
    service: service as ServiceId,
    operation,
    input: {},
    account: '111122223333',
    region: 'eu-west-1',
    ...more,
  };
}

/** The fault of a record, or a complaint that fails the test readably. */
export function faultOf(record: CallRecord): {
  readonly kind: string;
  readonly code: string;
  readonly message: string;
} {
  if (record.outcome.kind === 'fault') return record.outcome.fault;
  return { kind: `no fault but ${record.outcome.kind}`, code: '', message: '' };
}

export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': 'req-1' });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

export function xml(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/xml', 'x-amzn-requestid': 'req-1' }).end(body);
}
