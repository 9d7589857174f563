import { arrayText, membersText } from '../json/streamed-json.ts';

/** An element of a long list, as text in pieces: its own lists may be long as well. */
export type Element = Iterable<string>;

/** A member after others that is a list, one element a line; nothing where it is empty, which OSCAL refuses. */
export function* array(name: string, elements: Iterable<Element>): Iterable<string> {
  let before = `,\n${JSON.stringify(name)}:[\n`;
  let isEmpty = true;
  for (const element of elements) {
    yield before;
    yield* element;
    before = ',\n';
    isEmpty = false;
  }
  if (!isEmpty) yield '\n]';
}

/** An object whose last member is a list that is made while it is written; it must have an element. */
export function* objectWith(members: object, name: string, elements: Iterable<object>): Iterable<string> {
  yield `{${membersText(members)},${JSON.stringify(name)}:`;
  yield* arrayText(elements);
  yield '}';
}
