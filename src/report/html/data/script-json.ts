import { inertJson } from '../../text/escape-text.ts';
import { columnNames, type FindingLists, type FindingsData } from './findings-data.ts';
import { type Column, columnWidth, readColumn, writeNumbers } from './number-column.ts';

const SLICE = 4_096;

const isColumn: ReadonlySet<string> = new Set(columnNames);

/** The findings as JSON that may lie in a `<script>` of any type, in pieces. */
export function* findingsJson(data: FindingsData): Iterable<string> {
  let before = '{';
  for (const [name, list] of Object.entries(data)) {
    yield `${before}${JSON.stringify(name)}:`;
    if (isColumn.has(name)) yield* columnJson(list);
    else yield* listJson(list);
    before = ',\n';
  }
  yield '}';
}

function* columnJson(column: ArrayLike<number>): Iterable<string> {
  const width = columnWidth(column);
  yield `"${width}`;
  for (let from = 0; from < column.length; from += SLICE)
    yield writeNumbers(column, width, [from, from + SLICE]);
  yield '"';
}

function* listJson(list: readonly unknown[]): Iterable<string> {
  yield '[';
  for (let from = 0; from < list.length; from += SLICE) {
    const slice = JSON.stringify(list.slice(from, from + SLICE)).slice(1, -1);
    yield (from === 0 ? '' : ',') + scriptJson(slice);
  }
  yield ']';
}

/** The way back, in the browser. */
export function readFindings(json: string): FindingsData {
  const written = JSON.parse(json) as FindingLists & Readonly<Record<(typeof columnNames)[number], string>>;
  const column = (name: (typeof columnNames)[number]): Column => readColumn(written[name]);
  return {
    ...written,
    kinds: column('kinds'),
    accounts: column('accounts'),
    regions: column('regions'),
    names: column('names'),
    ids: column('ids'),
    policies: column('policies'),
    verdicts: column('verdicts'),
    subjects: column('subjects'),
    messages: column('messages'),
    witnesses: column('witnesses'),
    decisionOf: column('decisionOf'),
    factLists: column('factLists'),
    evidenceOf: column('evidenceOf'),
    causeLists: column('causeLists'),
    evidenceRuns: column('evidenceRuns'),
  };
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
