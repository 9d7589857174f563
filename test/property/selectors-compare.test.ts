import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdvancedSelector, EventFields, WrittenSelectors } from '../../src/model/selector.ts';
import { type Comparison, compareSelectors } from '../../src/selectors/compare-selectors.ts';
import { normalizeSelectors } from '../../src/selectors/normalize-selectors.ts';
import { type Answer, oracleAnswer } from './selector-oracle.ts';
import { patience, worlds } from './selector-worlds.ts';

/** One letter that selectors name and one that they do not: values between every prefix and suffix. */
const letters = ['', 'a', 'c', 'ac', 'ca', 'aca', 'aa'];

const universe: readonly EventFields[] = ['Data', 'c'].flatMap((eventCategory) =>
  [undefined, 'true', 'false'].flatMap((readOnly) =>
    letters.flatMap((eventName) =>
      [undefined, ...letters].map((arn) => ({
        eventCategory,
        eventName,
        eventSource: 'c',
        eventType: 'c',
        'resources.type': 'c',
        ...(readOnly === undefined ? {} : { readOnly }),
        ...(arn === undefined ? {} : { 'resources.ARN': arn }),
      })),
    ),
  ),
);

const operators: fc.Arbitrary<Readonly<Record<string, readonly string[]>>> = fc
  .subarray(['Equals', 'StartsWith', 'EndsWith', 'NotEquals', 'NotStartsWith', 'NotEndsWith'], {
    minLength: 1,
    maxLength: 2,
  })
  .map((names) => Object.fromEntries(names.map((name) => [name, ['a']])));

const selector: fc.Arbitrary<AdvancedSelector> = fc
  .record({
    readOnly: fc.constantFrom<readonly string[]>([], [], ['true'], ['false']),
    eventName: fc.option(operators),
    arn: fc.option(operators, { freq: 1 }),
    strange: fc.constantFrom(false, false, false, false, false, false, true),
  })
  .map(({ readOnly, eventName, arn, strange }) => ({
    fieldSelectors: [
      { field: 'eventCategory', operators: { Equals: ['Data'] } },
      { field: 'resources.type', operators: { Equals: ['c'] } },
      ...(readOnly.length === 0 ? [] : [{ field: 'readOnly', operators: { Equals: readOnly } }]),
      ...(eventName === null ? [] : [{ field: 'eventName', operators: eventName }]),
      ...(arn === null ? [] : [{ field: 'resources.ARN', operators: arn }]),
      ...(strange ? [{ field: 'unknownField', operators: { Equals: ['a'] } }] : []),
    ],
  }));

const written: fc.Arbitrary<WrittenSelectors> = fc
  .array(selector, { minLength: 1, maxLength: 3 })
  .map((selectors) => ({ language: 'advanced', selectors }));

function answersOf(selectors: WrittenSelectors, event: EventFields): Answer {
  const { 'resources.type': type = 'c', 'resources.ARN': ARN } = event;
  return oracleAnswer(selectors, {
    fields: event,
    resources: [{ type, ...(ARN === undefined ? {} : { ARN }) }],
  });
}

/** What a comparison must say, told from every event of the universe that has readOnly. */
function expected(a: WrittenSelectors, b: WrittenSelectors): Comparison['kind'] {
  const answers = universe
    .filter((event) => event.readOnly !== undefined)
    .map((event) => [answersOf(a, event), answersOf(b, event)] as const);
  if (answers.some(([one, other]) => one !== 'unknown' && other !== 'unknown' && one !== other))
    return 'different';
  if (answers.some(([one, other]) => one !== other)) return 'unknown';
  return [a, b].some((one) => normalizeSelectors(one).doubts.length > 0) ? 'unknown' : 'equal';
}

describe('compareSelectors', patience, () => {
  it('says what the oracle says over all events, with witnesses that are ones', () => {
    const kinds = { equal: 0, different: 0, unknown: 0 };
    fc.assert(
      fc.property(written, written, (a, b) => {
        const found = compareSelectors(normalizeSelectors(a), normalizeSelectors(b));
        kinds[found.kind]++;
        expect(found.kind).toBe(expected(a, b));
        if (found.kind !== 'different') return;
        if (found.onlyA !== undefined) {
          expect([answersOf(a, found.onlyA), answersOf(b, found.onlyA)]).toEqual(['yes', 'no']);
        }
        if (found.onlyB !== undefined) {
          expect([answersOf(a, found.onlyB), answersOf(b, found.onlyB)]).toEqual(['no', 'yes']);
        }
      }),
      { numRuns: worlds },
    );
    for (const count of Object.values(kinds)) expect(count).toBeGreaterThan(worlds / 100);
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        const one = compareSelectors(normalizeSelectors(a), normalizeSelectors(b));
        const other = compareSelectors(normalizeSelectors(b), normalizeSelectors(a));
        expect(other.kind).toBe(one.kind);
        if (one.kind === 'different' && other.kind === 'different') {
          expect(other.onlyA).toEqual(one.onlyB);
          expect(other.onlyB).toEqual(one.onlyA);
        }
      }),
      { numRuns: worlds },
    );
  });
});
