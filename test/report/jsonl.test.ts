import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { json } from '../../src/report/json.ts';
import { jsonl } from '../../src/report/jsonl.ts';
import { compared } from '../compare/sample-results.ts';
import { endlessResult } from './endless-result.ts';
import { exampleResult, resultOf } from './fixture.ts';
import { decidedResult } from './fixture-decisions.ts';
import { findingOf } from './fixture-subjects.ts';

type Line = Readonly<Record<string, unknown>> & { readonly type: string };

const path = new URL('../../reports/schema/jsonl-line.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(path, 'utf8'));
const isLine = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
const accepted = decidedResult();
const changed = changedResult();

/** Compared with an earlier one, in which all of it passed by other policies. */
function changedResult(): ScanResult {
  const after = decidedResult();
  const findings = [...after.findings()].map(({ subject, policy }) =>
    findingOf(policy, subject, { status: 'pass' }),
  );
  const policies = after.policies.map((policy) => ({ ...policy, digest: 'sha256:other' }));
  return { ...after, comparison: compared({ ...after, policies, findings: () => findings }, after) };
}

function linesOf(result: ScanResult): readonly Line[] {
  const text = [...jsonl(result)].join('');
  expect(text.endsWith('}\n')).toBe(true);
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Of the kind of line that it says it is. */
function problemsOf(line: Line): readonly unknown[] {
  const kinds: readonly { readonly properties: { readonly type: { readonly const: string } } }[] =
    schema.oneOf;
  const at = kinds.findIndex(({ properties }) => properties.type.const === line.type);
  return [
    line.type,
    ...(isLine.errors ?? []).filter(
      ({ schemaPath }) => !/oneOf\/\d/.test(schemaPath) || schemaPath.startsWith(`#/oneOf/${at}/`),
    ),
  ];
}

test.each([
  ['of every kind of verdict', exampleResult()],
  ['of an empty result', resultOf({})],
  ['with waivers and a baseline', accepted],
  ['compared with another one', changed],
])('each line %s keeps to the published schema', (_, result) => {
  for (const line of linesOf(result)) {
    if (!isLine(line)) expect(problemsOf(line)).toEqual([]);
  }
});

test('the schema takes no line of another type, and none with more members', () => {
  const [first] = linesOf(exampleResult());
  expect([isLine(first), isLine({ ...first, type: 'other' }), isLine({ ...first, more: 1 })]).toEqual([
    true,
    false,
    false,
  ]);
});

test('the run first, then what findings refer to, the findings, and the summary last', () => {
  expect([...new Set(linesOf(changed).map(({ type }) => type))]).toEqual([
    'run',
    'policy',
    'framework',
    'account',
    'waiver',
    'fault',
    'trail',
    'event-class',
    'situation',
    'coverage',
    'baseline-fixed',
    'baseline-unseen',
    'comparison',
    'policy-change',
    'change',
    'finding',
    'summary',
  ]);
});

test('a file that was cut off shows: the last line says how many there are', () => {
  const lines = linesOf(exampleResult());
  expect(lines.at(-1)).toMatchObject({ type: 'summary', lines: lines.length });
  expect(lines.filter(({ type }) => type === 'summary')).toHaveLength(1);
});

test('together the lines say what the JSON report says', () => {
  const whole = JSON.parse([...json(changed)].join(''));
  const lines = linesOf(changed);
  const those = (type: string): readonly object[] =>
    lines.flatMap(({ type: of, ...members }) => (of === type ? [members] : []));
  const [run] = those('run');
  const [summary] = those('summary');
  const [comparison] = those('comparison');
  const fixed = those('baseline-fixed');
  const unseen = those('baseline-unseen');
  expect({
    ...run,
    policies: those('policy'),
    frameworks: those('framework'),
    accounts: those('account'),
    trails: those('trail'),
    coverage: { classes: those('event-class'), situations: those('situation'), cells: those('coverage') },
    findings: those('finding'),
    waivers: those('waiver'),
    baseline: { ...whole.baseline, fixed, unseen },
    comparison: { ...comparison, policies: those('policy-change'), changes: those('change') },
    faults: those('fault'),
    summary: { ...whole.summary, baseline: { known: 1, added: 0, fixed: 1, unseen: 1 }, lines: lines.length },
  }).toEqual({ ...whole, summary });
});

test('a million findings are never asked for at once', () => {
  const { result, made } = endlessResult();
  for (const chunk of jsonl(result)) if (chunk.includes('"t100"')) break;
  expect(made()).toBeLessThan(102);
});
