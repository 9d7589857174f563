import { describe, expect, test } from 'vitest';
import type { RenderOptions } from '../../src/report/formats.ts';
import { policyExplain } from '../../src/report/policy-explain.ts';
import { policyList, policyListJson } from '../../src/report/policy-list.ts';
import { trailsJson, trailsTable } from '../../src/report/trails-table.ts';
import { hostileNames } from './hostile-names.ts';
import { factsNaming, resultNaming } from './hostile-result.ts';
import { activeLines } from './inert-text.ts';

// That no format lets a name act, see injection.test.ts.

const names = hostileNames.map(({ text }) => text);
const hostile = resultNaming(names);
const page: RenderOptions = { colour: false, unicode: true, width: 80, exit: { code: 3, failOn: 'low' } };
/** What formats for people look at. */
const pages: readonly (readonly [string, RenderOptions])[] = [
  ['at 80 columns', page],
  ['at 30 columns, in ASCII', { ...page, width: 30, unicode: false }],
  ['at 200 columns, in colour', { ...page, width: 200, colour: true }],
];

describe.each(pages)('text %s', (_, options) => {
  const written = (chunks: Iterable<string>): string =>
    [...chunks].join('').replaceAll(/\u001b\[[\d;]*m/gu, '');

  test('the table of trails', () => {
    expect(activeLines(written(trailsTable(hostile.trails, options)))).toEqual([]);
  });

  test('the list of policies', () => {
    expect(activeLines(written(policyList(hostile.policies, options)))).toEqual([]);
  });

  test('the pages of policies', () => {
    for (const name of names) {
      expect(activeLines(written(policyExplain(factsNaming(name), options)))).toEqual([]);
    }
  });
});

test.each([
  ['trails', trailsJson(hostile.trails), hostile.trails.map(({ name }) => name)],
  ['policies', policyListJson(hostile.policies), names],
])('lists of %s for programs', (_, chunks, expected) => {
  const text = [...chunks].join('');
  expect(activeLines(text)).toEqual([]);
  const entries: readonly { readonly name?: string; readonly id?: string }[] = JSON.parse(text);
  expect(entries.map(({ name, id }) => name ?? id)).toEqual(expected);
});
