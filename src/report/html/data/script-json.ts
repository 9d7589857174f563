import { inertJson } from '../../text/escape-text.ts';
import type { FindingsData } from './findings-data.ts';

const SLICE = 4_096;

/** The columns as JSON that may lie in a `<script>` of any type, in pieces. */
export function* findingsJson(data: FindingsData): Iterable<string> {
  let before = '{';
  for (const [name, column] of Object.entries(data) as readonly [string, readonly unknown[]][]) {
    yield `${before}${JSON.stringify(name)}:[`;
    for (let from = 0; from < column.length; from += SLICE) {
      const slice = JSON.stringify(column.slice(from, from + SLICE)).slice(1, -1);
      yield (from === 0 ? '' : ',') + scriptJson(slice);
    }
    yield ']';
    before = ',\n';
  }
  yield '}';
}

/**
 * Neither `</script` nor `<!--` may occur, whatever the strings say.
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function scriptJson(json: string): string {
  return inertJson(json).replace(
    /[<>&]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
