import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  firstState,
  LONGEST_QUERY,
  type PageState,
  stateHash,
  stateOf,
} from '../../../../src/report/html/data/page-state.ts';
import { sortKeys } from '../../../../src/report/html/data/sort-findings.ts';

const text = fc.string({
  unit: fc.constantFrom('a', ' ', '+', '%', '&', '=', '#', '"', ':', '\u202e', '😀', '-'),
});
const states: fc.Arbitrary<PageState> = fc.record({
  query: text,
  sort: fc.constantFrom(...sortKeys),
  descending: fc.boolean(),
  finding: text,
});

test('an address leads back to its state, through the browser too', () => {
  fc.assert(
    fc.property(states, (state) => {
      const hash = stateHash(state);
      expect(stateOf(hash)).toEqual(state);
      expect(stateOf(new URL(`file:///r.html${hash}`).hash)).toEqual(state);
    }),
  );
});

test.each<[string, Partial<PageState> | undefined]>([
  ['', undefined],
  ['#findings', undefined],
  ['#coverage', undefined],
  ['#findings?', {}],
  ['#findings?q=a+b', { query: 'a b' }],
  ['#findings?q=100%&sort=-policy', { query: '100%', sort: 'policy', descending: true }],
  ['#findings?sort=-nonsense&x=y&q', {}],
])('%j is %j', (hash, state) => {
  expect(stateOf(hash)).toEqual(state === undefined ? undefined : { ...firstState, ...state });
});

test('people can read the address', () => {
  const query = 'status:fail,error region:eu-* words';
  expect(stateHash({ ...firstState, query })).toBe('#findings?q=status:fail,error+region:eu-*+words');
  expect(stateHash(firstState)).toBe('#findings?');
});

test('half of a character does not break it', () => {
  expect(stateOf(stateHash({ ...firstState, query: '\ud800' }))?.query).toBe('\ufffd');
});

test('a link cannot keep the page busy with a question of a million words', () => {
  expect(stateOf(`#findings?q=${'a+'.repeat(500_000)}`)?.query).toHaveLength(LONGEST_QUERY);
});
