import { describe, expect, test } from 'vitest';
import { peerGroups } from './peer-cases.ts';
import { playScene } from './play-scene.ts';

describe.each(peerGroups)('$title', ({ cases }) => {
  describe.each(cases)('$name', ({ scenes }) => {
    test.each(scenes)('$what', async (scene) => {
      const played = await playScene(scene);
      expect(played.length).toBeGreaterThan(0);
      for (const { question, expected, answered } of played) {
        expect(answered, JSON.stringify(question)).toMatchObject(expected);
      }
    });
  });
});

test('every case has a name of its own, an answer, a scene, and what another tool says', () => {
  const cases = peerGroups.flatMap((group) => group.cases);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  for (const { name, right, scenes, peers } of cases) {
    expect(right, name).not.toBe('');
    expect(scenes.length, name).toBeGreaterThan(0);
    expect(Object.keys(peers).length, name).toBeGreaterThan(0);
  }
});
