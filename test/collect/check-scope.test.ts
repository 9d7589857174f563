import { describe, expect, it } from 'vitest';
import { checkChoice, checkScope } from '../../src/collect/check-scope.ts';
import { UsageError } from '../../src/model/problem.ts';
import { callersAccount, type ScopeAsked } from '../../src/model/snapshot.ts';

const one = '111111111111';
const two = '222222222222';
const role = `arn:aws:iam::${one}:role/audit`;

function refusal(scope: Partial<ScopeAsked>): unknown {
  try {
    checkScope({ ...callersAccount, ...scope });
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('a scope that may be meant', () => {
  it.each<Partial<ScopeAsked>>([
    {},
    { regions: ['eu-west-1'], accounts: ['000000000007'], roleName: 'audit' },
    { roleName: 'service/audit+=,.@_-9' },
    { roleName: 'a'.repeat(64) },
    { roleChain: [role, 'arn:aws:iam::222222222222:role/path/to/audit'] },
    { roleChain: ['arn:aws-us-gov:iam::222222222222:role/audit'] },
    { accounts: [one, two], excluded: [{ account: two, reason: 'r' }] },
    { excluded: [{ account: one, reason: 'r' }] },
  ])('%j', (scope) => {
    expect(refusal(scope)).toBeUndefined();
  });
});

describe('a scope that cannot be meant', () => {
  it.each<[Partial<ScopeAsked>, RegExp]>([
    [{ accounts: ['7'] }, /"7" is not the id of an AWS account/],
    [{ accounts: [`${one}0`] }, /is not the id/],
    [{ accounts: ['11111111111a'] }, /is not the id/],
    [{ accounts: [`${one}\n`] }, /is not the id/],
    [{ excluded: [{ account: 'acme', reason: 'r' }] }, /"acme" is not the id/],
    [{ roleName: 'au dit' }, /is not the name of an IAM role/],
    [{ roleName: role }, /is not the name/],
    [{ roleName: '/audit' }, /is not the name/],
    [{ roleName: 'audit/' }, /is not the name/],
    [{ roleName: 'aüdit' }, /is not the name/],
    [{ roleName: 'a'.repeat(65) }, /is not the name/],
    [{ roleName: `${'p'.repeat(600)}/audit` }, /is not the name/],
    [{ roleName: '*' }, /is not the name/],
    [{ roleChain: ['audit'] }, /"audit" is not the ARN of an IAM role/],
    [{ roleChain: [`arn:aws:iam::${one}:user/audit`] }, /is not the ARN/],
    [{ roleChain: [`arn:aws:sts::${one}:assumed-role/audit/x`] }, /is not the ARN/],
    [{ roleChain: [`arn:aws:iam::${one}:role/audit\n`] }, /is not the ARN/],
    [{ roleChain: [role, `arn:aws-cn:iam::${one}:role/audit`] }, /several partitions: aws, aws-cn/],
    [{ regions: ['eu west 1'] }, /is not the name of an AWS region/],
    [{ accounts: [one], excluded: [{ account: one, reason: 'r' }] }, /No account is left/],
  ])('%j', (scope, message) => {
    const error = refusal(scope);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ message: expect.stringMatching(message), next: expect.any(String) });
  });

  it('is never quoted at length', () => {
    expect(String(refusal({ roleName: ' '.repeat(100_000) })).length).toBeLessThan(200);
  });
});

describe('a choice of accounts', () => {
  const about = { caller: one, roleName: '', certain: true };
  it('other accounts need a role', () => {
    expect(() => checkChoice({ asked: [one, two], strangers: [], leftOut: [] }, about)).toThrow(
      expect.objectContaining({ next: expect.stringContaining('--role-name') }),
    );
    const roleName = 'audit';
    expect(() =>
      checkChoice({ asked: [one, two], strangers: [], leftOut: [] }, { ...about, roleName }),
    ).not.toThrow();
    expect(() => checkChoice({ asked: [one], strangers: [], leftOut: [] }, about)).not.toThrow();
  });

  it('nobody left says why, unless the accounts are not known or a stranger must be told of', () => {
    const leftOut = [{ account: one, why: 'is excluded' }];
    expect(() => checkChoice({ asked: [], strangers: [], leftOut }, about)).toThrow(
      'No account is left to look at: 111111111111 is excluded',
    );
    expect(() =>
      checkChoice({ asked: [], strangers: [], leftOut }, { ...about, certain: false }),
    ).not.toThrow();
    expect(() => checkChoice({ asked: [], strangers: [two], leftOut }, about)).not.toThrow();
  });
});
