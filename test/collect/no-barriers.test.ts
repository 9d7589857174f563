import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { audit, management, shop } from '../simulator/company.ts';
import { auditedCompany, collectingWorld, wholeCompany } from './collecting-world.ts';
import { destinationsAnd } from './wanted.ts';

/** When each call was answered, in milliseconds from the start, by account and call. */
async function answeredAt(patch: JsonObject): Promise<ReadonlyMap<string, number>> {
  const facts = destinationsAnd('cloudtrail:GetInsightSelectors');
  const { records } = await collectingWorld(auditedCompany(patch), wholeCompany, { facts });
  const first = Math.min(...records.map(({ time }) => Date.parse(time)));
  return new Map(
    records.map(({ account, service, operation, time }) => [
      `${account} ${service}:${operation}`,
      Date.parse(time) - first,
    ]),
  );
}

describe('an account that does not answer', () => {
  const hanging = { call: 'cloudtrail:*', account: shop, hang: true };
  // A role costs the member a call more, so the management account is known first.
  it.each([
    ['before the trails that name them', management, audit],
    ['after the trails that name them', audit, management],
  ])(
    'holds up nothing that is known without it, also buckets that are listed %s',
    async (_, owner, reader) => {
      const stray = { home: 'us-east-1', bucket: 'stray-logs' };
      const at = await answeredAt({
        accounts: {
          [owner]: { buckets: { 'stray-logs': { region: 'eu-west-1' } } },
          [reader]: { trails: { stray } },
        },
        faults: [hanging],
      });
      for (const call of [
        `${management} cloudtrail:GetEventSelectors`,
        `${reader} cloudtrail:GetEventSelectors`,
        `${reader} cloudtrail:GetInsightSelectors`,
        `${reader} cloudtrail:GetTrailStatus`,
        `${owner} s3:HeadBucket`,
        `${owner} s3:GetBucketPolicy`,
        `${owner} s3-control:GetPublicAccessBlock`,
      ]) {
        expect([call, at.get(call)]).toEqual([call, expect.any(Number)]);
        expect(at.get(call)).toBeLessThan(2000);
      }
    },
  );

  it('is waited for where it might own what trails name', async () => {
    const at = await answeredAt({
      accounts: { [management]: { trails: { main: { bucket: 'elsewhere' } } } },
      faults: [hanging],
    });
    expect(at.get(`${management} s3:HeadBucket`)).toBeGreaterThan(20_000);
  });
});

it('accounts are asked while others are still listed', async () => {
  const { records } = await collectingWorld(auditedCompany({ pageSize: 1 }), wholeCompany);
  const at = (operation: string): readonly string[] =>
    records.filter((record) => record.operation === operation).map(({ time }) => time);
  const [firstRole] = at('AssumeRole').toSorted();
  expect(firstRole?.localeCompare(at('ListAccounts').toSorted().at(-1) ?? '')).toBeLessThanOrEqual(0);
});
