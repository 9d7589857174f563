import { describe, expect, test } from 'vitest';
import type { Finding, ScanResult } from '../../src/model/scan-result.ts';
import { oscal } from '../../src/report/oscal.ts';
import { exampleResult, resultOf } from './fixture.ts';
import { decidedResult } from './fixture-decisions.ts';
import { examplePolicies, policyOf } from './fixture-policies.ts';
import { account, findingOf, regionSubject, trailSubject } from './fixture-subjects.ts';
import { acceptedNaming } from './hostile-decisions.ts';
import { hostileNames } from './hostile-names.ts';
import { resultNaming } from './hostile-result.ts';
import { activeLines } from './inert-text.ts';
import {
  type OscalDocument,
  oscalProblems,
  type Property,
  type Reference,
  type Risk,
} from './oscal/oscal-rules.ts';

type Result = OscalDocument['assessment-results']['results'][number];

function documentOf(result: ScanResult): OscalDocument {
  return JSON.parse([...oscal(result)].join(''));
}

function resultIn(result: ScanResult): Result {
  const [only] = documentOf(result)['assessment-results'].results;
  if (only === undefined) throw new Error('no result');
  return only;
}

function valueOf(props: readonly Property[], name: string): string | undefined {
  return props.find((prop) => prop.name === name)?.value;
}

const names = hostileNames.map(({ text }) => text);

describe.each([
  ['every verdict', exampleResult()],
  ['every decision', decidedResult()],
  ['nothing', resultOf({})],
  ['policies without controls', resultOf({ policies: [policyOf('p')], findings: [] })],
  ['hostile names', resultNaming(names)],
  ['hostile waivers', acceptedNaming(names)],
])('%s', (_, result) => {
  const document = documentOf(result);

  test('is a document of OSCAL, whose references hold and whose texts have no markup', () => {
    expect(oscalProblems(document)).toEqual([]);
  });

  test('may be printed, and tells of every finding once', () => {
    expect(activeLines([...oscal(result)].join(''))).toEqual([]);
    const { observations = [] } = document['assessment-results'].results[0] ?? {};
    const subjects = observations.flatMap((observation) => observation.subjects);
    expect(subjects).toHaveLength([...result.findings()].length);
  });
});

describe('the rules', () => {
  const good = documentOf(decidedResult());
  const changed = (change: (result: object) => unknown): readonly string[] => {
    const copy = structuredClone(good);
    const [result] = copy['assessment-results'].results;
    if (result !== undefined) change(result);
    return oscalProblems(copy);
  };

  test.each<[string, (result: object) => unknown, string]>([
    [
      'no reviewed controls',
      (result) => Reflect.deleteProperty(result, 'reviewed-controls'),
      'reviewed-controls',
    ],
    ['an empty list', (result) => Object.assign(result, { risks: [] }), 'fewer than 1'],
    ['an unknown member', (result) => Object.assign(result, { verdict: 'fail' }), 'additional'],
    ['a local time', (result) => Object.assign(result, { start: '2026-11-20T02:00:00' }), 'pattern'],
    ['risks that are gone', (result) => Reflect.deleteProperty(result, 'risks'), 'is not there'],
    ['a link', (result) => Object.assign(result, { title: '[x](https://example.com)' }), 'markup "["'],
  ])('refuse %s', (_, change, problem) => {
    expect(changed(change).join('\n')).toContain(problem);
  });
});

describe('controls', () => {
  const { findings = [] } = resultIn(decidedResult());

  test('are found satisfied or not; what was not assessed is excluded', () => {
    expect(findings.map(({ title, target }) => [title, target['target-id'], target.status])).toEqual([
      ['3.1 CloudTrail is on', 'cis-aws-foundations-5.0.0_3.1', { state: 'not-satisfied', reason: 'fail' }],
      ['3.2 Files are validated', 'cis-aws-foundations-5.0.0_3.2', { state: 'satisfied', reason: 'pass' }],
    ]);
    expect(resultIn(decidedResult())['reviewed-controls']['control-selections']).toMatchObject([
      {
        description: 'CIS AWS Foundations Benchmark 5.0.0',
        'include-controls': [
          { 'control-id': 'cis-aws-foundations-5.0.0_3.1' },
          { 'control-id': 'cis-aws-foundations-5.0.0_3.2' },
        ],
        'exclude-controls': [{ 'control-id': 'cis-aws-foundations-5.0.0_3.9' }],
      },
    ]);
  });

  test.each<[Partial<Finding>, readonly unknown[]]>([
    [{ status: 'pass' }, [{ state: 'satisfied', reason: 'pass' }]],
    [{ status: 'fail' }, [{ state: 'not-satisfied', reason: 'fail' }]],
    [
      { status: 'error' },
      [{ state: 'not-satisfied', reason: 'other', remarks: expect.stringContaining('could not be judged') }],
    ],
    [{ status: 'not-applicable' }, []],
  ])('%o', (changes, expected) => {
    const policies = [policyOf('p', { controls: { 'soc2-2017': ['CC7.2'] } })];
    const scan = resultOf({ policies, findings: [findingOf('p', regionSubject('eu-west-1'), changes)] });
    expect((resultIn(scan).findings ?? []).map(({ target }) => target.status)).toEqual(expected);
  });

  test.each([
    ['AU-10', 'au-10', 'au-10_smt'],
    ['AC-2(4)', 'ac-2', 'ac-2.4_smt'],
    ['AU-2.b', 'au-2', 'au-2_smt.b'],
    ['CM-5(1).b', 'cm-5', 'cm-5.1_smt.b'],
    ['PM-14.a(1)', 'pm-14', 'pm-14_smt.a.1'],
  ])('%s of SP 800-53 has the name that NIST gave it', (control, _, target) => {
    const policies = [policyOf('p', { controls: { 'nist-800-53-r5': [control] } })];
    const scan = resultOf({ policies, findings: [findingOf('p', regionSubject('eu-west-1'))] });
    const { findings: found = [] } = resultIn(scan);
    expect(found.map(({ target: of }) => [of.type, of['target-id']])).toEqual([['statement-id', target]]);
    expect(resultIn(scan)['reviewed-controls']['control-selections']).toMatchObject([
      { 'include-controls': [{ 'control-id': target.split('_')[0], 'statement-ids': [target] }] },
    ]);
  });

  test('are the policies, where these are mapped to none', () => {
    const scan = resultOf({
      policies: [policyOf('p')],
      findings: [findingOf('p', regionSubject('eu-west-1'))],
    });
    expect(resultIn(scan).findings).toMatchObject([{ target: { 'target-id': 'trailproof_p' } }]);
  });
});

