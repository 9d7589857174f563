import type { SignatureV4Init } from '@smithy/signature-v4';
import type { Identity } from './identity.ts';

export type Sha256 = NonNullable<SignatureV4Init['sha256']>;
type Secret = ConstructorParameters<Sha256>[0];

/** What the SDK's hash made of one secret, by what it was made with. */
type Made = Map<string, Promise<Uint8Array>>;

/** More than sign side by side; for one that was not among the last, the steps are taken again. */
const mostIdentities = 64;
/** Dates, regions, services and access keys are shorter; what is signed in the end is longer, and new each time. */
const longestStep = 64;

/**
 * A signature's key is derived in four steps from the secret, the day, the region and the service (IAM guide, "Create
 * a signed AWS API request"). The SDK remembers the last fifty keys; an organization has tens of thousands, asked
 * in turn, and the steps are an eighth of a call. This remembers what the SDK's own hash gave for each step, of the
 * identities that signed last.
 */
export function rememberedKeys(): (identity: Identity, sha256: Sha256) => Sha256 {
  const last = new Map<Identity, Sha256>();
  return (identity, sha256) => {
    const remembering = last.get(identity) ?? rememberingSteps(sha256);
    last.delete(identity);
    last.set(identity, remembering);
    const [oldest] = last.keys();
    if (last.size > mostIdentities && oldest !== undefined) last.delete(oldest);
    return remembering;
  };
}

/** Of one identity: nobody else's secret is ever looked up in it. A class, because the SDK constructs its hashes. */
function rememberingSteps(RealSha256: Sha256): Sha256 {
  const ofTexts = new Map<string, Made>();
  const ofKeys = new WeakMap<Uint8Array, Made>();
  const madeOf = (secret: Secret): Made | undefined => {
    if (typeof secret !== 'string') return secret instanceof Uint8Array ? ofKeys.get(secret) : undefined;
    const made = ofTexts.get(secret) ?? new Map<string, Promise<Uint8Array>>();
    ofTexts.set(secret, made);
    return made;
  };
  const step = (secret: Secret, data: Uint8Array): Promise<Uint8Array> => {
    const made = data.length <= longestStep ? madeOf(secret) : undefined;
    const name = made === undefined ? '' : Buffer.from(data).toString('latin1');
    const known = made?.get(name);
    if (known !== undefined) return known;
    const real = new RealSha256(secret);
    real.update(data);
    const key = real.digest();
    if (made === undefined) return key;
    // What a key makes is worth remembering from then on that somebody has it.
    const kept = key.then((bytes) => {
      ofKeys.set(bytes, new Map());
      return bytes;
    });
    made.set(name, kept);
    return kept;
  };
  return class {
    readonly #secret: Secret;
    #data: Uint8Array = new Uint8Array();

    constructor(secret?: Secret) {
      this.#secret = secret;
    }

    update(data: Uint8Array): void {
      this.#data = this.#data.length === 0 ? data : Buffer.concat([this.#data, data]);
    }

    digest(): Promise<Uint8Array> {
      return step(this.#secret, this.#data);
    }

    reset(): void {
      this.#data = new Uint8Array();
    }
  };
}
