import { type Result, type Run, type SarifLog, serializeSarifLog } from '@microsoft/sarif';
import { describe, expect, test } from 'vitest';
import type { FrameworkEntry, ScanResult } from '../../src/model/scan-result.ts';
import { sarif } from '../../src/report/sarif.ts';
import { uuidOf } from '../../src/report/uuid-v5.ts';
import { exampleResult, resultOf } from './fixture.ts';
import { policyOf } from './fixture-policies.ts';
import { findingOf, trailSubject } from './fixture-subjects.ts';
import { sarifProblems } from './sarif-rules.ts';
import { schemaProblems } from './sarif-schema.ts';

const text = (result: ScanResult): string => [...sarif(result).chunks].join('');
const log = (result: ScanResult): SarifLog => JSON.parse(text(result));

function run(result: ScanResult): Run {
  const [only] = log(result).runs;
  if (only === undefined) throw new Error('no run');
  return only;
}

const cis: FrameworkEntry = {
  id: 'cis-aws-foundations-5.0.0',
  title: 'CIS AWS Foundations Benchmark',
  version: '5.0.0',
  controls: [
    {
      id: '3.1',
      title: 'A trail records every region',
      level: 1,
      assessment: 'automated',
      status: 'fail',
      policies: ['p'],
    },
    { id: '3.9', title: 'Nobody looked', status: 'not-assessed', policies: [] },
  ],
};
const controls = { 'cis-aws-foundations-5.0.0': ['3.1', '9.9'], 'soc2-2017': ['CC7.2'] };
const trail = trailSubject('main', 'us-east-1');
const mapped = {
  policies: [policyOf('p', { controls }), policyOf('q', { controls: {} })],
  findings: [
    findingOf('p', trail),
    findingOf('p', trailSubject('other', 'us-east-1'), { status: 'pass' }),
    findingOf('q', trail),
  ],
};
const framed = resultOf({ ...mapped, frameworks: [cis] });

describe.each([
  ['with every kind of verdict', exampleResult()],
  ['of frameworks', framed],
  ['of policies alone that name frameworks', resultOf(mapped)],
  ['with nothing in it', resultOf({})],
])('a scan %s', (_, result) => {
  test('keeps to the SARIF schema and to what the standard asks beyond it', () => {
    expect(schemaProblems(log(result))).toEqual([]);
    expect(sarifProblems(log(result))).toEqual([]);
  });

  test('has the bytes that Microsoft’s own writer makes of it', () => {
    expect(text(result)).toBe(serializeSarifLog(log(result), false));
  });
});

test('the whole text, as reviewed', async () => {
  await expect(text(exampleResult())).toMatchFileSnapshot('golden/result.full.sarif');
});

test('every finding is a result of its kind; only what fails has a level', () => {
  const statuses = ['pass', 'fail', 'not-applicable', 'error'] as const;
  const findings = statuses.map((status) => findingOf('p', trailSubject(status, 'us-east-1'), { status }));
  const results = run(resultOf({ policies: [policyOf('p')], findings })).results ?? [];
  expect(results.map(({ kind, level }) => [kind, level])).toEqual([
    ['pass', 'none'],
    ['fail', 'error'],
    ['notApplicable', 'none'],
    ['open', 'none'],
  ]);
  const texts = results.map(({ message }) => message.text ?? '');
  expect(texts.map((each) => each.includes('Fix: '))).toEqual([false, true, false, false]);
});

test('what could not be judged names the faults, and what fails the event that nobody would record', () => {
  const findings = [
    findingOf('p', trail, { status: 'error', faults: ['f1'] }),
    findingOf('p', trailSubject('other', 'us-east-1'), { witness: 'kms Decrypt' }),
  ];
  const results = run(resultOf({ policies: [policyOf('p')], findings })).results ?? [];
  expect(results.map(({ properties }) => properties)).toEqual([
    { faults: ['f1'] },
    { witness: 'kms Decrypt' },
  ]);
});

