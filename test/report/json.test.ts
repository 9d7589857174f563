import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { json } from '../../src/report/json.ts';
import { activeCharacters } from './active-characters.ts';
import { endlessResult } from './endless-result.ts';
import { exampleResult, resultOf } from './fixture.ts';
import { hostileName } from './fixture-findings.ts';
import { policyOf } from './fixture-policies.ts';
import { findingOf, trailSubject } from './fixture-subjects.ts';

function rendered(result: ScanResult): string {
  return [...json(result)].join('');
}

test('the whole text, as reviewed', async () => {
  // Not `.json`: the formatter of this repository would lay it out in its own way.
  await expect(rendered(exampleResult())).toMatchFileSnapshot('golden/result.json.txt');
});

test('keeps to the published schema', () => {
  const path = new URL('../../reports/schema/scan-result.schema.json', import.meta.url);
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(path, 'utf8')),
  );
  validate(JSON.parse(rendered(exampleResult())));
  expect(validate.errors).toBeNull();
});

test('the keys of the contract, in its order', () => {
  expect(Object.keys(JSON.parse(rendered(exampleResult())))).toEqual([
    'schemaVersion',
    'tool',
    'run',
    'scope',
    'population',
    'complete',
    'incompleteBecause',
    'policies',
    'frameworks',
    'accounts',
    'trails',
    'coverage',
    'findings',
    'waivers',
    'faults',
    'summary',
  ]);
});

test('nothing of the result is lost or changed', () => {
  const { findings, ...head } = exampleResult();
  expect(JSON.parse(rendered(exampleResult()))).toEqual({ ...head, findings: [...findings()] });
});

test('an empty result is whole, too', () => {
  expect(JSON.parse(rendered(resultOf({})))).toMatchObject({ policies: [], findings: [], faults: [] });
});

test('one finding a line', () => {
  const result = exampleResult();
  const lines = rendered(result).split('\n');
  const findings = lines.filter((line) => line.startsWith('    {"fingerprint":'));
  expect(findings).toHaveLength([...result.findings()].length);
});

test('the same result gives the same bytes, in whatever order its objects were built', () => {
  const result = exampleResult();
  const { run, summary, ...rest } = result;
  const shuffled: ScanResult = {
    summary: {
      known: summary.known,
      waived: summary.waived,
      failing: summary.failing,
      findings: summary.findings,
    },
    ...rest,
    run: { caller: run.caller, endedAt: run.endedAt, startedAt: run.startedAt, id: run.id },
    findings: () => [...result.findings()].map(({ subject, ...finding }) => ({ subject, ...finding })),
  };
  expect(rendered(shuffled)).toBe(rendered(result));
});

test('what the contract does not name is not written', () => {
  const policy = { ...policyOf('p'), secret: 'x' };
  expect(rendered(resultOf({ policies: [policy] }))).not.toContain('secret');
});

test('names are the same values but nothing in the text is active', () => {
  const text = rendered(resultOf({ findings: [findingOf('p', trailSubject(hostileName, 'eu-west-1'))] }));
  expect(text).not.toMatch(activeCharacters);
  expect(JSON.parse(text).findings[0].subject.name).toBe(hostileName);
});

test('a million findings are never asked for at once', () => {
  const { result, made } = endlessResult();
  for (const chunk of json(result)) if (chunk.includes('"t100"')) break;
  expect(made()).toBeLessThan(102);
});
