import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { rememberResult } from '../../src/compare/earlier.ts';
import { type Comparison, changeKinds } from '../../src/model/comparison.ts';
import type { Finding, ScanResult } from '../../src/model/scan-result.ts';
import { failing, passing, sample, unknown } from '../compare/sample-results.ts';
import { evaluateSnapshot } from '../evaluate/evaluate-snapshot.ts';
import { everyKindOfPolicy } from '../evaluate/every-kind-of-policy.ts';
import { organizationPolicies } from '../evaluate/organization-policies.ts';
import { shippedPolicies } from '../evaluate/shipped-policies.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import { trailSubject } from '../report/fixture-subjects.ts';
import { faultKinds, losing } from './lost-answers.ts';
import { organizationScopes, organizationWorlds } from './organization-worlds.ts';
import { namedRegions, scanWorlds } from './scan-worlds.ts';

/*
 * Nothing is told as mended that is only out of sight: an answer that is lost in the later run makes something
 * unknown, and nothing fixed, gone or new.
 */

const policies = [...shippedPolicies, ...everyKindOfPolicy, ...organizationPolicies];
const nightly = process.env['TRAILPROOF_NIGHTLY'] === '1';
const losses = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...faultKinds)), { minLength: 1, maxLength: 4 });

function compared(before: ScanResult, after: ScanResult): Comparison {
  return compare(rememberResult(before), after);
}

const states = fc.constantFrom('pass', 'fail', 'error', 'absent');
const results: fc.Arbitrary<ScanResult> = fc
  .array(states, { minLength: 6, maxLength: 6 })
  .map((chosen) => sample({ findings: chosen.flatMap(findingAs), complete: !chosen.includes('error') }));

function findingAs(state: string, index: number): readonly Finding[] {
  const subject = trailSubject(`t${index}`, 'eu-west-1');
  if (state === 'absent') return [];
  if (state === 'pass') return [passing(subject)];
  return [state === 'fail' ? failing(subject) : unknown(subject)];
}

test('a result compared with itself has nothing new', () => {
  fc.assert(
    fc.property(results, (result) => {
      const { counts, changes, caveats, policies: changed } = compared(result, result);
      for (const kind of changeKinds) if (kind !== 'still-failing') expect(counts[kind]).toBe(0);
      expect(counts['still-failing']).toBe(result.summary.findings.fail);
      expect([...changes()].every(({ cause, observed }) => cause === 'none' && observed.length === 0)).toBe(
        true,
      );
      expect(changed).toEqual([]);
      expect(caveats.length > 0).toBe(!result.complete);
    }),
  );
});

test('what is new one way is fixed or gone the other way', () => {
  fc.assert(
    fc.property(results, results, (left, right) => {
      const there = [...compared(left, right).changes()];
      const back = new Map(
        [...compared(right, left).changes()].map((change) => [change.fingerprint, change]),
      );
      for (const { kind, fingerprint, before } of there) {
        const mirrored = back.get(fingerprint)?.kind;
        if (kind === 'still-failing') expect(mirrored).toBe('still-failing');
        if (kind === 'fixed') expect(mirrored).toBe('new');
        if (kind === 'gone') expect(mirrored).toBe('new');
        if (kind === 'new' && before === 'pass') expect(mirrored).toBe('fixed');
        if (kind === 'newly-unknown') expect(['new', 'seen-again', undefined]).toContain(mirrored);
      }
    }),
  );
});

test('an answer that is lost now fixes nothing, and takes nothing away', () => {
  let unseen = 0;
  fc.assert(
    fc.property(organizationWorlds, organizationScopes, losses, (world, scope, chosen) => {
      const snapshot = collectWorld(world, [], scope);
      const whole = evaluateSnapshot(snapshot, policies);
      const places = chosen.map(([index, kind]) => [index % snapshot.records.length, kind] as const);
      const less = evaluateSnapshot(losing(snapshot, new Map(places)), policies);
      const { counts } = compared(whole, less);
      expect([counts.fixed, counts.gone, counts.new, counts.waived]).toEqual([0, 0, 0, 0]);
      unseen += counts['newly-unknown'];
      // The other way round an answer is won, which mends nothing either.
      expect(compared(less, whole).counts.fixed).toBe(0);
    }),
    { numRuns: nightly ? 500 : 30 },
  );
  expect(unseen).toBeGreaterThan(20);
});

test('neither does a snapshot that was cut off', () => {
  fc.assert(
    fc.property(organizationWorlds, organizationScopes, fc.nat(), (world, scope, at) => {
      const snapshot = collectWorld(world, [], scope);
      const { trailer: _, ...cut } = snapshot;
      const records = snapshot.records.slice(0, at % snapshot.records.length);
      const less = evaluateSnapshot({ ...cut, records }, policies);
      const { counts } = compared(evaluateSnapshot(snapshot, policies), less);
      expect([counts.fixed, counts.gone]).toEqual([0, 0]);
    }),
    { numRuns: nightly ? 300 : 20 },
  );
});

test('nor accounts that were not asked, whatever else is lost', () => {
  fc.assert(
    fc.property(
      organizationWorlds,
      organizationScopes,
      organizationScopes,
      losses,
      (world, wide, narrow, chosen) => {
        const before = evaluateSnapshot(collectWorld(world, [], wide), policies);
        const snapshot = collectWorld(world, [], narrow);
        const places = chosen.map(([index, kind]) => [index % snapshot.records.length, kind] as const);
        const after = evaluateSnapshot(losing(snapshot, new Map(places)), policies);
        const told = [...compared(before, after).changes(['fixed', 'gone', 'new'])];
        expect(told.map(({ kind, policy, subject }) => `${kind} ${policy} ${subject.id}`)).toEqual([]);
      },
    ),
    { numRuns: nightly ? 300 : 20 },
  );
});

test('nor regions that were not named', () => {
  fc.assert(
    fc.property(scanWorlds, namedRegions, namedRegions, (world, first, second) => {
      const [before, after] = [first, second].map((named) =>
        evaluateSnapshot(collectWorld(world, named), policies),
      );
      if (before === undefined || after === undefined) throw new Error('no results');
      const told = [...compared(before, after).changes(['fixed', 'gone', 'new'])];
      expect(told.map(({ kind, policy, subject }) => `${kind} ${policy} ${subject.id}`)).toEqual([]);
    }),
    { numRuns: nightly ? 500 : 30 },
  );
});
