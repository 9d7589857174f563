import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/evaluate/fingerprint.ts';
import { policyName } from '../../src/model/policy-name.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const subject = { kind: 'trail', id: 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/main' } as const;

describe('fingerprint', () => {
  test('is pinned: changing it would reopen every waived finding', () => {
    expect(fingerprint({ id: 'logging-on' }, subject, sha256)).toBe('v1:36a4a353956ed9a36c4b22f971e8bc13');
  });

  test('goes by the instance name where there is one', () => {
    expect(policyName({ id: 'retention', as: 'retention-pci' })).toBe('retention-pci');
    expect(fingerprint({ id: 'retention', as: 'retention-pci' }, subject, sha256)).toBe(
      fingerprint({ id: 'retention-pci' }, subject, sha256),
    );
  });

  test('is another for another policy, kind or subject', () => {
    const kinds = fc.constantFrom('account' as const, 'region' as const, 'trail' as const, 'key' as const);
    const name = fc.stringMatching(/^[a-z0-9:/-]{1,20}$/);
    const keyed = fc.record({ id: name, kind: kinds, subject: name });
    const of = (one: { id: string; kind: 'account' | 'region' | 'trail' | 'key'; subject: string }): string =>
      fingerprint({ id: one.id }, { kind: one.kind, id: one.subject }, sha256);
    fc.assert(
      fc.property(keyed, keyed, (left, right) => {
        expect(of(left) === of(right)).toBe(JSON.stringify(left) === JSON.stringify(right));
      }),
    );
  });
});
