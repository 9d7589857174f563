import { keyReference } from '../answers/key-reference.ts';
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
  const ask = (id: string, account: string, region: string): void => {
    const request = { operation: 'DescribeKey', input: { KeyId: id }, account, region } as const;
    work.start(vantage.ask({ service: 'kms', ...request }));
  };
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
