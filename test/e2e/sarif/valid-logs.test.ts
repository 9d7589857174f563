import { beforeAll, describe, expect, test } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import { rememberResult } from '../../../src/compare/earlier.ts';
import type { Finding, ScanResult } from '../../../src/model/scan-result.ts';
import { demoResult } from '../../../tools/samples/demo-result.ts';
import { exampleResult, resultOf } from '../../report/fixture.ts';
import { acceptedNaming } from '../../report/hostile-decisions.ts';
import { hostileNames } from '../../report/hostile-names.ts';
import { resultNaming } from '../../report/hostile-result.ts';
import { logOf, ownErrors, validatorErrors } from './gate.ts';

const names = hostileNames.map(({ text }) => text);
let demo: ScanResult;
beforeAll(async () => {
  demo = await demoResult();
});

/** As if some had not been there, others had passed, and some that failed were gone now. */
function earlier(): ScanResult {
  const findings = [...demo.findings()].flatMap((finding, place): Finding[] => {
    const { status, subject, fingerprint } = finding;
    if (place % 5 === 0) return [];
    if (place % 5 === 1) return [{ ...finding, status: 'pass' }];
    if (place % 5 > 2 || status !== 'fail') return [finding];
    const id = `${subject.id}-gone`;
    return [
      finding,
      { ...finding, fingerprint: `${fingerprint.slice(0, -4)}0000`, subject: { ...subject, id } },
    ];
  });
  return { ...demo, run: { ...demo.run, id: 'earlier' }, findings: () => findings };
}

const results: readonly (readonly [string, () => ScanResult])[] = [
  ['of the demo, with waivers and what could not be seen', () => demo],
  ['that saw everything', () => ({ ...demo, complete: true, incompleteBecause: [], faults: [] })],
  ['with every kind of verdict', exampleResult],
  ['compared with an earlier one', () => ({ ...demo, comparison: compare(rememberResult(earlier()), demo) })],
  ['with nothing in it', () => resultOf({})],
  ['of hostile names', () => resultNaming(names)],
  ['of hostile waivers', () => acceptedNaming(names)],
];

describe.each(['github', 'standard'] as const)('by the rules of %s', (rules) => {
  test.each(results)('a result %s is valid', (_, result) => {
    const text = logOf(rules, result());
    expect(ownErrors(rules, text)).toEqual([]);
    expect(validatorErrors(rules, text)).toEqual([]);
  });

  test.each(['iac', 'policy'] as const)('results at %s are valid', (choice) => {
    const file = { path: "infra/my trail's.tf", line: 12 };
    const text = logOf(rules, demo, {
      choice,
      fileOf: ({ kind }) => (kind === 'trail' ? file : undefined),
    });
    expect(ownErrors(rules, text)).toEqual([]);
    expect(validatorErrors(rules, text)).toEqual([]);
  });
});

test('the compared one has all states', () => {
  const compared = { ...demo, comparison: compare(rememberResult(earlier()), demo) };
  const [run] = JSON.parse(logOf('standard', compared)).runs;
  const states = new Set(
    run.results.map(({ baselineState }: { readonly baselineState: string }) => baselineState),
  );
  expect([...states].sort()).toEqual(['absent', 'new', 'unchanged', 'updated']);
});

test('the demo has what its reports must show', () => {
  const [run] = JSON.parse(logOf('standard', demo)).runs;
  const kinds = new Set(run.results.map(({ kind }: { readonly kind: string }) => kind));
  expect([...kinds].sort()).toEqual(['fail', 'notApplicable', 'open', 'pass']);
  const statuses = run.results.flatMap(
    ({ suppressions = [] }: { readonly suppressions?: readonly { readonly status: string }[] }) =>
      suppressions.map(({ status }) => status),
  );
  expect(new Set(statuses)).toEqual(new Set(['accepted']));
  expect(run.taxonomies.length).toBeGreaterThan(0);
  expect(run.invocations[0].executionSuccessful).toBe(false);
});
