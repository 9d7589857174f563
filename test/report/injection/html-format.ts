import { expect } from 'vitest';
import { formats } from '../../../src/report/formats.ts';
import { activeInFormat } from '../inert-text.ts';
import type { HostileCase } from './hostile-case.ts';

/**
 * The page has no element and no attribute that it would not have with harmless names. What a browser makes of it is
 * seen in html/hostile-page.test.ts.
 */
export async function inertHtml(text: string, { harmless, options }: HostileCase): Promise<void> {
  expect(activeInFormat('html', text)).toEqual([]);
  const render = await formats.html.load();
  const plain = elementsOf([...render(harmless, options).chunks].join(''));
  const { elements, rawText, rest } = elementsOf(text);
  const known = new Set(plain.elements);
  expect([...new Set(elements)].filter((element) => !known.has(element))).toEqual([]);
  expect(rawText).toEqual(plain.rawText);
  expect(rest).not.toContain('<');
}

interface Elements {
  /** Each tag with the names of its attributes. */
  readonly elements: readonly string[];
  /** Tags whose content is no markup, in their order. */
  readonly rawText: readonly string[];
  /** What is in no tag. */
  readonly rest: string;
}

function elementsOf(page: string): Elements {
  const rawText: string[] = [];
  const markup = page.replaceAll(
    /<(script|style)\b([^>]*)>.*?<\/\1>/gs,
    (_all, tag: string, rest: string) => {
      rawText.push(tag);
      return `<${tag}${rest}>`;
    },
  );
  const elements: string[] = [];
  const rest = markup.replaceAll(
    /<([a-z!/?][^\s>]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi,
    (_all, tag: string, attributes: string) => {
      const names = attributes.replaceAll(/"[^"]*"|'[^']*'/g, '').match(/[^\s=]+/g) ?? [];
      elements.push([tag, ...names.sort()].join(' '));
      return '';
    },
  );
  return { elements, rawText, rest };
}
