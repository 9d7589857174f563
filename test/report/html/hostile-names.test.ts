import { expect, test } from 'vitest';
import { decodeFinding } from '../../../src/report/html/data/decode-findings.ts';
import { readFindings } from '../../../src/report/html/data/script-json.ts';
import { visible } from '../../../src/report/text/escape-text.ts';
import { activeCharacters } from '../active-characters.ts';
import { exampleResult } from '../fixture.ts';
import { hostileNames } from '../hostile-names.ts';
import { resultNaming } from '../hostile-result.ts';
import { markupOf, rendered, textOf } from './page.ts';

const names = hostileNames.map(({ text }) => text);
const page = rendered(resultNaming(names));

test('every tag of the page is one of ours, whole and quoted', () => {
  const tag = /<(?:!doctype html|\/?[a-z][a-z0-9]*(?: [a-z-]+="[^"<>]*")*)>/gu;
  const rest = markupOf(page).replaceAll(tag, '');
  expect(rest).not.toMatch(/[<>"]/u);
  const tags = (text: string): ReadonlySet<string> =>
    new Set([...markupOf(text).matchAll(/<([a-z0-9]+)/gu)].map(([, name = '']) => name));
  const strange = [...tags(page)].filter((name) => !tags(rendered(exampleResult())).has(name));
  expect(strange).toEqual([]);
});

test('there are as many scripts and styles as there should be', () => {
  expect([...page.matchAll(/<script/giu)]).toHaveLength(3);
  expect([...page.matchAll(/<\/script/giu)]).toHaveLength(3);
  expect([...page.matchAll(/<\/?style/giu)]).toHaveLength(2);
  expect(page).not.toContain('<!--');
});

test('nothing invisible, reordering or moving is in the whole file', () => {
  expect(page).not.toMatch(activeCharacters);
});

test('links lead to places of the page, or to https', () => {
  const links = [...markupOf(page).matchAll(/href="([^"]*)"/gu)].map(([, url = '']) => url);
  expect(links.filter((url) => !/^(?:#[\w-]+|https:\/\/[^\s]+)$/u.test(url))).toEqual([]);
});

test('names are shown as what they are', () => {
  const text = textOf(markupOf(page));
  for (const name of names.filter((each) => each.length < 200)) {
    expect(text).toContain(visible(name).replaceAll(/\s+/gu, ' ').trim());
  }
});

test('the script gets them as text, too', () => {
  const [, json = ''] = /id="findings-data">(.*?)<\/script>/su.exec(page) ?? [];
  const data = readFindings(json);
  names.forEach((name, index) => {
    if (name.length < 200) expect(decodeFinding(data, index * 3).subject.name).toBe(visible(name));
  });
});

test('very long names do not swell the page', () => {
  expect(rendered(resultNaming(['x'.repeat(100_000)])).length).toBeLessThan(1_000_000);
});
