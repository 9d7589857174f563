import { hash } from 'node:crypto';

type Data = string | ArrayBuffer | ArrayBufferView;

const blockBytes = 64;

/**
 * SHA-256 and its HMAC as the SDK's signer wants them. A request is signed with six HMACs, and Node makes a key
 * object for each: out of two plain hashes (RFC 2104) they cost less than half, which is a tenth of a whole call.
 */
export class QuickSha256 {
  readonly #key: Uint8Array | undefined;
  #parts: Uint8Array[] = [];

  constructor(secret?: Data) {
    this.#key = secret === undefined ? undefined : shortKey(bytesOf(secret));
  }

  update(data: Data): void {
    this.#parts.push(bytesOf(data));
  }

  digest(): Promise<Uint8Array> {
    const message = this.#parts;
    return Promise.resolve(this.#key === undefined ? sha256(message) : hmac(this.#key, message));
  }

  reset(): void {
    this.#parts = [];
  }
}

function hmac(key: Uint8Array, message: readonly Uint8Array[]): Uint8Array {
  return sha256([padded(key, 0x5c), sha256([padded(key, 0x36), ...message])]);
}

function sha256(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  return hash('sha256', first !== undefined && parts.length === 1 ? first : Buffer.concat(parts), 'buffer');
}

function shortKey(key: Uint8Array): Uint8Array {
  return key.length > blockBytes ? sha256([key]) : key;
}

function padded(key: Uint8Array, pad: number): Uint8Array {
  const block = Buffer.alloc(blockBytes, pad);
  for (let index = 0; index < key.length; index++) block[index] = (key[index] ?? 0) ^ pad;
  return block;
}

function bytesOf(data: Data): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data);
  if (!ArrayBuffer.isView(data)) return new Uint8Array(data);
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
