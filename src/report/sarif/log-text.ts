import { arrayText, membersText } from '../json/streamed-json.ts';

/** Where each version of the schema lies; GitHub looks at the end of the address. */
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Members of a run around its results, in the order in which Microsoft's SARIF SDK writes them. */
export interface RunParts {
  /** Text of the members before the results, without the braces around. */
  readonly before: Iterable<string>;
  readonly results: Iterable<object>;
  readonly after: object;
}

/** A log with one run, minified, in pieces. */
export function* logText({ before, results, after }: RunParts): Iterable<string> {
  yield `{${membersText({ $schema: schema, version: '2.1.0' })},"runs":[{`;
  yield* before;
  yield ',"results":';
  yield* arrayText(results);
  yield `,${membersText(after)}}]}`;
}
