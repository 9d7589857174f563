import { describe, expect, test } from 'vitest';
import { decodeDescribeKey, rotationIsChosen } from '../../src/answers/describe-key.ts';
import { decodeKeyPolicy } from '../../src/answers/key-policy.ts';
import { decodeKeyRotation } from '../../src/answers/key-rotation.ts';
import { absent, answered, callRecord } from './call-records.ts';

const record = (body: unknown) => callRecord('kms:X', answered(body));
const malformed = { kind: 'fault', fault: { kind: 'malformed' } };

describe('decodeKeyPolicy', () => {
  test('keeps the text as KMS gives it', () => {
    const Policy = '{\n  "Version" : "2012-10-17",\n  "Statement" : []\n}';
    expect(decodeKeyPolicy(record({ Policy, PolicyName: 'default' }))).toMatchObject({ value: Policy });
  });

  test.each([
    {},
    { Policy: '' },
    { Policy: '{"Statement":[' },
    { Policy: { Statement: [] } },
    { Policy: JSON.stringify({ Id: 'x'.repeat(100_000) }) },
    '[]',
    '{',
  ])('%.60j is malformed', (body) => {
    expect(decodeKeyPolicy(record(body))).toMatchObject(malformed);
  });
});

describe('decodeKeyRotation', () => {
  test.each([
    [{ KeyRotationEnabled: true, RotationPeriodInDays: 90 }, true, 90],
    [{ KeyRotationEnabled: true }, true, 365],
    [{ KeyRotationEnabled: false }, false, 365],
  ])('%j', (body, enabled, days) => {
    expect(decodeKeyRotation(record(body))).toMatchObject({
      value: { enabled: { value: enabled }, days: { value: days } },
    });
  });

  test('damaged members are unknown, alone', () => {
    const body = { KeyRotationEnabled: 'yes', RotationPeriodInDays: -1 };
    expect(decodeKeyRotation(record(body))).toMatchObject({
      value: { enabled: { known: false }, days: { known: false } },
    });
    expect(decodeKeyRotation(record('null'))).toMatchObject(malformed);
    expect(decodeKeyRotation(callRecord('kms:X', absent))).toMatchObject({ kind: 'absent' });
  });
});

describe('decodeDescribeKey', () => {
  const described = (metadata: object) => {
    const Arn = 'arn:aws:kms:us-east-1:111122223333:key/k';
    const answer = decodeDescribeKey(record({ KeyMetadata: { Arn, ...metadata } }));
    if (answer.kind !== 'value') throw new Error('not read');
    return answer.value;
  };
  const usual = { KeyManager: 'CUSTOMER', KeySpec: 'SYMMETRIC_DEFAULT', Origin: 'AWS_KMS' };

  test('reads what kind of key it is', () => {
    expect(described({ ...usual, KeyUsage: 'ENCRYPT_DECRYPT', MultiRegion: true })).toMatchObject({
      spec: { value: 'SYMMETRIC_DEFAULT' },
      origin: { value: 'AWS_KMS' },
      usage: { value: 'ENCRYPT_DECRYPT' },
      multiRegion: { value: true },
    });
    expect(described({ CustomerMasterKeySpec: 'RSA_2048' })).toMatchObject({
      spec: { value: 'RSA_2048' },
      origin: { known: false },
      multiRegion: { value: false },
    });
  });

  test.each([
    [usual, true],
    [{ ...usual, KeyManager: 'AWS' }, false],
    [{ ...usual, Origin: 'EXTERNAL' }, false],
    [{ ...usual, Origin: 'EXTERNAL_KEY_STORE' }, false],
    [{ ...usual, KeySpec: 'RSA_4096' }, false],
    [{}, true],
  ])('whether somebody chose its rotation: %j %s', (metadata, chosen) => {
    expect(rotationIsChosen(described(metadata))).toBe(chosen);
  });
});
