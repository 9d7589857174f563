/** An object's members as JSON, without its braces, for what is written before or behind a long list. */
export function membersText(object: object): string {
  return JSON.stringify(object).slice(1, -1);
}

/** A list, one piece an element: as many as there are never lie in memory at once. */
export function* arrayText(elements: Iterable<object>): Iterable<string> {
  let before = '[';
  for (const element of elements) {
    yield before + JSON.stringify(element);
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}
