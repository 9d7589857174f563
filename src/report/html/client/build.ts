import type { Child } from '../markup.ts';

/** Nodes for markup. Strings become text nodes: there is no way here from text to elements. */
export function build(child: Child): Node {
  if (typeof child === 'string') return document.createTextNode(child);
  if (!('tag' in child)) {
    const fragment = document.createDocumentFragment();
    fragment.append(...child.map(build));
    return fragment;
  }
  const element = document.createElement(child.tag);
  for (const [name, value] of Object.entries(child.attributes)) element.setAttribute(name, value);
  element.append(...child.children.map(build));
  return element;
}
