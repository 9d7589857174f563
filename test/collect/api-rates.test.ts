import { describe, expect, it } from 'vitest';
import { allowedCalls } from '../../src/aws/allowed-calls.ts';
import { apiRate } from '../../src/collect/api-rates.ts';
import { organizationRate } from '../../src/simulator/organization-rates.ts';

describe('a call is made less often than AWS allows', () => {
  const calls = allowedCalls.filter(({ service }) => service === 'organizations');
  it.each(calls)('organizations:$operation', (call) => {
    const allowed = organizationRate(call.operation);
    const rate = apiRate(call);
    expect(rate.perSecond).toBeLessThan(allowed?.account.perSecond ?? 0);
    expect(rate.burst).toBeLessThan(allowed?.account.burst ?? 0);
  });

  // Account Management guide, "Quotas"; IAM guide, "IAM and STS quotas"; General Reference, CloudTrail.
  it.each([
    ['account', 'ListRegions', 5, 5],
    ['sts', 'AssumeRole', 600, 600],
  ] as const)('%s:%s', (service, operation, perSecond, burst) => {
    const rate = apiRate({ service, operation });
    expect(rate.perSecond).toBeLessThan(perSecond);
    expect(rate.burst).toBeLessThan(burst);
  });

  it.each(allowedCalls.filter(({ service }) => service === 'cloudtrail'))('cloudtrail:$operation', (call) => {
    const { burst, perSecond } = apiRate(call);
    expect(burst + perSecond).toBeLessThanOrEqual(10);
  });
});
