import { type SarifLog, serializeSarifLog } from '@microsoft/sarif';
import { describe, expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { type SarifGithubOptions, sarifGithub } from '../../src/report/sarif-github.ts';
import { exampleResult, resultOf } from './fixture.ts';
import { hostileName } from './fixture-findings.ts';
import { policyOf } from './fixture-policies.ts';
import { findingOf, regionSubject, regions, trailSubject } from './fixture-subjects.ts';
import { githubProblems } from './github-rules.ts';
import { schemaProblems } from './sarif-schema.ts';

function text(result: ScanResult, options?: SarifGithubOptions): string {
  return [...sarifGithub(result, options).chunks].join('');
}

function log(result: ScanResult, options?: SarifGithubOptions): SarifLog {
  return JSON.parse(text(result, options));
}

function run(result: ScanResult, options?: SarifGithubOptions): SarifLog['runs'][number] {
  const [only] = log(result, options).runs;
  if (only === undefined) throw new Error('no run');
  return only;
}

function ruleIds(result: ScanResult): readonly (string | undefined)[] {
  return (run(result).results ?? []).map((found) => found.ruleId);
}

const clean = resultOf({
  policies: [policyOf('p')],
  findings: [findingOf('p', trailSubject('main', 'us-east-1'), { status: 'pass' })],
});

test('the whole text, as reviewed', async () => {
  await expect(text(exampleResult())).toMatchFileSnapshot('golden/result.sarif');
});

describe.each([
  ['with every kind of verdict', exampleResult()],
  ['clean', clean],
  ['with nothing in it', resultOf({})],
  ['of a hostile account', resultOf({ policies: [policyOf('p')], findings: hostileFindings() })],
])('a scan %s', (_, result) => {
  test('keeps to the SARIF schema', () => {
    expect(schemaProblems(log(result))).toEqual([]);
  });

  test('keeps to what GitHub asks', () => {
    expect(githubProblems(log(result))).toEqual([]);
  });

  test('has the bytes that Microsoft’s own writer makes of it', () => {
    expect(text(result)).toBe(serializeSarifLog(log(result), false));
  });
});

function hostileFindings(): ReturnType<typeof findingOf>[] {
  const names = [
    hostileName,
    '',
    '.',
    '..',
    '../../etc/passwd',
    'arn:aws:x',
    'C:\\x',
    'ä監🛡',
    '\ud800',
    'a'.repeat(9000),
  ];
  return names.map((name) => findingOf('p', trailSubject(name, 'eu-west-1'), { message: `${name} fails` }));
}

test('only failing findings are results', () => {
  expect(new Set(ruleIds(exampleResult()))).toEqual(
    new Set(['management-events-recorded', 'log-file-validation-enabled']),
  );
  expect(run(exampleResult()).results).toHaveLength(17);
});

test('every policy is a rule, and a clean scan has an empty list of results, so that alerts close', () => {
  expect(run(exampleResult()).tool.driver.rules).toHaveLength(6);
  expect(run(clean).results).toEqual([]);
});

test('the worst come first', () => {
  expect(ruleIds(exampleResult()).slice(-3)).toEqual([
    'management-events-recorded',
    'log-file-validation-enabled',
    'log-file-validation-enabled',
  ]);
});

test('a scan that saw all is successful; one that did not says so and why, and has no alert about it', () => {
  expect(run(clean).invocations).toEqual([{ toolExecutionNotifications: [], executionSuccessful: true }]);
  const [invocation] = run(exampleResult()).invocations ?? [];
  expect(invocation?.executionSuccessful).toBe(false);
  const messages = invocation?.toolExecutionNotifications?.map((notification) => notification.message.text);
  expect(messages).toContain('2 subjects of trail-is-logging could not be judged.');
  expect(messages).toContain(
    'kms:DescribeKey throttled in account 111122223333, us-east-1 (ThrottlingException).',
  );
});

test('neither times nor request ids are in the results', () => {
  const results = JSON.stringify(run(exampleResult()).results);
  expect(results).not.toMatch(/2026-|5b8f6d3e|c0ffee/);
});

test('the finding’s fingerprint is the alert’s identity', () => {
  const finding = findingOf('p', trailSubject('main', 'us-east-1'), {
    fingerprint: 'v1:0123456789abcdef0011223344556677',
  });
  const [result] = run(resultOf({ policies: [policyOf('p')], findings: [finding] })).results ?? [];
  expect(result?.partialFingerprints).toEqual({
    primaryLocationLineHash: '0123456789abcdef:1',
    'trailproof/subject/v1': 'v1:0123456789abcdef0011223344556677',
  });
});

test('an instance of a policy is a rule of its own', () => {
  const result = resultOf({
    policies: [policyOf('retention'), policyOf('retention', { as: 'retention-pci' })],
    findings: [findingOf('retention-pci', trailSubject('main', 'us-east-1'))],
  });
  expect(run(result).results?.[0]).toMatchObject({ ruleId: 'retention-pci', ruleIndex: 1 });
});

test.each([
  ['one account', {}, 'trailproof/111122223333/'],
  [
    'some regions',
    { askedRegions: ['us-east-1', 'eu-west-1'] },
    'trailproof/111122223333/eu-west-1+us-east-1/',
  ],
  ['several accounts', { accounts: ['111122223333', '444455556666'] }, 'trailproof/organization/'],
])('%s: a category of its own', (_, parts, id) => {
  expect(run(resultOf(parts)).automationDetails).toEqual({ id });
});

describe('more findings than GitHub takes', () => {
  const severityOf = (index: number): 'low' | 'high' => (index % 3 === 0 ? 'high' : 'low');
  const findings = Array.from({ length: 30_000 }, (_, index) =>
    findingOf('p', trailSubject(`trail-${index}`, 'us-east-1'), { severity: severityOf(index) }),
  );
  const result = resultOf({ policies: [policyOf('p')], findings });

  test('are cut to the worst 25,000, and the rest is said in the file and beside it', () => {
    const cut = run(result);
    expect(cut.results).toHaveLength(25_000);
    expect(cut.results?.filter((found) => found.level === 'error')).toHaveLength(10_000);
    const warning =
      'SARIF: 5,000 of 30,000 failing findings were left out, the least severe ones: GitHub takes 25,000 at most. The JSON report has all.';
    expect(sarifGithub(result).warnings).toEqual([warning]);
    expect(cut.invocations?.[0]?.toolExecutionNotifications?.at(-1)?.message.text).toBe(warning);
    expect(githubProblems(log(result))).toEqual([]);
  });

  test('and those beyond the 5,000 that it shows are announced', () => {
    const some = resultOf({ policies: [policyOf('p')], findings: findings.slice(0, 6_000) });
    expect(sarifGithub(some).warnings).toEqual([
      'SARIF: GitHub shows 5,000 of the 6,000 failing findings, by severity.',
    ]);
  });
});

test('findings are asked for as the text is read', () => {
  const result = resultOf({
    policies: [policyOf('p')],
    findings: regions.map((region) => findingOf('p', regionSubject(region))),
  });
  let made = 0;
  const counting: ScanResult = {
    ...result,
    *findings() {
      for (const finding of result.findings()) {
        made += 1;
        yield finding;
      }
    },
  };
  for (const chunk of sarifGithub(counting).chunks) if (chunk.includes('ruleIndex')) break;
  expect(made).toBe(1);
});
