import { beforeAll, describe, expect, test } from 'vitest';
import type { FaultRule } from '../../../src/simulator/world.ts';
import { changedAnswers, contradictions, errorsIn, lostIn, onlyIn } from './compare-scans.ts';
import { shakenOrganization } from './shaken-organization.ts';
import { type ShakenScan, shakenScan } from './shaken-scan.ts';

let healthy: ShakenScan;
beforeAll(async () => {
  healthy = await shakenScan(shakenOrganization());
});

/** Every service in its own words. */
const inHaste: readonly FaultRule[] = [
  { call: 'account:*', error: 'TooManyRequestsException' },
  { call: 'cloudtrail:*', error: 'ThrottlingException' },
  { call: 'kms:*', error: 'ThrottlingException' },
  { call: 'organizations:*', error: 'TooManyRequestsException' },
  { call: 's3-control:*', error: 'SlowDown' },
  { call: 's3:*', error: 'SlowDown' },
  { call: 'sts:*', error: 'Throttling' },
];

const throttled = (rules: readonly FaultRule[], percent: number): Promise<ShakenScan> =>
  shakenScan(shakenOrganization({ faults: rules.map((rule) => ({ ...rule, percent })) }));
const timesIn = ({ faulted }: ShakenScan): number => faulted.reduce((sum, count) => sum + count, 0);

/** Waiting passes fifty times as fast; a call is given up after a minute, at the eighth try at the latest. */
describe('throttled', { timeout: 20_000 }, () => {
  test('one call in ten: nothing is lost, and each refusal costs one more request', async () => {
    const shaken = await throttled(inHaste, 10);
    expect(lostIn(shaken)).toEqual([]);
    expect(changedAnswers(healthy, shaken)).toEqual([]);
    expect([...onlyIn(healthy, shaken), ...onlyIn(shaken, healthy)]).toEqual([]);
    expect([...shaken.findings.values()]).toEqual([...healthy.findings.values()]);
    expect(shaken.exitCode).toBe(healthy.exitCode);
    expect(timesIn(shaken)).toBeGreaterThan(healthy.requests / 20);
    expect(shaken.requests).toBe(healthy.requests + timesIn(shaken));
  });

  test('nine calls in ten of CloudTrail: what is still refused at the eighth try is unknown, the rest is as it was', async () => {
    const shaken = await throttled([{ call: 'cloudtrail:*', error: 'ThrottlingException' }], 90);
    const lost = lostIn(shaken);
    expect(lost.length).toBeGreaterThan(5);
    expect(
      lost.filter((line) => !/^throttled ThrottlingException cloudtrail:\w+ \w+ [\w-]+$/.test(line)),
    ).toEqual([]);
    expect(changedAnswers(healthy, shaken)).toEqual([]);
    expect(
      onlyIn(healthy, shaken).filter((call) => !/^(?:cloudtrail|kms|s3|s3-control):/.test(call)),
    ).toEqual([]);
    expect(contradictions(healthy, shaken)).toEqual([]);
    expect(errorsIn(shaken)).not.toEqual([]);
    expect(shaken.exitCode).toBe(3);
    // Some are given up earlier, because their minute is over.
    expect(timesIn(shaken)).toBeLessThanOrEqual(8 * shaken.records.size);
    expect(shaken.requests).toBe(shaken.records.size - lost.length + timesIn(shaken));
  });
});
