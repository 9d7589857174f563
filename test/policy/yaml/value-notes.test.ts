import { expect, test } from 'vitest';
import { valueNotes } from '../../../src/policy/yaml/value-notes.ts';

const text = `id: a
when: trail.owned # only   its owner
  # can change it
params:
  days: 30 # how long
  # not about anything
  names: [] # who
  plain: true
  flow: { a: 1 }
`;

test('so do comments above them, where none is behind', () => {
  const above = 'params:\n  # who\n  names: []\n  # how long\n  # at least\n  days: 30\n  plain: 1\n';
  expect([...valueNotes(above, 'params')]).toEqual([
    ['names', 'who'],
    ['days', 'how long at least'],
  ]);
});

test('comments behind values say what these mean', () => {
  expect(valueNotes(text).get('when')).toContain('only its owner');
  expect([...valueNotes(text, 'params')]).toEqual([
    ['days', 'how long'],
    ['names', 'who'],
  ]);
});

test.each(['', '[', 'a: b: c', '- 1', 'params: 1', 'params: { a: 1 } # all', '? [1] : 2'])(
  'nothing is said in %j, which is no mistake',
  (strange) => {
    expect([...valueNotes(strange, 'params')]).toEqual([]);
  },
);
