import { expect, it } from 'vitest';
import { allowedCalls } from '../../src/aws/allowed-calls.ts';
import { plannedCalls, planSnapshot } from '../../src/collect/plan.ts';
import {
  callersAccount,
  everythingMore,
  nothingMore,
  optionalCalls,
  type ScopeAsked,
  type WantedCalls,
} from '../../src/model/snapshot.ts';
import { sha256 } from './fake-aws.ts';

const tool = { name: 'trailproof', version: '0.1.0' };
const plan = (regions: readonly string[], startedAt = '2026-01-01T00:00:00.000Z') =>
  planSnapshot({ scope: { ...callersAccount, regions }, tool, startedAt, sha256 });

it('its digest depends on what is asked, not on spelling, order or time', () => {
  const { planDigest } = plan(['eu-west-1', 'us-east-1']);
  expect(planDigest).toMatch(/^[0-9a-f]{64}$/);
  expect(plan(['us-east-1', 'eu-west-1', 'us-east-1'], '2027-01-01T00:00:00.000Z').planDigest).toBe(
    planDigest,
  );
  expect(plan(['us-east-1']).planDigest).not.toBe(planDigest);
});

it('refuses what cannot be a region', () => {
  expect(() => plan(['eu west 1'])).toThrow(/not the name of an AWS region/);
});

const membership = 'organizations:DescribeOrganization';
const company: ScopeAsked = { ...callersAccount, organization: true, roleName: 'audit' };

it('depends on what is asked only where a policy needs it', () => {
  const scope = { scope: company, tool, startedAt: '2026-01-01T00:00:00.000Z', sha256 };
  const digest = (facts?: WantedCalls): string => planSnapshot({ ...scope, facts }).planDigest;
  expect(digest(nothingMore)).toBe(digest());
  const digests = optionalCalls.map((call) => digest(new Set([call])));
  // Of an organization it is always asked what it is.
  expect(new Set([digest(), ...digests]).size).toBe(optionalCalls.length);
});

it.each(optionalCalls.filter((call) => call !== membership))('plans %s only where it is wanted', (call) => {
  const usual = plannedCalls(company);
  expect(usual).not.toContain(call);
  expect(plannedCalls(company, new Set([call])).filter((name) => !usual.includes(name))).toEqual([call]);
});

it('asks Organizations for nothing but membership where no organization is looked at', () => {
  const ofOrganizations = (facts?: WantedCalls): readonly string[] =>
    plannedCalls(callersAccount, facts).filter((call) => call.startsWith('organizations:'));
  expect(ofOrganizations()).toEqual([]);
  expect(ofOrganizations(everythingMore)).toEqual([membership]);
});

it('plans calls to Organizations and roles only for other accounts, and all that may be sent for an organization', () => {
  const extra = (scope: Partial<ScopeAsked>) => {
    const own = plannedCalls(callersAccount);
    return plannedCalls({ ...callersAccount, ...scope }).filter((name) => !own.includes(name));
  };
  expect(extra({})).toEqual([]);
  expect(extra({ accounts: ['111122223333'] })).toEqual(['sts:AssumeRole']);
  expect(plannedCalls({ ...callersAccount, organization: true }, everythingMore)).toEqual(
    allowedCalls.map(({ service, operation }) => `${service}:${operation}`).sort(),
  );
});
