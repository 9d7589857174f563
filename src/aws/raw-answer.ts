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
 * bytes again. It runs once per attempt, and SDK retries are off.
 */
export function keepRawAnswer(
  keep: (answer: RawAnswer) => void,
): <Args, Out extends { response: unknown }>(
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
    response.body = bytes ?? new Uint8Array();
    return result;
  };
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

async function readBounded(stream: Readable | undefined): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream ?? []) {
    const bytes: Uint8Array = chunk;
    size += bytes.length;
    // Leaving the loop destroys the stream and its socket.
    if (size > maxBodyBytes) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
