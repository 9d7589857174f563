import type { Readable } from 'node:stream';

/** The largest answer of the calls made here has a few hundred kilobytes; escaped, a line of a snapshot still holds this. */
const maxBodyBytes = 8 * 1024 * 1024;
/** Headers that say something no body says. */
const keptHeaders = ['x-amz-bucket-region'] as const;

/** What came over the wire, kept before the SDK parses it: the SDK drops members that it does not know. */
export interface RawAnswer {
  readonly status: number;
  readonly requestId?: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent when the body is too large or not UTF-8. */
  readonly body?: string;
}

/** The parts of the SDK's HTTP response that are used here; `body` is a stream on arrival. */
interface WireResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  body?: unknown;
}

/**
 * A middleware for the deserialize step that hands every response to `keep` and gives the SDK the same
 * bytes again, unless it is a good answer that nobody wants parsed. It runs once per attempt, and SDK retries are off.
 */
export function keepRawAnswer({
  keep,
  parsed,
}: {
  readonly keep: (answer: RawAnswer) => void;
  readonly parsed: boolean;
}): <Args, Out extends { response: unknown }>(
  next: (args: Args) => Promise<Out>,
) => (args: Args) => Promise<Out> {
  return (next) => async (args) => {
    const result = await next(args);
    const response = result.response as WireResponse;
    const head = {
      status: response.statusCode,
      ...requestIdOf(response.headers),
      headers: kept(response.headers),
    };
    // Known even if the connection breaks inside the body.
    keep(head);
    const bytes = await readBounded(response.body as Readable | undefined);
    const body = bytes === undefined ? undefined : utf8(bytes);
    keep({ ...head, ...(body === undefined ? {} : { body }) });
    const unwanted = !parsed && isGood(head);
    response.body = unwanted || bytes === undefined ? new Uint8Array() : bytes;
    return result;
  };
}

export function isGood({ status }: Pick<RawAnswer, 'status'>): boolean {
  return status >= 200 && status < 300;
}

function requestIdOf(headers: Readonly<Record<string, string>>): { readonly requestId?: string } {
  const id = headers['x-amzn-requestid'] ?? headers['x-amz-request-id'];
  return id !== undefined && /^[\x21-\x7e]{1,128}$/.test(id) ? { requestId: id } : {};
}

function kept(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of keptHeaders) {
    const value = headers[name];
    if (value !== undefined && value.length <= 128) found[name] = value;
  }
  return found;
}

/** By its events: an iterator over a stream costs more than reading it. */
function readBounded(stream: Readable | undefined): Promise<Uint8Array | undefined> {
  if (stream === undefined) return Promise.resolve(new Uint8Array());
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    let ended = false;
    stream.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
      if (size <= maxBodyBytes) return void chunks.push(chunk);
      ended = true;
      resolve(undefined);
      stream.destroy();
    });
    stream.on('end', () => {
      ended = true;
      resolve(joined(chunks));
    });
    stream.on('error', reject);
    // Every stream closes; what it says of those that end is nothing new.
    stream.on('close', () => {
      if (!ended) reject(Object.assign(new Error('the answer broke off'), { code: 'ECONNRESET' }));
    });
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  return only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks);
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
