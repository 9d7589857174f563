import { describe, expect, test } from 'vitest';
import { formatNames, formats, type RenderOptions } from '../../src/report/formats.ts';
import { changedNaming } from './hostile-comparison.ts';
import { acceptedNaming } from './hostile-decisions.ts';
import { harmlessNames, hostileNames } from './hostile-names.ts';
import { resultNaming } from './hostile-result.ts';
import { activeLines } from './inert-text.ts';
import { inertFormats } from './injection/inert-formats.ts';

const names = hostileNames.map(({ text }) => text);
const page: RenderOptions = { colour: false, unicode: true, width: 80, exit: { code: 3, failOn: 'low' } };
/** What formats for people look at. */
const pages: readonly (readonly [string, RenderOptions])[] = [
  ['at 80 columns', page],
  ['at 30 columns, in ASCII', { ...page, width: 30, unicode: false }],
  ['at 200 columns, in colour', { ...page, width: 200, colour: true }],
];
const results = [
  ['names and texts', resultNaming, false],
  ['waivers and a baseline', acceptedNaming, true],
  ['changes since another result', changedNaming, false],
] as const;

test('there are many, and each is another', () => {
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(60);
  expect(harmlessNames).toHaveLength(names.length);
});

describe.each(formatNames)('%s', (name) => {
  describe.each(name === 'terminal' ? pages : pages.slice(0, 1))('is inert %s', (_page, options) => {
    test.each(results)('with hostile %s', async (_what, naming, isWaived) => {
      const render = await formats[name].load();
      const [result, harmless] = [naming(names), naming(harmlessNames)];
      const { chunks, warnings } = render(result, options);
      const given = { result, harmless, names, options, isWaived };
      await inertFormats[name]([...chunks].join(''), given);
      expect(warnings.flatMap(activeLines)).toEqual([]);
    });
  });
});

// Ten annotations tell of nine names at most.
test.each(hostileNames)('an annotation is inert: $why', async ({ text }) => {
  const render = await formats.github.load();
  for (const [, naming, isWaived] of results) {
    const [result, harmless] = [naming([text]), naming(harmlessNames)];
    const given = { result, harmless, names: [text], options: page, isWaived };
    await inertFormats.github([...render(result, page).chunks].join(''), given);
  }
});
