import { describe, expect, test } from 'vitest';
import type { Change, Comparison } from '../../src/model/comparison.ts';
import type { Finding, ScanResult, Subject } from '../../src/model/scan-result.ts';
import { asff } from '../../src/report/asff.ts';
import { type AsffFinding, asffProblems } from './asff/asff-rules.ts';
import { exampleResult, resultOf } from './fixture.ts';
import { decidedResult } from './fixture-decisions.ts';
import { examplePolicies } from './fixture-policies.ts';
import { account, findingOf, regionSubject, trailSubject } from './fixture-subjects.ts';
import { acceptedNaming } from './hostile-decisions.ts';
import { hostileNames } from './hostile-names.ts';
import { resultNaming } from './hostile-result.ts';
import { activeLines } from './inert-text.ts';

function findingsIn(result: ScanResult): readonly AsffFinding[] {
  const { chunks } = asff(result);
  return JSON.parse([...chunks].join(''));
}

function one(changes: Partial<Finding>, subject: Subject = regionSubject('eu-west-1')): AsffFinding {
  const finding = findingOf('management-events-recorded', subject, changes);
  const [only] = findingsIn({ ...exampleResult(), findings: () => [finding] });
  if (only === undefined) throw new Error('no finding');
  return only;
}

/** Hostile names come with an account's number, without which nothing is imported. */
function numbered(result: ScanResult): ScanResult {
  const findings = [...result.findings()].map((finding) => ({
    ...finding,
    subject: { ...finding.subject, account },
  }));
  return { ...result, findings: () => findings };
}

const names = hostileNames.map(({ text }) => text);

describe.each([
  ['every verdict', exampleResult()],
  ['every decision', decidedResult()],
  ['hostile names', numbered(resultNaming(names))],
  ['hostile waivers', numbered(acceptedNaming(names))],
])('%s', (_, result) => {
  test('every finding is there once, as Security Hub takes it', () => {
    const findings = findingsIn(result);
    expect(findings).toHaveLength([...result.findings()].length);
    expect(asffProblems(findings)).toEqual([]);
  });

  test('the text may be printed, and each value of it', () => {
    expect(activeLines([...asff(result).chunks].join(''))).toEqual([]);
    const values = findingsIn(result).flatMap(({ Title, Description, ProductFields }) => [
      Title,
      Description,
      ...Object.values(ProductFields),
    ]);
    expect(values.flatMap((value) => value.match(/[\p{Cc}\p{Cs}\p{Bidi_C}]/gu) ?? [])).toEqual([]);
  });
});

describe('the rules', () => {
  const good = one({});

  test.each<[string, object, string]>([
    ['an unknown member', { ...good, Findings: [] }, 'additional'],
    ['a long title', { ...good, Title: 'x'.repeat(257) }, '256'],
    ['a long description', { ...good, Description: 'x'.repeat(1_025) }, '1024'],
    ['lines', { ...good, Description: 'x\ny' }, 'pattern'],
    ['an empty text', { ...good, Title: ' ' }, 'pattern'],
    ['a status of another kind', { ...good, Compliance: { Status: 'FAIL' } }, 'allowed values'],
    ['no resource', { ...good, Resources: [] }, 'fewer'],
    ['another account', { ...good, AwsAccountId: '999999999999' }, 'product is that of the account'],
    ['a type without a category', { ...good, Types: ['TTPs'] }, 'namespace'],
    ['a large finding', { ...good, Types: ['TTPs/'.padEnd(240_000, 'x')] }, '240 KB'],
  ])('refuse %s', (_, changed, problem) => {
    const findings: readonly AsffFinding[] = JSON.parse(JSON.stringify([changed]));
    expect(asffProblems(findings).join('\n')).toContain(problem);
  });
});

describe('verdicts and decisions', () => {
  test.each<[string, Partial<Finding>, readonly string[]]>([
    ['pass', { status: 'pass' }, ['PASSED', 'INFORMATIONAL', 'ACTIVE']],
    ['fail', { status: 'fail', severity: 'critical' }, ['FAILED', 'CRITICAL', 'ACTIVE']],
    ['what is known', { status: 'fail', severity: 'low', baseline: 'known' }, ['FAILED', 'LOW', 'ACTIVE']],
    ['what is waived', { status: 'fail', effective: 'waived' }, ['WARNING', 'INFORMATIONAL', 'ACTIVE']],
    ['what may be waived', { status: 'fail', effective: 'error' }, ['FAILED', 'HIGH', 'ACTIVE']],
    ['what could not be judged', { status: 'error' }, ['NOT_AVAILABLE', 'HIGH', 'ACTIVE']],
    ['what does not apply', { status: 'not-applicable' }, ['NOT_AVAILABLE', 'INFORMATIONAL', 'ARCHIVED']],
  ])('%s', (_, changes, expected) => {
    const { Compliance, Severity, RecordState } = one(changes);
    expect([Compliance.Status, Severity.Label, RecordState]).toEqual(expected);
  });

  test('a waiver is told, and the verdict as it was judged', () => {
    const waived = findingsIn(decidedResult()).find(({ Compliance }) => Compliance.Status === 'WARNING');
    expect(waived?.ProductFields).toMatchObject({
      'trailproof/status': 'fail',
      'trailproof/effective': 'waived',
      'trailproof/waiver/ticket': 'SEC-123',
    });
    expect(waived?.Compliance.StatusReasons).toEqual([
      {
        ReasonCode: 'WAIVED',
        Description: 'Accepted until 2026-12-31 by platform team: rebuilt every night',
      },
    ]);
  });

  test('an error names the call that told nothing, by its request id', () => {
    const { Compliance } = one({ status: 'error', faults: ['f0a1', 'no such fault'] });
    expect(Compliance.StatusReasons).toHaveLength(1);
    expect(Compliance.StatusReasons?.[0]).toMatchObject({
      ReasonCode: 'AccessDeniedException',
      Description: expect.stringContaining('request 5b8f6d3e-4c1d-4b6f-9f0e-2f6c1f1f0001'),
    });
  });
});

