import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyWaivers } from '../../src/evaluate/apply-waivers.ts';
import type { VerdictMark } from '../../src/evaluate/findings.ts';
import { matchWaiver, owned, type PlaceOf } from '../../src/evaluate/match-waiver.ts';
import { known, unknown } from '../../src/model/observed.ts';
import type { Subject } from '../../src/model/scan-result.ts';
import type { WaivedSubjects, Waiver } from '../../src/model/waiver.ts';
import { ACCOUNT, fault, OTHER_ACCOUNT } from './sample-inventory.ts';
import { sampleWaiver } from './sample-waiver.ts';
import { markOf, trailOf } from './verdict-marks.ts';

const today = '2026-11-21';
const placeOf: PlaceOf = (account) =>
  account === ACCOUNT ? known('Root/Sandbox/Team', []) : unknown(fault('units'));

function apply(
  waivers: readonly Waiver[],
  ...marks: readonly VerdictMark[]
): ReturnType<typeof applyWaivers> {
  return applyWaivers({ waivers, marks, size: marks.length, today, placeOf });
}

const main = trailOf('main');
const region: Subject = {
  kind: 'region',
  id: `${ACCOUNT}/eu-west-1`,
  account: ACCOUNT,
  region: 'eu-west-1',
  name: 'eu-west-1',
  partition: 'aws',
};
const elsewhere = trailOf('main', { account: OTHER_ACCOUNT });

describe('an entry takes in a subject that is all it names', () => {
  const rows: readonly (readonly [WaivedSubjects, Subject, 'yes' | 'no' | 'unknown'])[] = [
    [{ id: main.id }, main, 'yes'],
    [{ arn: main.id }, main, 'yes'],
    [{ id: `${main.id}x` }, main, 'no'],
    [{ id: main.id.slice(0, -1) }, main, 'no'],
    [{ arn: 'arn:aws:cloudtrail:*:111122223333:trail/m*n' }, main, 'yes'],
    [{ arn: '*' }, region, 'no'],
    [{ id: '111122223333/*' }, region, 'yes'],
    [{ account: '1111????3333', region: 'eu-*', name: 'main' }, main, 'yes'],
    [{ account: OTHER_ACCOUNT, region: 'eu-*' }, main, 'no'],
    [{ account: '*', region: 'us-*' }, main, 'no'],
    [{ name: 'mai' }, main, 'no'],
    [{ ou: 'Root/Sandbox/*' }, main, 'yes'],
    [{ ou: 'Root/Sandbox' }, main, 'no'],
    [{ ou: 'Root/*' }, elsewhere, 'unknown'],
    [{ ou: 'Root/*', name: 'other' }, elsewhere, 'no'],
    // A trail is its owner's, through whichever account it is seen.
    [{ account: OTHER_ACCOUNT }, { ...elsewhere, account: ACCOUNT }, 'yes'],
    [{ account: ACCOUNT }, { ...elsewhere, account: ACCOUNT }, 'no'],
    [{ name: '.*' }, main, 'no'],
    [{ name: 'main' }, { ...region, kind: 'account', id: ACCOUNT }, 'no'],
  ];
  test.each(rows)('%j of %o: %s', (entry, subject, kind) => {
    expect(matchWaiver(sampleWaiver({ subjects: [entry] }), owned(subject), placeOf).kind).toBe(kind);
  });

  test('one entry is enough, and what one knows the other need not', () => {
    const subjects = [{ name: 'other' }, { ou: 'Root/*' }, { account: OTHER_ACCOUNT }];
    expect(matchWaiver(sampleWaiver({ subjects }), owned(elsewhere), placeOf).kind).toBe('yes');
  });
});

