import { STSClient } from '@aws-sdk/client-sts';
import { SignatureV4 } from '@smithy/signature-v4';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Identity } from '../../src/aws/identity.ts';
import { rememberedKeys, type Sha256 } from '../../src/aws/remembered-keys.ts';

const { sha256: sdksOwn } = new STSClient({ region: 'us-east-1' }).config;

/** The hash of the SDK, which counts what it is asked. */
function counting(): { readonly Counted: Sha256; readonly hashes: () => number } {
  let hashes = 0;
  class Counted {
    readonly #real: InstanceType<Sha256>;
    constructor(secret?: ConstructorParameters<Sha256>[0]) {
      this.#real = new sdksOwn(secret);
    }
    update(data: Uint8Array): void {
      this.#real.update(data);
    }
    digest(): Promise<Uint8Array> {
      hashes += 1;
      return this.#real.digest();
    }
    reset(): void {
      throw new Error('not needed to sign');
    }
  }
  return { Counted, hashes: () => hashes };
}

interface Signing {
  readonly identity: Identity;
  readonly region: string;
  readonly service: string;
  readonly date: Date;
  readonly body: string;
}

async function signature(
  { identity, region, service, date, body }: Signing,
  sha256: Sha256,
): Promise<unknown> {
  const signer = new SignatureV4({ credentials: identity, region, service, sha256 });
  const request = {
    method: 'POST',
    protocol: 'https:',
    hostname: 'host',
    path: '/',
    headers: { host: 'host' },
    body,
  };
  const { headers } = await signer.sign(request, { signingDate: date });
  return headers['authorization'];
}

// More than are remembered, some with a secret or a key in common.
const identities: readonly Identity[] = Array.from({ length: 90 }, (_, index) => ({
  accessKeyId: `KEY${index % 80}`,
  secretAccessKey: `secret-${index % 70}`,
  sessionToken: `token-${index}`,
}));
const signing: fc.Arbitrary<Signing> = fc.record({
  identity: fc.constantFrom(...identities),
  region: fc.constantFrom('us-east-1', 'eu-central-1', 'eu-west-1'),
  service: fc.constantFrom('cloudtrail', 's3', 'sts'),
  date: fc.constantFrom(new Date('2026-11-21T23:59:59Z'), new Date('2026-11-22T00:00:00Z')),
  body: fc.constantFrom('', '{}', 'x'.repeat(65)),
});

it('signs as the SDK does, whoever signed before and beside', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(signing, { minLength: 1, maxLength: 120 }), async (all) => {
      const remembered = rememberedKeys();
      const ours = all.map((one) => signature(one, remembered(one.identity, sdksOwn)));
      const theirs = all.map((one) => signature(one, sdksOwn));
      expect(await Promise.all(ours)).toEqual(await Promise.all(theirs));
    }),
    { numRuns: 40 },
  );
});

it('takes each step once as long as an identity is among the last', async () => {
  const remembered = rememberedKeys();
  const { Counted, hashes } = counting();
  const sign = async (index: number, region: string): Promise<number> => {
    const before = hashes();
    const identity = { accessKeyId: `OTHER${index}`, secretAccessKey: `other-${index}` };
    const known = others[index] ?? identity;
    others[index] = known;
    const date = new Date('2026-11-21T00:00:00Z');
    await signature(
      { identity: known, region, service: 'cloudtrail', date, body: '' },
      remembered(known, Counted),
    );
    return hashes() - before;
  };
  const others: Identity[] = [];
  // Of what is asked (its body and itself), of the access key, four of the signature's key, and the signature.
  expect(await sign(0, 'us-east-1')).toBe(8);
  expect(await sign(0, 'eu-west-1')).toBe(6);
  // Fifty keys of others: the SDK has forgotten the first.
  for (let index = 1; index <= 50; index += 1) await sign(index, 'us-east-1');
  expect(await sign(0, 'us-east-1')).toBe(3);
  for (let index = 51; index <= 120; index += 1) await sign(index, 'us-east-1');
  expect(await sign(0, 'us-east-1')).toBe(8);
});