describe('where a finding is imported', () => {
  const key = `arn:aws:kms:eu-central-1:${account}:key/1`;
  const bucket = 'arn:aws:s3:::logs';

  test.each<[string, Subject, string]>([
    ['the region of a region', regionSubject('eu-west-1'), 'arn:aws:securityhub:eu-west-1'],
    ['the home of a trail', trailSubject('main', 'us-east-2'), 'arn:aws:securityhub:us-east-2'],
    [
      'the region of an ARN',
      { kind: 'key', id: key, arn: key, account, partition: 'aws' },
      'arn:aws:securityhub:eu-central-1',
    ],
    [
      'where the global things are, for a bucket',
      { kind: 'log-bucket', id: bucket, arn: bucket, account, partition: 'aws' },
      'arn:aws:securityhub:us-east-1',
    ],
    [
      'in China',
      {
        kind: 'region',
        id: `${account}/cn-northwest-1`,
        account,
        region: 'cn-northwest-1',
        partition: 'aws-cn',
      },
      'arn:aws-cn:securityhub:cn-northwest-1',
    ],
  ])('%s', (_, subject, expected) => {
    expect(one({}, subject).ProductArn).toBe(`${expected}:${account}:product/${account}/default`);
  });

  test('the first region in scope, where the global one is not', () => {
    const finding = findingOf('p', { kind: 'account', id: account, account, partition: 'aws' });
    const accounts: ScanResult['accounts'] = [
      { id: account, partition: 'aws', access: 'read', regions: ['eu-west-1', 'eu-west-2'] },
    ];
    const [only] = findingsIn({ ...exampleResult(), findings: () => [finding], accounts });
    expect(only?.ProductArn).toContain(':securityhub:eu-west-1:');
  });

  test('nowhere without the number of an account, and that is said', () => {
    const finding = findingOf('p', { ...regionSubject('eu-west-1'), account: 'unknown\u202e' });
    const result = resultOf({ findings: [finding], accounts: ['unknown\u202e'] });
    const { chunks, warnings } = asff(result);
    expect([...chunks].join('')).toBe('[]\n');
    expect(warnings).toEqual([
      'ASFF: findings of unknown\\u{202e} were left out: Security Hub wants the number of an account.',
    ]);
  });
});

test('requirements are those of the frameworks that were chosen, as many as may be there', () => {
  const finding = findingOf('log-file-validation-enabled', trailSubject('main', 'us-east-1'));
  const controls = { 'soc2-2017': Array.from({ length: 40 }, (_, index) => `CC${index}`), other: ['x'] };
  const policies = examplePolicies().map((policy) => ({ ...policy, controls }));
  const framework = { id: 'soc2-2017', title: 'SOC 2', version: '2017', controls: [] };
  const [only] = findingsIn(resultOf({ policies, findings: [finding], frameworks: [framework] }));
  expect(only?.Compliance.RelatedRequirements).toHaveLength(32);
  expect(only?.Compliance.RelatedRequirements?.[1]).toBe('SOC 2 2017/CC1');
  expect(only?.Compliance.AssociatedStandards).toEqual([{ StandardsId: 'soc2-2017' }]);
});

test('what was observed is in the details of the resource', () => {
  const observed = { 'trail.logFileValidation': false, 'trail.name': 'main', 'trail.tags': ['a=b'] };
  const { Resources } = one({ facts: [{ result: 'fail', that: 'x', observed, evidence: [] }] });
  expect(Resources[0]?.Details?.Other).toEqual({
    'trail.logFileValidation': 'false',
    'trail.name': 'main',
    'trail.tags': '["a=b"]',
  });
});

test('what is gone since the last result is archived', () => {
  const { fingerprint, policy, subject } = findingOf('trail-is-logging', trailSubject('old', 'eu-west-1'));
  const gone: Change = {
    kind: 'gone',
    cause: 'environment',
    fingerprint,
    policy,
    severity: 'high',
    subject,
    message: 'old is off',
    before: 'fail',
    observed: [],
  };
  const comparison: Comparison = {
    before: { run: { id: 'r', startedAt: '', endedAt: '' }, toolVersion: '0', complete: true },
    counts: {
      new: 0,
      fixed: 0,
      gone: 1,
      'still-failing': 0,
      'newly-unknown': 0,
      'seen-again': 0,
      waived: 0,
      'not-compared': 0,
    },
    policies: [],
    caveats: [],
    had: () => true,
    changes: (kinds) => (kinds?.includes('gone') === true ? [gone] : []),
  };
  const findings = findingsIn({ ...resultOf({ policies: examplePolicies() }), comparison });
  expect(asffProblems(findings)).toEqual([]);
  expect(findings).toMatchObject([{ Id: `trailproof/${fingerprint}`, RecordState: 'ARCHIVED' }]);
});

test('findings are made one by one', () => {
  const finding = findingOf('management-events-recorded', regionSubject('eu-west-1'));
  function* endless(): Generator<Finding> {
    for (;;) yield finding;
  }
  const [first = ''] = asff({ ...exampleResult(), findings: endless }).chunks;
  expect(JSON.parse(`${first}]`)).toHaveLength(1);
});

test('reads as it did', async () => {
  await expect([...asff(decidedResult()).chunks].join('')).toMatchFileSnapshot('golden/decided.asff.json');
});
