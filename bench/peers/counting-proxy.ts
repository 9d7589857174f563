import { createServer, type IncomingMessage, request, type Server } from 'node:http';

export interface CountingProxy {
  readonly url: string;
  /** Operation -> how often it was asked since the last time. */
  readonly take: () => ReadonlyMap<string, number>;
  readonly close: () => Promise<void>;
}

/** Stands before a server and counts what is asked. It costs time, so runs that are timed go without. */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  let counts = new Map<string, number>();
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      const name = operationOf(incoming, body.toString('utf8'));
      counts.set(name, (counts.get(name) ?? 0) + 1);
      const { method, headers, url = '/' } = incoming;
      const outgoing = request(new URL(url, target), { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      outgoing.on('error', () => response.destroy());
      outgoing.end(body);
    });
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    take: () => {
      const taken = counts;
      counts = new Map();
      return taken;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

/** JSON protocols name the operation in a header, the query protocol in the body, REST by method and path. */
function operationOf({ headers, method, url = '/' }: IncomingMessage, body: string): string {
  const service = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(headers.authorization ?? '')?.[1] ?? '?';
  const target = headers['x-amz-target'];
  const named =
    typeof target === 'string' ? target.split('.').at(-1) : new URLSearchParams(body).get('Action');
  return `${service}:${named ?? restOperation(method ?? '', new URL(url, 'http://server'))}`;
}

function restOperation(method: string, { pathname, searchParams }: URL): string {
  const about = [...searchParams.keys()].filter((key) => key !== 'x-id' && key !== 'max-buckets');
  const levels = pathname.split('/').filter((level) => level !== '').length;
  if (about.length > 0) return `${method} ?${about[0]}`;
  return levels < 2 ? `${method} ${levels === 0 ? '/' : '/BUCKET'}` : `${method} ${pathname}`;
}
