import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import type { Finding } from '../../src/model/scan-result.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import { archive, everyAccount, organizationWorld, shop } from '../inventory/organization-worlds.ts';
import { compiledPolicy, type ShortPolicy } from './compiled-policy.ts';
import { evaluateSnapshot } from './evaluate-snapshot.ts';

function judged(
  short: Omit<ShortPolicy, 'id'>,
  patch: JsonObject = {},
  scope: object = everyAccount,
): readonly Finding[] {
  const snapshot = collectWorld(organizationWorld(patch), [], scope);
  return [...evaluateSnapshot(snapshot, [compiledPolicy({ id: 'p', ...short })]).findings()];
}

const closed = 'size(grantsOutside(bucket, "read", params.trusted)) == 0';
const about = (trusted: readonly string[]): Omit<ShortPolicy, 'id'> => ({
  subject: 'log-bucket',
  params: { trusted: [...trusted] },
  assert: [[closed, '{grantsOutside(bucket, "read", params.trusted)}']],
});
const reader = (Principal: JsonObject | string, Condition: JsonObject = {}): JsonObject => ({
  accounts: {
    [archive]: {
      publicAccessBlock: { restrictPublicBuckets: false },
      buckets: {
        'company-logs': {
          publicAccessBlock: 'none',
          policy: {
            Statement: [
              { Sid: 'Read', Effect: 'Allow', Principal, Action: 's3:GetObject', Resource: '*', Condition },
            ],
          },
        },
      },
    },
  },
});

describe('grants to those outside', () => {
  const status = (findings: readonly Finding[]): string | undefined =>
    findings.find(({ subject }) => subject.kind === 'log-bucket')?.status;

  test('are sentences, and rest on the policy and on what is blocked', () => {
    const [finding] = judged(about([]), reader('*')).filter(({ status: is }) => is === 'fail');
    expect(finding?.message).toBe('statement 1 (Read) allows everybody s3:GetObject');
    const [fact] = finding?.facts ?? [];
    expect(Object.keys(fact?.observed ?? {})).toEqual(['grantsOutside(company-logs, read)']);
    const records = collectWorld(organizationWorld(reader('*')), [], everyAccount).records;
    const calls = fact?.evidence.map((id) => records.find((record) => record.id === id)?.operation);
    expect(new Set(calls)).toEqual(new Set(['GetBucketPolicy', 'GetPublicAccessBlock', 'ListBuckets']));
  });

  test.each<[string, readonly string[], JsonObject, string]>([
    ['a member', ['organization'], reader({ AWS: shop }), 'pass'],
    ['a member, and only the owner is trusted', [], reader({ AWS: shop }), 'fail'],
    ['a stranger', ['organization'], reader({ AWS: '999988887777' }), 'fail'],
    ['a stranger who is trusted', ['999988887777'], reader({ AWS: '999988887777' }), 'pass'],
    [
      'the organization by its id',
      ['organization'],
      reader('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
      'pass',
    ],
  ])('to %s', (_what, trusted, patch, expected) => {
    expect(status(judged(about(trusted), patch))).toBe(expected);
  });

  test('to a member are unknown where nobody asked who the members are, and to everybody they are not', () => {
    const alone = { accounts: [archive, '111122223333'] };
    expect(status(judged(about(['organization']), reader({ AWS: shop }), alone))).toBe('error');
    expect(status(judged(about(['organization']), reader('*'), alone))).toBe('fail');
  });

  test('are no guess where somebody who is trusted is written wrongly', () => {
    const [finding] = judged(about(['Organization']), reader('*')).filter(
      ({ subject }) => subject.kind === 'log-bucket',
    );
    expect(finding?.status).toBe('error');
    expect(finding?.message).toContain('"Organization" is no account id');
  });
});

describe('what is forbidden in an account', () => {
  const stops: Omit<ShortPolicy, 'id'> = {
    subject: 'account',
    assert: [['forbidden(account, "cloudtrail:StopLogging")', 'it is not']],
  };
  const allow = { Effect: 'Allow', Action: '*', Resource: '*' };
  const deny = { Effect: 'Deny', Action: 'cloudtrail:*', Resource: '*' };
  const inForce = (policies: JsonObject): JsonObject => ({ organization: { policies } });
  const inShop = (findings: readonly Finding[]): string | undefined =>
    findings.find(({ subject }) => subject.id === shop)?.status;

  test('is nothing in the management account', () => {
    const policies = { 'p-everyone0': { document: { Statement: [allow, deny] }, targets: ['r-ab12'] } };
    const findings = judged(stops, inForce(policies));
    expect(findings.find(({ subject }) => subject.id === '111122223333')?.status).toBe('fail');
    expect(inShop(findings)).toBe('pass');
  });

  test('rests on where a policy is attached as well, where it allows too little', () => {
    // Attached to the account it is one of two; attached to the root it is alone and allows nothing.
    const policies = {
      'p-all00000': { document: { Statement: [allow] }, targets: [shop, 'ou-ab12-aaaaaaaa'] },
      'p-little00': { document: { Statement: [{ ...deny, Action: 's3:*' }] }, targets: [shop, 'r-ab12'] },
    };
    expect(inShop(judged(stops, inForce(policies)))).toBe('pass');
  });

  test('is told with the documents that say so', () => {
    const policies = { 'p-everyone0': { document: { Statement: [allow, deny] }, targets: ['r-ab12'] } };
    const world = organizationWorld(inForce(policies));
    const records = collectWorld(world, [], everyAccount).records;
    const [finding] = judged(stops, inForce(policies)).filter(({ subject }) => subject.id === shop);
    const described = records.filter(({ operation }) => operation === 'DescribePolicy').map(({ id }) => id);
    expect(finding?.facts[0]?.evidence).toEqual(expect.arrayContaining(described));
  });
});
