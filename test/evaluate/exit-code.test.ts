import { expect, test } from 'vitest';
import { exitCodeFor } from '../../src/evaluate/exit-code.ts';
import type { FailOn } from '../../src/model/fail-on.ts';
import type { Severity } from '../../src/model/scan-result.ts';

interface Row {
  readonly complete: boolean;
  readonly worst: Severity | undefined;
  readonly failOn: FailOn;
  readonly code: number;
}

const rows: readonly Row[] = [
  { complete: true, worst: undefined, failOn: 'low', code: 0 },
  { complete: true, worst: 'low', failOn: 'low', code: 1 },
  { complete: true, worst: 'low', failOn: 'medium', code: 0 },
  { complete: true, worst: 'medium', failOn: 'medium', code: 1 },
  { complete: true, worst: 'high', failOn: 'critical', code: 0 },
  { complete: true, worst: 'critical', failOn: 'critical', code: 1 },
  { complete: true, worst: 'critical', failOn: 'low', code: 1 },
  { complete: true, worst: 'critical', failOn: 'none', code: 0 },
  { complete: false, worst: undefined, failOn: 'low', code: 3 },
  { complete: false, worst: 'critical', failOn: 'low', code: 3 },
  { complete: false, worst: 'critical', failOn: 'none', code: 3 },
];

const none = { critical: 0, high: 0, medium: 0, low: 0 };

test.each(rows)('complete $complete, worst failing $worst, --fail-on $failOn: $code', (row) => {
  const failing = { critical: 0, high: 0, medium: 0, low: 0 };
  if (row.worst !== undefined) failing[row.worst] = 2;
  const findings = { pass: 1, fail: 2, 'not-applicable': 1, error: 0 };
  expect(
    exitCodeFor(
      { complete: row.complete, summary: { findings, failing, waived: none, known: none } },
      row.failOn,
    ),
  ).toBe(row.code);
});

test.each([
  { waived: 2, known: 0, code: 0 },
  { waived: 1, known: 1, code: 0 },
  { waived: 1, known: 0, code: 1 },
  { waived: 0, known: 1, code: 1 },
])('of two failing findings $waived waived and $known known: $code', ({ waived, known, code }) => {
  const summary = {
    findings: { pass: 0, fail: 2, 'not-applicable': 0, error: 0 },
    failing: { ...none, high: 2 },
    waived: { ...none, high: waived },
    known: { ...none, high: known },
  };
  expect(exitCodeFor({ complete: true, summary }, 'low')).toBe(code);
  expect(exitCodeFor({ complete: true, summary }, 'critical')).toBe(0);
  expect(exitCodeFor({ complete: false, summary }, 'low')).toBe(3);
});