describe('what is accepted', () => {
  test.each(['pass', 'error', 'not-applicable'] as const)('is nothing that is %s', (status) => {
    const { waiverAt, undecidedAt } = apply([sampleWaiver()], markOf(main, { status }));
    expect([waiverAt(0), undecidedAt(0)]).toEqual([undefined, false]);
  });

  test.each([
    { created: '2026-11-21', expires: '2026-11-21', holds: true },
    // It may be tomorrow where it was decided.
    { created: '2026-11-22', expires: '2027-01-31', holds: true },
    { created: '2026-11-23', expires: '2027-01-31', holds: false },
    { created: '2026-01-01', expires: '2026-11-20', holds: false },
  ])('from $created to $expires on 2026-11-21: $holds', ({ holds, ...days }) => {
    const { waiverAt, uses } = apply([sampleWaiver(days)], markOf(main));
    expect(waiverAt(0) !== undefined).toBe(holds);
    expect(uses[0]?.matched).toBe(1);
  });

  test.each([
    { policy: 'retention', holds: true },
    { policy: 'retention-pci', holds: true },
    { policy: 'retention-hipaa', holds: false },
  ])('under $policy, of the instance retention-pci: $holds', ({ policy, holds }) => {
    const mark = markOf(main, { policy: { id: 'retention', as: 'retention-pci' } });
    expect(apply([sampleWaiver({ policy })], mark).waiverAt(0) !== undefined).toBe(holds);
  });

  test('is undecided where the units could not be seen, unless another waiver holds', () => {
    const byUnit = sampleWaiver({ subjects: [{ ou: 'Root/*' }], expires: '2027-01-31' });
    const undecided = apply([byUnit], markOf(elsewhere));
    expect(undecided.undecidedAt(0)).toBe(true);
    expect(undecided.undecided.faults.map(({ id }) => id)).toEqual(['units']);
    const both = apply([byUnit, sampleWaiver()], markOf(elsewhere));
    expect([both.undecidedAt(0), both.waiverAt(0)?.expires]).toEqual([false, '2026-12-31']);
    const over = apply([{ ...byUnit, expires: '2026-11-20' }], markOf(elsewhere));
    expect(over.undecidedAt(0)).toBe(false);
  });
});

test('of several the one that ends last holds, whatever their order', () => {
  const entry = fc.record(
    {
      name: fc.constantFrom('main', 'm*', 'other'),
      account: fc.constantFrom(ACCOUNT, '*'),
      region: fc.constantFrom('eu-west-1', '*'),
    },
    { requiredKeys: ['account'] },
  );
  const waiver = fc
    .record({
      subjects: fc.array(entry, { minLength: 1, maxLength: 2 }),
      expires: fc.constantFrom('2026-10-01', '2026-12-01', '2027-01-01'),
      created: fc.constantFrom('2026-01-01', '2026-12-24'),
      reason: fc.constantFrom('a', 'b'),
    })
    .map(sampleWaiver);
  const marks = [markOf(main), markOf(trailOf('other')), markOf(region), markOf(main, { status: 'pass' })];
  fc.assert(
    fc.property(fc.array(waiver, { maxLength: 6 }), fc.infiniteStream(fc.nat()), (waivers, random) => {
      const shuffled = waivers
        .map((each, index) => ({
          each: { ...each, source: { path: 'x', line: index } },
          at: random.next().value ?? 0,
        }))
        .sort((left, right) => left.at - right.at)
        .map(({ each }) => each);
      const [first, second] = [apply(waivers, ...marks), apply(shuffled, ...marks)];
      for (const place of marks.keys()) {
        const { source: _, ...chosen } = first.waiverAt(place) ?? { source: undefined };
        expect(second.waiverAt(place) ?? {}).toMatchObject(chosen);
        const inForce = waivers.filter(({ created, expires }) => created <= today && expires >= today);
        const mark = marks[place];
        const matching = inForce.filter(
          (each) => mark?.status === 'fail' && matchWaiver(each, owned(mark.subject), placeOf).kind === 'yes',
        );
        const last = matching
          .map(({ expires }) => expires)
          .sort()
          .at(-1);
        expect(first.waiverAt(place)?.expires).toBe(last);
      }
      const counts = ({ uses }: typeof first): readonly string[] =>
        uses.map(({ waiver: { expires, reason }, matched }) => `${expires} ${reason} ${matched}`).sort();
      expect(counts(second)).toEqual(counts(first));
    }),
  );
});
