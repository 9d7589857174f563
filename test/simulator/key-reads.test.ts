import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { accountWith, ask, bodyOf, call, home, member, organizationWorld, refusalOf } from './worlds.ts';

const arn = `arn:aws:kms:us-east-1:${home}:key/k`;

const asking = (operation: string, key: JsonObject, KeyId = 'k') =>
  ask(
    accountWith({ keys: { k: { region: 'us-east-1', alias: 'alias/k', ...key } } }),
    call(`kms:${operation}`, { KeyId }),
  );

describe('KMS tells the rotation of a key', () => {
  test.each([
    [{}, { KeyRotationEnabled: false }],
    [{ rotation: true }, { KeyRotationEnabled: true, RotationPeriodInDays: 365 }],
    [
      { rotation: true, rotationDays: 90 },
      { KeyRotationEnabled: true, RotationPeriodInDays: 90 },
    ],
    [{ manager: 'AWS' }, { KeyRotationEnabled: true, RotationPeriodInDays: 365 }],
    [{ rotation: true, origin: 'EXTERNAL' }, { KeyRotationEnabled: false }],
    [{ rotation: true, state: 'PendingDeletion' }, { KeyRotationEnabled: false }],
    [
      { rotation: true, state: 'Disabled' },
      { KeyRotationEnabled: true, RotationPeriodInDays: 365 },
    ],
  ])('%j', (key, expected) => {
    expect(bodyOf(asking('GetKeyRotationStatus', key))).toEqual({ KeyId: arn, ...expected });
  });

  test('but not of one of another kind, in an odd state, or by an alias', () => {
    expect(refusalOf(asking('GetKeyRotationStatus', { spec: 'RSA_4096' }))).toMatch(/^UnsupportedOperation/);
    expect(refusalOf(asking('GetKeyRotationStatus', { state: 'Updating' }))).toMatch(/^KMSInvalidState/);
    expect(refusalOf(asking('GetKeyRotationStatus', {}, 'alias/k'))).toMatch(/^NotFoundException/);
  });
});

describe('KMS tells the policy of a key', () => {
  test('as KMS makes it, or as it was written', () => {
    expect(bodyOf(asking('GetKeyPolicy', {}))).toMatchObject({
      Policy: expect.stringContaining(`arn:aws:iam::${home}:root`),
      PolicyName: 'default',
    });
    expect(bodyOf(asking('GetKeyPolicy', { policy: { Statement: [] } }))).toMatchObject({
      Policy: expect.stringMatching(/^\{\s*"Statement": \[\]\s*\}$/),
    });
  });

  test('that is called default, since there is no other', () => {
    const named = (PolicyName: string) =>
      ask(
        accountWith({ keys: { k: { region: 'us-east-1' } } }),
        call('kms:GetKeyPolicy', { KeyId: 'k', PolicyName }),
      );
    expect(named('default').status).toBe(200);
    expect(refusalOf(named('other'))).toBe('NotFoundException: No such policy exists');
  });

  test('to its owner alone, and not by an alias', () => {
    const world = organizationWorld({
      accounts: { [home]: { keys: { lent: { region: 'us-east-1', readableBy: [member] } } } },
    });
    const KeyId = `arn:aws:kms:us-east-1:${home}:key/lent`;
    const from = (name: string, account: string) => ask(world, call(`kms:${name}`, { KeyId }, { account }));
    expect(refusalOf(from('GetKeyPolicy', member))).toMatch(/^AccessDenied.*kms:GetKeyPolicy/);
    expect(from('GetKeyRotationStatus', member).status).toBe(200);
    expect(from('GetKeyPolicy', home).status).toBe(200);
    expect(refusalOf(asking('GetKeyPolicy', {}, `arn:aws:kms:us-east-1:${home}:alias/k`))).toMatch(
      /^NotFound/,
    );
  });
});
