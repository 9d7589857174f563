import type { SarifLog } from '@microsoft/sarif';
import { expect, test } from 'vitest';
import { severities } from '../../../src/model/scan-result.ts';
import { resultOf } from '../../report/fixture.ts';
import { policyOf } from '../../report/fixture-policies.ts';
import { findingOf, trailSubject } from '../../report/fixture-subjects.ts';
import { logOf, ownErrors, profiles, validatorErrors } from './gate.ts';

const COUNT = 30_000;
const findings = Array.from({ length: COUNT }, (_, index) =>
  findingOf('p', trailSubject(`trail-${index}`, 'us-east-1'), {
    severity: severities[index % severities.length] ?? 'low',
    message: `trail-${index} delivers no digest files, so that a changed or deleted log file would go unnoticed`,
  }),
);
const failing = resultOf({ policies: [policyOf('p')], findings });

test('of 30,000 failing findings GitHub gets the worst 25,000, and is told of the rest', () => {
  const text = logOf('github', failing);
  const log: SarifLog = JSON.parse(text);
  expect(log.runs[0]?.results).toHaveLength(25_000);
  const left = 'SARIF: 5,000 of 30,000 failing findings were left out';
  expect(profiles.github(failing).warnings).toEqual([expect.stringContaining(left)]);
  const told = log.runs[0]?.invocations?.[0]?.toolExecutionNotifications ?? [];
  expect(told).toMatchObject([{ level: 'warning', message: { text: expect.stringContaining(left) } }]);
  expect(ownErrors('github', text)).toEqual([]);
  expect(validatorErrors('github', text)).toEqual([]);
});

test('the full profile has all of 30,000, of every status', () => {
  const statuses = ['fail', 'pass', 'not-applicable', 'error'] as const;
  const mixed = findings.map((finding, index) => ({
    ...finding,
    status: statuses[Math.floor(index / 4) % statuses.length] ?? 'fail',
  }));
  const text = logOf('standard', resultOf({ policies: [policyOf('p')], findings: mixed }));
  const log: SarifLog = JSON.parse(text);
  expect(log.runs[0]?.results).toHaveLength(COUNT);
  expect(ownErrors('standard', text)).toEqual([]);
  expect(validatorErrors('standard', text)).toEqual([]);
});
