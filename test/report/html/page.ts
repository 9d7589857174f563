import type { ScanResult } from '../../../src/model/scan-result.ts';
import { html } from '../../../src/report/html.ts';

export function rendered(result: ScanResult): string {
  return [...html(result).chunks].join('');
}

/** The page without its script, style and data: what a reader without JavaScript gets. */
export function markupOf(page: string): string {
  return page
    .replace(/(<style>).*?(<\/style>)/su, '$1$2')
    .replaceAll(/(<script[^>]*>).*?(<\/script>)/gsu, '$1$2');
}

/** The text of a piece of markup, spaces put together. */
export function textOf(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** The text of the section with this id. */
export function sectionText(page: string, id: string): string {
  const [, section = ''] = new RegExp(`<section id="${id}"(.*?)</section>`, 'su').exec(markupOf(page)) ?? [];
  return textOf(`<section${section}`);
}
