import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWritten } from '../../src/selectors/compare-selectors.ts';
import { normalizeSelectors } from '../../src/selectors/normalize-selectors.ts';
import { unionOf } from '../../src/selectors/recorded-events.ts';
import { selects } from '../../src/selectors/selects.ts';
import { contains } from '../../src/selectors/uncovered.ts';
import { oracleAnswer } from './selector-oracle.ts';
import { patience, worlds } from './selector-worlds.ts';
import { record, written } from './written-worlds.ts';

const runs = { numRuns: worlds };
const records = fc.array(record, { minLength: 20, maxLength: 20 });

describe('selectors as written against the oracle', patience, () => {
  it('answers yes, no or unknown for records as the oracle does', () => {
    const seen = { yes: 0, no: 0, unknown: 0 };
    fc.assert(
      fc.property(written, records, (selectors, events) => {
        const set = normalizeSelectors(selectors);
        for (const event of events) {
          const expected = oracleAnswer(selectors, event);
          seen[expected]++;
          expect(selects(set, event)).toBe(expected);
        }
      }),
      runs,
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(worlds / 4);
  });

  it('counts everything that is certain as possible', () => {
    fc.assert(
      fc.property(written, (selectors) => {
        const { certain, possible } = normalizeSelectors(selectors);
        expect(contains(possible, certain)).toBe('yes');
      }),
      runs,
    );
  });

  it('joins trails as the oracle would: the best answer of any', () => {
    fc.assert(
      fc.property(written, written, records, (a, b, events) => {
        const both = unionOf([normalizeSelectors(a), normalizeSelectors(b)]);
        for (const event of events) {
          const answers = [oracleAnswer(a, event), oracleAnswer(b, event)];
          const best = answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
          expect(selects(both, event)).toBe(best);
        }
      }),
      runs,
    );
  });

  it('finds selectors equal to themselves in any order', () => {
    fc.assert(
      fc.property(written, (selectors) => {
        if (selectors.language === 'default') return;
        const other =
          selectors.language === 'basic'
            ? { ...selectors, selectors: [...selectors.selectors].reverse() }
            : { ...selectors, selectors: [...selectors.selectors].reverse() };
        expect(compareWritten(selectors, other)).toEqual({ kind: 'equal' });
      }),
      runs,
    );
  });
});
