import { expect, test } from 'vitest';
import { createReading } from '../../src/evaluate/reading.ts';

test('a reading keeps fifty values in the order of reading and counts the rest', () => {
  const reading = createReading();
  for (let index = 59; index >= 0; index -= 1) reading.note(`trail.m${index}`, index, [`call-${index % 3}`]);
  reading.note('trail.m59', 'again', []);
  reading.note('trail.m0', 'again', []);
  const observed = reading.observed();
  expect(Object.keys(observed)).toHaveLength(51);
  expect(Object.entries(observed)[0]).toEqual(['trail.m59', 59]);
  expect(observed['(more)']).toBe(10);
  expect(reading.evidence()).toEqual(['call-0', 'call-1', 'call-2']);
});

test('a reading cuts long text and forgets on restart', () => {
  const reading = createReading();
  reading.note('trail.name', 'x'.repeat(10_000), ['a']);
  reading.noteWitness(() => 'first');
  reading.noteWitness(() => 'second');
  expect(reading.observed()).toEqual({ 'trail.name': `${'x'.repeat(512)}…` });
  expect(reading.witness()).toBe('first');
  reading.restart();
  expect([reading.observed(), reading.evidence(), reading.unknowns(), reading.witness()]).toEqual([
    {},
    [],
    [],
    undefined,
  ]);
});
