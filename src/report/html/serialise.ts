import { shortened, visible } from '../text/escape-text.ts';
import type { Child, Markup } from './markup.ts';

/** Elements that have no end tag. https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const voidTags: ReadonlySet<string> = new Set(['br', 'input', 'link', 'meta']);

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** The only way from a value to the page: every text and every attribute goes through `escaped`. */
export function serialise(child: Child): string {
  if (typeof child === 'string') return escaped(child);
  if (isMarkup(child)) return startTag(child) + rest(child);
  return child.map(serialise).join('');
}

/** No text of a policy is as long; a name in a damaged snapshot may be. */
const LONGEST_TEXT = 4_000;

/** Text that is text in an element and in a quoted attribute alike, with nothing invisible in it. */
function escaped(text: string): string {
  return visible(shortened(text, LONGEST_TEXT)).replace(
    /[&<>"']/g,
    (character) => entities.get(character) ?? '',
  );
}

/** The start tag alone, for an element whose content is streamed. */
export function startTag({ tag, attributes }: Markup): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${written.join('')}>`;
}

function rest({ tag, children }: Markup): string {
  return voidTags.has(tag) ? '' : `${children.map(serialise).join('')}</${tag}>`;
}

function isMarkup(child: Exclude<Child, string>): child is Markup {
  return 'tag' in child;
}
