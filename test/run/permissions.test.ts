import { describe, expect, test } from 'vitest';
import { allowedCalls } from '../../src/aws/allowed-calls.ts';
import { iamActionOf } from '../../src/model/fault-advice.ts';
import { UsageError } from '../../src/model/problem.ts';
import { neededCalls, permissionSets, policiesNamed } from '../../src/run/permissions.ts';
import { grantsOf } from '../../src/run/permissions-scopes.ts';
import { shippedPolicies } from '../evaluate/shipped-policies.ts';

const actionsOf = (role: 'auditor' | 'management' | 'member', ...names: readonly string[]) => {
  const policies = names.length === 0 ? undefined : policiesNamed(names, shippedPolicies);
  return permissionSets([role], policies).flatMap(({ grants }) => grants.flatMap(({ actions }) => actions));
};

const refusable = allowedCalls
  .filter(({ operation }) => operation !== 'GetCallerIdentity')
  .map(({ service, operation }) => iamActionOf(`${service}:${operation}`));

describe('the permissions', () => {
  test('of the identity that scans are those of the allow-list, each once', () => {
    expect([...actionsOf('auditor')].sort()).toEqual([...refusable].sort());
  });

  test.each(['management', 'member'] as const)('of the role in a %s account lead nowhere else', (role) => {
    const actions = actionsOf(role);
    expect(actions.filter((action) => /^(sts|organizations):/u.test(action))).toEqual([]);
    expect(actions).toHaveLength(neededCalls().filter(({ askedIn }) => askedIn === 'account').length);
  });

  test('only read, and have a place among the resources', () => {
    for (const { sid, actions } of grantsOf(new Set(refusable))) {
      expect(sid).not.toBe('ReadOthers');
      for (const action of actions) expect(action).toMatch(/:(Get|List|Describe|Head)|^sts:AssumeRole$/u);
    }
  });

  test('have every resource as wide as AWS where it is not known', () => {
    expect(grantsOf(new Set(['new:GetThing']))).toMatchObject([
      { actions: ['new:GetThing'], resources: ['*'] },
    ]);
  });

  test('of some policies are what is asked for them', () => {
    expect(actionsOf('member', 'trail-is-logging')).not.toContain('cloudtrail:GetInsightSelectors');
    expect(actionsOf('member', 'trail-is-logging')).toContain('cloudtrail:GetTrailStatus');
  });

  test('of a policy that is not there are a mistake', () => {
    expect(() => actionsOf('member', 'trail-is-loging')).toThrow(UsageError);
  });
});
