import { describe, expect, test } from 'vitest';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import { changed, crowdedWorld } from '../inventory/worlds.ts';
import { evaluateSnapshot, serialised, sha256 } from './evaluate-snapshot.ts';
import { everyKindOfPolicy } from './every-kind-of-policy.ts';

const healthy = evaluateSnapshot(collectWorld(healthyWorld()), everyKindOfPolicy);
const demo = evaluateSnapshot(collectWorld(demoWorld()), everyKindOfPolicy);

describe('evaluate', () => {
  test('gives one finding for each policy and subject, in the order of names', () => {
    const lines = [...healthy.findings()].map(
      ({ policy, status, subject }) => `${policy} ${subject.kind} ${status}`,
    );
    expect(lines).toEqual([
      'account-few-trails account pass',
      'bucket-encrypted log-bucket pass',
      'key-enabled key pass',
      'region-recorded region pass',
      'region-recorded region pass',
      'region-recorded-once region pass',
      'region-recorded-once region pass',
      'region-without-strangers region pass',
      'region-without-strangers region pass',
      'trail-foreign trail not-applicable',
      'trail-logs trail pass',
      'trail-logs-delivered trail pass',
      'trail-trustworthy trail pass',
    ]);
    expect(healthy.complete).toBe(true);
    expect(healthy.incompleteBecause).toEqual([]);
  });

  test('shows what each fact rests on, also of a pass', () => {
    const pass = [...healthy.findings()].find(({ policy }) => policy === 'key-enabled');
    const arn = 'arn:aws:kms:us-east-1:111122223333:key/11111111-2222-4333-8444-555555555555';
    expect(pass?.facts).toEqual([
      {
        result: 'pass',
        that: 'key.state == "Enabled" && key.manager == "CUSTOMER"',
        observed: { 'key.state': 'Enabled', 'key.manager': 'CUSTOMER' },
        evidence: [`111122223333/us-east-1/DescribeKey/{"KeyId":"${arn}"}`],
      },
    ]);
  });

  test('gives every gap a witness', () => {
    const gaps = [...demo.findings()].filter(
      (one) => one.policy === 'region-recorded' && one.status === 'fail',
    );
    expect(gaps.length).toBeGreaterThan(0);
    for (const gap of gaps) {
      expect(gap.witness).toBeTruthy();
      expect(gap.message).toContain(gap.witness);
    }
    const others = [...demo.findings()].filter(
      (one) => one.status !== 'fail' || !one.policy.startsWith('region-r'),
    );
    expect(others.filter((one) => one.witness !== undefined)).toEqual([]);
  });

  test('makes the same findings each time they are asked for, also by readers at once', () => {
    const once = [...demo.findings()];
    const [first, second] = [demo.findings()[Symbol.iterator](), demo.findings()[Symbol.iterator]()];
    for (const finding of once) {
      const [one, two] = [first.next().value, second.next().value];
      expect(one).toEqual(finding);
      expect(two?.facts).toEqual(finding.facts);
    }
    expect(first.next().done).toBe(true);
  });

  test('counts what it found', () => {
    const findings = [...demo.findings()];
    const count = (status: string): number => findings.filter((one) => one.status === status).length;
    expect(demo.summary.findings).toEqual({
      pass: count('pass'),
      fail: count('fail'),
      'not-applicable': count('not-applicable'),
      error: count('error'),
    });
    const failing = findings.filter(({ status }) => status === 'fail');
    for (const [severity, number] of Object.entries(demo.summary.failing)) {
      expect(failing.filter((one) => one.severity === severity)).toHaveLength(number);
    }
    for (const { id, counts } of demo.policies) {
      const own = findings.filter(({ policy }) => policy === id);
      expect(Object.values(counts).reduce((sum, number) => sum + number)).toBe(own.length);
    }
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  test('does not depend on the order of policies and records, nor on the time outside `run`', () => {
    const snapshot = collectWorld(demoWorld());
    const { run: _, ...expected } = serialised(demo);
    const { run, ...turned } = serialised(
      evaluateSnapshot(
        {
          header: { ...snapshot.header, startedAt: '2027-01-01T00:00:00.000Z' },
          records: snapshot.records
            .toReversed()
            .map((record) => ({ ...record, time: '2027-01-01T00:00:01.000Z' })),
          ...(snapshot.trailer && { trailer: { ...snapshot.trailer, endedAt: '2027-01-01T00:00:02.000Z' } }),
        },
        everyKindOfPolicy.toReversed(),
      ),
    );
    expect(JSON.stringify(turned)).toBe(JSON.stringify(expected));
    expect(run).toEqual({
      id: sha256('\0' + '2027-01-01T00:00:00.000Z'),
      startedAt: '2027-01-01T00:00:00.000Z',
      endedAt: '2027-01-01T00:00:02.000Z',
      caller: expect.stringContaining('arn:aws:sts::'),
    });
  });

  test('names every fault that a finding rests on', () => {
    const denied = changed({
      faults: [{ call: 'cloudtrail:*', region: 'eu-west-1', error: 'AccessDeniedException' }],
    });
    const result = evaluateSnapshot(collectWorld(denied), everyKindOfPolicy);
    expect(result.complete).toBe(false);
    expect(result.summary.findings.error).toBeGreaterThan(0);
    const listed = new Set(result.faults.map(({ id }) => id));
    for (const { faults } of result.findings()) for (const id of faults) expect(listed).toContain(id);
    expect(result.incompleteBecause).toHaveLength(2);
  });

  test('is incomplete without a trailer, whatever it found', () => {
    const { trailer: _, ...cutOff } = collectWorld(healthyWorld());
    const result = evaluateSnapshot(cutOff, everyKindOfPolicy);
    expect(result.complete).toBe(false);
    expect(result.summary).toEqual(healthy.summary);
  });

  test('judges a crowded account without an error of its own making', () => {
    const result = evaluateSnapshot(collectWorld(crowdedWorld()), everyKindOfPolicy);
    for (const { status, faults, message } of result.findings()) {
      if (status === 'error') expect(faults, message).not.toEqual([]);
    }
  });
});
