import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exitCodeFor } from '../../src/evaluate/exit-code.ts';
import { readSnapshot } from '../../src/io/snapshot-reader.ts';
import type { Finding, ScanResult } from '../../src/model/scan-result.ts';
import { callersAccount, type ScopeAsked } from '../../src/model/snapshot.ts';
import { evaluateSnapshot } from '../../src/run/evaluate-snapshot.ts';
import { accounts, auditRole } from '../../src/simulator/demo-organization/places.ts';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { type Collected, collected, policies, timelessReport } from './collected.ts';

const folder = mkdtempSync(join(tmpdir(), 'trailproof-e2e-'));
afterAll(() => rmSync(folder, { recursive: true }));

const out = join(folder, 'demo.snapshot');
const scope: ScopeAsked = { ...callersAccount, organization: true, roleName: auditRole };

let demo: Collected;
let result: ScanResult;
let findings: readonly Finding[];
beforeAll(async () => {
  demo = await collected(demoWorld(), { scope, out });
  result = evaluateSnapshot(demo.snapshot, policies);
  findings = [...result.findings()];
});

describe('the demo organization, asked through the real SDK', () => {
  test('twice: the same bytes apart from run', async () => {
    const again = await collected(demoWorld(), { scope });
    expect(timelessReport(again.snapshot)).toBe(timelessReport(demo.snapshot));
  });

  test('judged from its snapshot file: every byte of what the scan said', async () => {
    expect(timelessReport(await readSnapshot(out))).toBe(timelessReport(demo.snapshot));
  });

  test('is asked within every quota, and nobody who cannot answer', () => {
    expect(demo.throttled).toEqual({});
    const asked = new Set(demo.snapshot.records.map(({ account }) => account));
    const { erp, parcels, hackathon } = accounts;
    expect(Object.values(accounts).filter((account) => !asked.has(account))).toEqual([
      erp,
      parcels,
      hackathon,
    ]);
    // 18 regions in two accounts, 17 in seven.
    expect(demo.requests['cloudtrail:DescribeTrails']).toBe(2 * 18 + 7 * 17);
    // Thirteen trails, each asked once, at its owner's.
    expect(demo.requests['cloudtrail:GetEventSelectors']).toBe(13);
    expect(demo.requests['sts:AssumeRole']).toBe(9);
  });

  test('holds no credentials of the roles', () => {
    expect(JSON.stringify(demo.snapshot)).not.toMatch(/SIMULATEDTEMP|SecretAccessKey|SessionToken/);
  });

  test('is not wholly seen, and the report says what is missing', () => {
    expect(exitCodeFor(result, 'none')).toBe(3);
    expect(result.incompleteBecause[0]).toContain(`Account ${accounts.erp} could not be entered`);
    expect(result.incompleteBecause[0]).toContain(auditRole);
    const unseen = findings.filter(({ status }) => status === 'error');
    // A trail of analytics delivers to a bucket of a suspended account, which nobody can look at.
    const blind = new Set(unseen.map(({ subject }) => subject.account));
    expect(blind).toEqual(new Set([accounts.erp, accounts.analytics]));
    // What is missing elsewhere decides about the whole organization, whatever could not be seen.
    const open = policies.filter(({ subject }) => subject !== 'organization').map(({ id }) => id);
    expect(new Set(unseen.map(({ policy }) => policy))).toEqual(new Set(open));
  });
});
