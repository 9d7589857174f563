import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QuickSha256 } from '../../src/aws/quick-sha256.ts';

const text = fc.string({ unit: 'binary', maxLength: 200 });
const bytes = fc.uint8Array({ maxLength: 200 });
const data = fc.oneof(text, bytes);

function hex(digest: Uint8Array): string {
  return Buffer.from(digest).toString('hex');
}

describe('it is what Node’s own is', () => {
  it('as a hash, in any number of parts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(data, { maxLength: 4 }), async (parts) => {
        const quick = new QuickSha256();
        const node = createHash('sha256');
        for (const part of parts) {
          quick.update(part);
          node.update(part);
        }
        expect(hex(await quick.digest())).toBe(node.digest('hex'));
      }),
    );
  });

  it('as an HMAC, with keys shorter and longer than a block', async () => {
    await fc.assert(
      fc.asyncProperty(data, fc.array(data, { maxLength: 4 }), async (key, parts) => {
        const quick = new QuickSha256(key);
        const node = createHmac('sha256', key);
        for (const part of parts) {
          quick.update(part);
          node.update(part);
        }
        expect(hex(await quick.digest())).toBe(node.digest('hex'));
      }),
    );
  });
});

it('begins anew after a reset, with the same key', async () => {
  const quick = new QuickSha256('key');
  quick.update('something else');
  quick.reset();
  quick.update('message');
  expect(hex(await quick.digest())).toBe(createHmac('sha256', 'key').update('message').digest('hex'));
});
