import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { csv } from '../../src/report/csv.ts';
import { endlessResult } from './endless-result.ts';
import { exampleResult, resultOf } from './fixture.ts';
import { decidedResult } from './fixture-decisions.ts';
import { policyOf } from './fixture-policies.ts';
import { findingOf, trailSubject } from './fixture-subjects.ts';

const written = (result: ScanResult): string => [...csv(result).chunks].join('');
type Row = Readonly<Record<string, string>>;

/** With a parser of somebody else, that takes no row with more or fewer cells. */
function rowsOf(result: ScanResult): readonly Row[] {
  return parse(written(result), { columns: true });
}

test('the columns, in their order: whoever reads them by number may go on doing so', () => {
  const [header = []]: readonly (readonly string[])[] = parse(written(resultOf({})));
  expect(header.join(' ')).toBe(
    'policy severity status effective_status baseline account region ou subject_kind subject_id subject_name ' +
      'subject_arn partition message witness conditions observed evidence fault_ids waiver_id waiver_reason ' +
      'waiver_owner waiver_approver waiver_ticket waiver_expires fingerprint fault_calls account_name ' +
      'policy_title policy_controls policy_fix policy_digest run_id run_started_at run_ended_at run_complete ' +
      'tool_version',
  );
  for (const name of header) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
});

test('every cell is in quotes, every line ends in CR LF, and there is no byte order mark', () => {
  const lines = written(exampleResult()).split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines).toHaveLength([...exampleResult().findings()].length + 1);
  for (const line of lines) expect(line).toMatch(/^"([^"\r\n]|"")*"(,"([^"\r\n]|"")*")*$/);
});

test('what is judged, with what was read, and why it could not be', () => {
  const rows = rowsOf(exampleResult());
  expect(
    rows.find(({ policy, subject_name: name }) => policy === 'trail-is-logging' && name === 'main'),
  ).toMatchObject({
    severity: 'high',
    status: 'error',
    effective_status: 'error',
    account: '111122223333',
    region: 'us-east-1',
    subject_arn: 'arn:aws:cloudtrail:us-east-1:111122223333:trail/main',
    fault_ids: 'f0a1',
    fault_calls: 'cloudtrail:GetTrailStatus AccessDeniedException 5b8f6d3e-4c1d-4b6f-9f0e-2f6c1f1f0001',
    policy_title: 'The trail logs in every region it reaches',
    run_complete: 'false',
    run_started_at: '2026-11-20T02:00:00.000Z',
  });
  expect(
    rows.find(
      ({ policy, subject_name: name }) => policy === 'log-file-validation-enabled' && name === 'spare',
    ),
  ).toMatchObject({
    conditions: 'fail: trail.logFileValidation',
    observed: 'trail.logFileValidation = false',
    evidence: 'c0ffee01',
    policy_controls: expect.stringContaining('soc2-2017: CC7.3; pci-dss-4.0.1: 10.3.2, 10.3.4, 10.5.1'),
  });
});

test('a decision stands beside the status', () => {
  const decided = rowsOf(decidedResult()).filter(({ policy }) => policy === 'logging-on');
  expect(
    decided.map((row) => [row['status'], row['effective_status'], row['baseline'], row['waiver_ticket']]),
  ).toEqual([
    ['fail', 'fail', '', ''],
    ['fail', 'fail', 'known', ''],
    ['fail', 'error', '', ''],
    ['error', 'error', '', ''],
    ['fail', 'waived', '', 'SEC-123'],
  ]);
});

test('a finding of a policy that is not listed has its row, too', () => {
  expect(rowsOf(resultOf({ findings: [findingOf('p', trailSubject('a', 'eu-west-1'))] }))).toHaveLength(1);
});

test('rows beyond what a spreadsheet holds are told of', () => {
  const { summary, ...rest } = resultOf({ policies: [policyOf('p')] });
  const many = (pass: number): ScanResult => ({
    ...rest,
    summary: { ...summary, findings: { ...summary.findings, pass } },
  });
  expect(csv(many(1_048_575)).warnings).toEqual([]);
  expect(csv(many(2_000_000)).warnings).toEqual([
    'CSV: spreadsheets show 1,048,575 of its 2,000,000 findings; databases and programs read all.',
  ]);
});

test('a million findings are never asked for at once', () => {
  const { result, made } = endlessResult();
  for (const chunk of csv(result).chunks) if (chunk.includes('"t100"')) break;
  expect(made()).toBeLessThan(102);
});
