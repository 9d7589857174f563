import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from '../../src/evaluate/fingerprint.ts';
import type { BaselineEntry } from '../../src/model/baseline.ts';
import type { Finding, ScanResult } from '../../src/model/scan-result.ts';
import type { WaivedSubjects, Waiver } from '../../src/model/waiver.ts';
import { evaluateSnapshot, sha256 } from '../evaluate/evaluate-snapshot.ts';
import { everyKindOfPolicy } from '../evaluate/every-kind-of-policy.ts';
import { organizationPolicies } from '../evaluate/organization-policies.ts';
import { sampleWaiver } from '../evaluate/sample-waiver.ts';
import { shippedPolicies } from '../evaluate/shipped-policies.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import { byFingerprint, faultKinds, losing } from './lost-answers.ts';
import { organizationScopes, organizationWorlds } from './organization-worlds.ts';

/*
 * Decisions of people stand beside verdicts: they change none, and losing an answer never takes a decision away.
 * What is waived stays waived or is an error, be it because it cannot be judged or because it cannot be seen
 * whether the waiver applies.
 */

const policies = [...shippedPolicies, ...everyKindOfPolicy, ...organizationPolicies];
const nightly = process.env['TRAILPROOF_NIGHTLY'] === '1';
const losses = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...faultKinds)), { minLength: 1, maxLength: 4 });

/** Which failing finding to accept, by which parts of its subject, and which of them as patterns. */
const choices = fc.array(
  fc.record({
    finding: fc.nat(),
    parts: fc.subarray(['id', 'account', 'region', 'name', 'ou'] as const, { minLength: 1 }),
    pattern: fc.boolean(),
    expires: fc.constantFrom('2026-02-01', '2026-03-10', '2026-12-31'),
  }),
  { minLength: 1, maxLength: 4 },
);

type Choice = typeof choices extends fc.Arbitrary<(infer Each)[]> ? Each : never;

function waiverFor(
  { finding: number, parts, pattern, expires }: Choice,
  failing: readonly Finding[],
): Waiver {
  const { policy, subject } = failing[number % failing.length] ?? { policy: 'none', subject: undefined };
  const written = parts.flatMap((part) => {
    const value = subject?.[part];
    return value === undefined ? [] : [[part, pattern ? `${value.slice(0, -2)}*` : value] as const];
  });
  const subjects: WaivedSubjects = written.length === 0 ? { account: '*' } : Object.fromEntries(written);
  return sampleWaiver({ policy, subjects: [subjects], expires });
}

function failingIn(result: ScanResult): readonly Finding[] {
  return [...result.findings()].filter(({ status }) => status === 'fail');
}

/** As judged, without what people decided. */
function verdictOf({
  waiver: _waiver,
  baseline: _baseline,
  effective: _effective,
  ...verdict
}: Finding): string {
  return JSON.stringify(verdict);
}

function counts({ waiver, effective, status }: Finding): boolean {
  return status === 'fail' && waiver === undefined && effective === undefined;
}

test('what is waived stays waived or becomes an error, whatever answers are lost', () => {
  let waived = 0;
  let undecided = 0;
  fc.assert(
    fc.property(organizationWorlds, organizationScopes, losses, choices, (world, scope, chosen, waivers) => {
      const snapshot = collectWorld(world, [], scope);
      const plain = evaluateSnapshot(snapshot, policies);
      const failing = failingIn(plain);
      const accepted = { waivers: waivers.map((choice) => waiverFor(choice, failing)) };
      const result = evaluateSnapshot(snapshot, policies, accepted);
      expect([...result.findings()].map(verdictOf)).toEqual([...plain.findings()].map(verdictOf));

      const places = chosen.map(([index, kind]) => [index % snapshot.records.length, kind] as const);
      const after = evaluateSnapshot(losing(snapshot, new Map(places)), policies, accepted);
      const now = byFingerprint(after);
      for (const finding of result.findings()) {
        if (finding.effective !== 'waived') continue;
        waived += 1;
        const later = now.get(finding.fingerprint);
        expect(later === undefined || !counts(later), `${finding.policy} ${finding.subject.id}`).toBe(true);
      }
      for (const finding of after.findings()) {
        if (finding.effective === 'error') undecided += 1;
        if (finding.effective === 'error') expect(after.complete).toBe(false);
        if (finding.waiver !== undefined) expect(finding.status).toBe('fail');
      }
    }),
    { numRuns: nightly ? 1_000 : 60 },
  );
  expect(waived).toBeGreaterThan(30);
  if (nightly) expect(undecided).toBeGreaterThan(0);
});

test('what the baseline lists is never fixed because an answer is lost', () => {
  fc.assert(
    fc.property(organizationWorlds, organizationScopes, losses, (world, scope, chosen) => {
      const snapshot = collectWorld(world, [], scope);
      const failing = failingIn(evaluateSnapshot(snapshot, policies));
      const entries = failing.map(({ policy, subject }): BaselineEntry => {
        const { kind, account, id } = subject;
        const name = fingerprint({ id: policy }, subject, sha256);
        return { fingerprint: name, policy, kind, account, subject: id };
      });
      const accepted = { waivers: [], baseline: { entries } };
      const whole = evaluateSnapshot(snapshot, policies, accepted);
      expect(whole.baseline).toMatchObject({ known: failing.length, fixed: [], unseen: [] });

      const places = chosen.map(([index, kind]) => [index % snapshot.records.length, kind] as const);
      const after = evaluateSnapshot(losing(snapshot, new Map(places)), policies, accepted);
      expect(after.baseline?.fixed).toEqual([]);
      expect([...after.findings()].filter((each) => counts(each) && each.baseline === undefined)).toEqual([]);
    }),
    { numRuns: nightly ? 500 : 30 },
  );
});