describe('what findings rest on', () => {
  const result = resultIn(decidedResult());
  const { observations = [], risks = [], findings = [] } = result;
  const observed = (risk: Risk): readonly (string | undefined)[] =>
    risk['related-observations'].map(
      (reference: Reference) =>
        observations.find(({ uuid }) => uuid === reference['observation-uuid'])?.description,
    );

  test('what fails is a risk, what is waived another, what could not be judged a third', () => {
    expect(risks.map((risk) => [risk.status, observed(risk)])).toEqual([
      ['open', ['fails is off', 'known is off', 'perhaps is off']],
      ['deviation-approved', ['waived is off']],
      ['investigating', ['denied']],
    ]);
    const [control] = findings;
    expect(control?.['related-risks']).toEqual(risks.map(({ uuid }) => ({ 'risk-uuid': uuid })));
  });

  test('a waiver has its terms, and ends with its last day', () => {
    const waived = risks.find(({ status }) => status === 'deviation-approved');
    expect(waived?.deadline).toBe('2026-12-31T23:59:59Z');
    expect(valueOf(waived?.props ?? [], 'ticket')).toBe('SEC-123');
  });

  test('what passes is one observation of the policy, with its subjects', () => {
    const passing = observations.filter(({ props }) => valueOf(props, 'status') === 'pass');
    expect(passing.map(({ description, subjects }) => [description, subjects.length])).toEqual([
      ['Title of alarm-set: holds for 1 subject', 1],
    ]);
  });

  test('what fails has its evidence; an error the request that was refused', () => {
    const { observations: all = [] } = resultIn(exampleResult());
    const evidence = all.flatMap((observation) => observation['relevant-evidence'] ?? []);
    const fact = evidence.find(({ description }) => description === 'trail.logFileValidation');
    expect(fact?.props.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'result: fail',
      'observed: trail.logFileValidation = false',
      'call-record: c0ffee01',
    ]);
    const requests = evidence.flatMap(({ props }) => valueOf(props, 'request-id') ?? []);
    expect(requests).toContain('5b8f6d3e-4c1d-4b6f-9f0e-2f6c1f1f0001');
  });

  test('an incomplete scan says why', () => {
    expect(result.remarks).toContain('GetTrailStatus was denied');
    expect(resultIn(resultOf({})).remarks).toBeUndefined();
  });
});

test('ids stay the same in another run, but that of the document', () => {
  const again = { ...decidedResult(), run: { ...decidedResult().run, id: 'another' } };
  const [first, second] = [documentOf(decidedResult()), documentOf(again)].map((document) =>
    JSON.stringify(document).match(/"uuid":"[^"]*"/g),
  );
  const changed = first?.filter((id, index) => id !== second?.[index]) ?? [];
  expect(changed).toHaveLength(3);
});

test('findings are not held: the text begins before they are read, and each is written when it is read', () => {
  const policies = examplePolicies();
  let read = 0;
  function* many(): Generator<Finding> {
    for (let index = 0; index < 1_000; index += 1) {
      read += 1;
      yield findingOf('trail-is-logging', trailSubject(`t${index}`, 'eu-west-1'));
    }
  }
  const result = { ...resultOf({ policies }), findings: () => many() };
  for (const piece of oscal(result)) {
    if (read === 0) continue;
    // The first one that was read is written before the third.
    expect(read).toBeLessThan(3);
    if (piece.includes(`of account ${account}`)) break;
  }
  expect(read).toBeGreaterThan(0);
});

test('reads as it did', async () => {
  await expect([...oscal(decidedResult())].join('')).toMatchFileSnapshot('golden/decided.oscal.json');
});
