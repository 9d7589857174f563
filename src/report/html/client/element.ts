/** The element of the page that a part of the script works on: where it is missing, the page is not ours. */
export function element(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
}

/** Reads out what happened to readers who do not see it. */
export function tell(words: string): void {
  element(document, '#told').textContent = words;
}
