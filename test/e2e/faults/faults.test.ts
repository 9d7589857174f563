import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { brokenAnswers } from './broken-answers.ts';
import { changedAnswers, contradictions, errorsIn, lostIn, onlyIn } from './compare-scans.ts';
import { deadRegions } from './dead-regions.ts';
import { endlessLists } from './endless-lists.ts';
import type { FaultRow } from './fault-row.ts';
import { lostIdentities } from './lost-identities.ts';
import { shakenOrganization } from './shaken-organization.ts';
import { type ShakenScan, shakenScan } from './shaken-scan.ts';

let healthy: ShakenScan;
beforeAll(async () => {
  healthy = await shakenScan(shakenOrganization());
});

test('without faults the organization is clean and seen whole, each call sent once', () => {
  expect(healthy.result.incompleteBecause).toEqual([]);
  expect([healthy.exitCode, lostIn(healthy), errorsIn(healthy)]).toEqual([0, [], []]);
  expect(healthy.requests).toBe(healthy.records.size);
});

const rows: readonly FaultRow[] = [...brokenAnswers, ...endlessLists, ...lostIdentities, ...deadRegions];

/** None of them waits for more than three deadlines one after the other, or for longer than a try takes. */
describe('costs what it touches, and nothing else', { timeout: 20_000 }, () => {
  test.each(rows.map((row) => [row.fault, row] as const))('%s', async (_, row) => {
    const { base, deadlineMs, world } = row;
    const before = base === undefined ? healthy : await shakenScan(shakenOrganization(base));
    const shaken = await shakenScan(shakenOrganization({ ...base, ...world }), deadlineMs);
    expect(lostIn(shaken)).toEqual(row.lost.toSorted());
    expect(changedAnswers(before, shaken)).toEqual(row.unnoticed ?? []);
    expect(onlyIn(before, shaken).filter((call) => row.unasked?.(call) !== true)).toEqual([]);
    expect(onlyIn(shaken, before)).toEqual([]);
    expect(errorsIn(shaken)).toEqual([...new Set(row.errors)].sort());
    expect(contradictions(before, shaken)).toEqual([]);
    expect(shaken.exitCode).toBe(row.exitCode);
    expect(shaken.faulted).toEqual(row.happened);
    expect(shaken.requests - shaken.records.size).toBe(row.beyond ?? 0);
  });
});

test('the documentation has a line for each, with its exit code', () => {
  const page = readFileSync('docs/verdicts.md', 'utf8');
  const lines = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  for (const { fault, exitCode } of rows) {
    const line = lines.find(([, name]) => name === fault.split(':')[0]);
    const known = exitCode === 0 ? /^as without|0/ : /^3/;
    expect(line?.[3], fault).toMatch(known);
  }
});

describe('what is wrong with the credentials themselves ends the scan at the first call', () => {
  test.each([
    ['they have expired', 'ExpiredToken', /credentials have expired/],
    ['a clock that AWS does not correct', 'RequestTimeTooSkewed', /clock of this machine is wrong/],
    ['a wrong secret', 'SignatureDoesNotMatch', /does not accept the signature/],
  ])('%s', async (_, error, says) => {
    const world = shakenOrganization({ faults: [{ call: '*', error }] });
    await expect(shakenScan(world)).rejects.toThrow(says);
  });
});
