import { decodeDescribeKey, rotationIsChosen } from '../answers/describe-key.ts';
import { keyReference } from '../answers/key-reference.ts';
import type { JsonObject } from '../model/json.ts';
import type { LateAsker } from './ask-event-data-stores.ts';
import type { Inquiry } from './inquiry.ts';
import { openReaders } from './readers.ts';

const keyShape = /^[A-Za-z0-9:/_-]{1,2048}$/;

/**
 * Asks about each key that a trail names, once: of the account in its ARN if that is within reach, else, when all
 * accounts are known, of one that reads such a trail. A bare id or alias belongs to the trail's owner and means
 * something else elsewhere.
 */
export function keyAsker({ facts, reach, vantage, work }: Inquiry): LateAsker {
  if (!facts.has('kms:DescribeKey')) return { add: () => {}, finish: () => {} };
  const met = new Set<string>();
  const readers = openReaders();
  const late = new Map<string, string>();
  const described = new Set<string>();
  const ask = (id: string, account: string, region: string): void =>
    work.start(askKey({ facts, vantage }, { id, account, region, described }));
  return {
    add: ({ account, trails }) => {
      for (const trail of trails) {
        const id = trail.kmsKeyId.known ? trail.kmsKeyId.value : '';
        if (!keyShape.test(id)) continue;
        const { form, owner, region } = keyReference(id, trail);
        const bare = form === 'key-id' || form === 'alias-name';
        if (!bare && !reach.has(owner)) readers.add(id, trail, account);
        const key = `${owner} ${region} ${id}`;
        if (met.has(key)) continue;
        met.add(key);
        reach.whenKnown(owner, (within) => {
          if (!within) return bare ? undefined : void late.set(id, region);
          readers.forget(id);
          ask(id, owner, region);
        });
      }
    },
    finish: () => {
      for (const [id, region] of [...late].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const reader = readers.best(id, reach.has);
        if (reader !== undefined) ask(id, reader.account, region);
      }
    },
  };
}

/** How a key is asked about by its ARN. A key has one policy; its name is left out at one's own risk. */
export const keyInputs = {
  GetKeyPolicy: (arn: string): JsonObject => ({ KeyId: arn, PolicyName: 'default' }),
  GetKeyRotationStatus: (arn: string): JsonObject => ({ KeyId: arn }),
} as const;

interface KeyQuestion {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  /** Keys that are asked about already, by another name. */
  readonly described: Set<string>;
}

/**
 * What else there is to ask is asked by the ARN in the description, since neither call takes an alias: how it is
 * rotated if that is somebody's choice, and its policy of the owner's account, which alone is told it.
 */
async function askKey(
  { facts, vantage }: Pick<Inquiry, 'facts' | 'vantage'>,
  { id, account, region, described }: KeyQuestion,
): Promise<void> {
  const place = { service: 'kms', account, region } as const;
  const description = decodeDescribeKey(
    await vantage.ask({ ...place, operation: 'DescribeKey', input: { KeyId: id } }),
  );
  if (description.kind !== 'value') return;
  const { arn, owner } = description.value;
  if (described.has(`${account} ${arn}`)) return;
  described.add(`${account} ${arn}`);
  const chosen = rotationIsChosen(description.value);
  const operations = [
    ...(facts.has('kms:GetKeyRotationStatus') && chosen ? (['GetKeyRotationStatus'] as const) : []),
    ...(facts.has('kms:GetKeyPolicy') && owner === account ? (['GetKeyPolicy'] as const) : []),
  ];
  await Promise.all(
    operations.map((operation) => vantage.ask({ ...place, operation, input: keyInputs[operation](arn) })),
  );
}