describe('frameworks of the chosen packs', () => {
  test('are taxonomies with a constant guid, whose controls are there even if no policy assesses them', () => {
    expect(run(framed).taxonomies).toMatchObject([
      {
        guid: uuidOf('framework\ncis-aws-foundations-5.0.0'),
        name: 'cis-aws-foundations-5.0.0',
        fullName: 'CIS AWS Foundations Benchmark 5.0.0',
        organization: 'Center for Internet Security',
        version: '5.0.0',
        isComprehensive: false,
        taxa: [
          { id: '3.1', properties: { status: 'fail', level: 1, assessment: 'automated' } },
          { id: '3.9', properties: { status: 'not-assessed' } },
        ],
      },
    ]);
  });

  test('are named by rules, and by results that fail or are open', () => {
    const target = { id: '3.1', index: 0, toolComponent: { name: 'cis-aws-foundations-5.0.0', index: 0 } };
    const [first, second] = run(framed).tool.driver.rules ?? [];
    expect(first?.relationships).toEqual([{ target, kinds: ['relevant'] }]);
    expect(second).not.toHaveProperty('relationships');
    const results = run(framed).results ?? [];
    expect(results.map(({ taxa }) => taxa)).toEqual([[target], undefined, undefined]);
  });
});

test('without a framework of a pack, taxonomies are what policies name, and results do not repeat them', () => {
  const { taxonomies, results, tool } = run(resultOf(mapped));
  expect(taxonomies?.map(({ name, taxa = [] }) => [name, taxa.map(({ id }) => id)])).toEqual([
    ['cis-aws-foundations-5.0.0', ['3.1', '9.9']],
    ['soc2-2017', ['CC7.2']],
  ]);
  expect(tool.driver.rules?.[0]?.relationships).toHaveLength(3);
  expect(results?.[0]).not.toHaveProperty('taxa');
});

test('the invocation has times, the caller, the causes of an incomplete scan and every fault', () => {
  const result = exampleResult();
  const [invocation] = run(result).invocations ?? [];
  expect(invocation).toMatchObject({
    startTimeUtc: '2026-11-20T02:00:00.000Z',
    endTimeUtc: '2026-11-20T02:00:12.345Z',
    executionSuccessful: false,
    account: 'arn:aws:sts::111122223333:assumed-role/auditor/nightly',
  });
  const told = invocation?.toolExecutionNotifications ?? [];
  expect(told.filter(({ level }) => level === 'error')).toHaveLength(4);
  expect(told.flatMap(({ properties }) => properties?.['fault'] ?? [])).toEqual(
    result.faults.map(({ id }) => id),
  );
});

test('the files of policies are there once each, with their hashes', () => {
  const digest = 'ab'.repeat(32);
  const policies = [
    policyOf('p', { digest }),
    policyOf('p', { digest, as: 'p-pci' }),
    policyOf('q', { digest: 'unknown' }),
  ];
  expect(run(resultOf({ policies }))['artifacts']).toEqual([
    { location: { uri: 'policies/p/policy.yaml' }, roles: ['policy'], hashes: { 'sha-256': digest } },
    { location: { uri: 'policies/q/policy.yaml' }, roles: ['policy'] },
  ]);
});

test('the same collection has the same id, which is another than that of what GitHub gets', () => {
  expect(run(exampleResult()).automationDetails).toEqual({
    id: 'trailproof-full/111122223333/',
    guid: uuidOf('run\n4a1c22d0'),
  });
});

test('findings are asked for once, and as the text is read', () => {
  const made: string[] = [];
  const result = resultOf({
    policies: [policyOf('p')],
    findings: ['a', 'b', 'c'].map((name) => findingOf('p', trailSubject(name, 'us-east-1'))),
  });
  const counting: ScanResult = {
    ...result,
    *findings() {
      for (const finding of result.findings()) {
        made.push(finding.subject.name ?? '');
        yield finding;
      }
    },
  };
  const seen: number[] = [];
  for (const chunk of sarif(counting).chunks) if (chunk.includes('"ruleIndex"')) seen.push(made.length);
  expect(seen).toEqual([1, 2, 3]);
  const results: readonly Result[] = run(result).results ?? [];
  expect(results).toHaveLength(3);
});
