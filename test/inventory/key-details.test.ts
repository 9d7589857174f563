import { describe, expect, test } from 'vitest';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { Key } from '../../src/model/inventory.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { collectWorld } from './collect-world.ts';

const account = '111122223333';
const id = '11111111-2222-4333-8444-555555555555';

function snapshotWith(key: JsonObject, more: JsonObject = {}): Snapshot {
  return collectWorld(
    mergeWorld(healthyWorld(), { accounts: { [account]: { keys: { [id]: key } } }, ...more }),
  );
}

function keyIn(snapshot: Snapshot): Key {
  const { key } = buildInventory(snapshot).accounts[0]?.trails.members[0] ?? {};
  if (key?.state !== 'present') throw new Error('the key is not there');
  return key.it;
}

describe('rotation of a key', () => {
  test.each<[string, JsonObject, boolean, number]>([
    ['that is rotated', { rotation: true }, true, 365],
    ['that is rotated often', { rotation: true, rotationDays: 90 }, true, 90],
    ['that is not', { rotation: false }, false, 0],
    ['that is disabled goes on when it is enabled', { rotation: true, state: 'Disabled' }, true, 365],
    ['that is about to be deleted', { rotation: true, state: 'PendingDeletion' }, false, 0],
    ['of AWS', { manager: 'AWS', rotation: false }, true, 365],
    ['with imported material', { origin: 'EXTERNAL', rotation: true }, false, 0],
    ['in a key store', { origin: 'AWS_CLOUDHSM', rotation: true }, false, 0],
    ['that is asymmetric', { spec: 'RSA_4096', usage: 'SIGN_VERIFY' }, false, 0],
    ['of several regions', { multiRegion: true, rotation: true }, true, 365],
  ])('%s', (_, world, rotation, days) => {
    const key = keyIn(snapshotWith(world));
    expect(key.rotation).toMatchObject({ known: true, value: rotation });
    expect(key.rotationDays).toMatchObject({ known: true, value: days });
  });

  test('is false where KMS says that it does not rotate such a key', () => {
    const faults = [{ call: 'kms:GetKeyRotationStatus', error: 'UnsupportedOperationException' }];
    const snapshot = snapshotWith({}, { faults });
    const records = snapshot.records.map((record) =>
      record.operation === 'GetKeyRotationStatus'
        ? {
            ...record,
            outcome: { kind: 'absent', code: 'UnsupportedOperationException', message: '' } as const,
          }
        : record,
    );
    const key = keyIn({ ...snapshot, records });
    expect([key.rotation, key.rotationDays]).toMatchObject([{ value: false }, { value: 0 }]);
  });

  test('is unknown where it was refused, and only that', () => {
    const faults = [{ call: 'kms:GetKeyRotationStatus', error: 'AccessDeniedException' }];
    const key = keyIn(snapshotWith({}, { faults }));
    expect(key.rotation).toMatchObject({ known: false, faults: [{ kind: 'denied' }] });
    expect(key.rotationDays).toMatchObject({ known: false, faults: [{ kind: 'denied' }] });
    expect(key).toMatchObject({ state: { value: 'Enabled' }, spec: { value: 'SYMMETRIC_DEFAULT' } });
  });
});

describe('the policy of a key', () => {
  test('is kept as its text', () => {
    const policy = { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'kms:Decrypt', Resource: '*' }] };
    const text = keyIn(snapshotWith({ policy })).policy;
    expect(text.known && JSON.parse(text.value)).toMatchObject(policy);
  });

  test('is not to be read from another account', () => {
    const owner = '999988887777';
    const world = mergeWorld(healthyWorld(), {
      accounts: {
        [owner]: { keys: { theirs: { region: 'us-east-1', readableBy: [account], rotation: true } } },
        [account]: { trails: { main: { kmsKey: `arn:aws:kms:us-east-1:${owner}:key/theirs` } } },
      },
    });
    const key = keyIn(collectWorld(world));
    expect(key.policy).toMatchObject({
      known: false,
      faults: [{ kind: 'not-readable-from-here', call: 'kms:GetKeyPolicy', account }],
    });
    expect(key.rotation).toMatchObject({ value: true });
  });
});
