import type { SarifLog } from '@microsoft/sarif';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import type { JsonValue } from '../../src/model/json.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { type FormatName, formatNames, formats, type RenderOptions } from '../../src/report/formats.ts';
import { policyExplain } from '../../src/report/policy-explain.ts';
import { policyList, policyListJson } from '../../src/report/policy-list.ts';
import { visible } from '../../src/report/text/escape-text.ts';
import { trailsJson, trailsTable } from '../../src/report/trails-table.ts';
import { githubProblems } from './github-rules.ts';
import { harmlessNames, hostileNames } from './hostile-names.ts';
import { factsNaming, resultNaming } from './hostile-result.ts';
import { activeLines, unbroken } from './inert-text.ts';
import { messagesOf, readMessage } from './sarif-messages.ts';
import { schemaProblems } from './sarif-schema.ts';

const names = hostileNames.map(({ text }) => text);
const hostile = resultNaming(names);
const page: RenderOptions = { colour: false, unicode: true, width: 80, exit: { code: 3, failOn: 'low' } };
/** What formats for people look at. */
const pages: readonly (readonly [string, RenderOptions])[] = [
  ['at 80 columns', page],
  ['at 30 columns, in ASCII', { ...page, width: 30, unicode: false }],
  ['at 200 columns, in colour', { ...page, width: 200, colour: true }],
];

test('there are many, and each is another', () => {
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(60);
  expect(harmlessNames).toHaveLength(names.length);
});

/** By format: what those who read it could be made to do. A new format says here what inert means for it. */
const inert: Readonly<Record<FormatName, (text: string, options: RenderOptions) => void>> = {
  terminal(text, { colour, unicode }) {
    const plain = colour ? text.replaceAll(/\u001b\[[\d;]*m/gu, '') : text;
    expect(activeLines(plain)).toEqual([]);
    if (!unicode) expect(plain).toMatch(/^[\n -~]*$/u);
    else expectAll(unbroken(plain));
  },
  json(text) {
    expect(activeLines(text)).toEqual([]);
    expect(canonicalJson(JSON.parse(text))).toBe(canonicalJson(whole(hostile)));
  },
  sarif(text) {
    expect(activeLines(text)).toEqual([]);
    const log: SarifLog = JSON.parse(text);
    expect(schemaProblems(log)).toEqual([]);
    expect(githubProblems(log)).toEqual([]);
    const results = log.runs.flatMap((run) => run.results ?? []);
    expect(results).toHaveLength(names.length);
    const read = messagesOf(log).map(readMessage);
    expect(read.flatMap(({ placeholders }) => placeholders)).toEqual([]);
    expect(read.flatMap(({ links }) => links)).toEqual(results.map(() => '[policy](1)'));
    const shown = results.map(({ locations }) => locations?.[0]?.logicalLocations?.[0]?.['name']);
    expect(shown).toEqual(names.map(visible));
  },
  // What a browser makes of the page is seen in html/hostile-page.test.ts.
  html(text) {
    expect(activeLines(text).filter((problem) => !problem.startsWith('a command'))).toEqual([]);
  },
};

/** Every name is there to be read, its layout apart. */
function expectAll(text: string): void {
  const missing = names.filter((name) => {
    const shown = unbroken(visible(name));
    return !text.includes(shown) && !text.includes(shown.replace(/^:/u, '\\u{3a}'));
  });
  // What is broken at a place where it would be a command is written out there.
  expect(missing.filter((name) => !name.includes('-::'))).toEqual([]);
}

/** The result as a value of JSON, by the plainest way. */
function whole(result: ScanResult): JsonValue {
  return JSON.parse(JSON.stringify({ ...result, findings: [...result.findings()] }));
}

describe.each(formatNames)('%s', (name) => {
  test.each(name === 'terminal' ? pages : pages.slice(0, 1))('is inert %s', async (_, options) => {
    const render = await formats[name].load();
    const { chunks, warnings } = render(hostile, options);
    inert[name]([...chunks].join(''), options);
    expect(warnings.flatMap(activeLines)).toEqual([]);
  });
});

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
