import { resolve } from 'node:path';
import { readText } from '../../io/read-text.ts';
import type { JsonValue } from '../../model/json.ts';
import { UsageError } from '../../model/problem.ts';
import type { WrittenSelectors } from '../../model/selector.ts';
import { exitCodes } from '../../run/exit-codes.ts';
import { explainSelectors } from '../../selectors/explain-selectors.ts';
import { parseWrittenSelectors } from '../../selectors/parse-written-selectors.ts';
import type { Context } from '../context.ts';

/** `trailproof selectors explain FILE`: says in words what the selectors in the file record. */
export function selectorsExplain(file: string, context: Context): number {
  const selectors = readSelectors(file, context);
  const lines = explainSelectors(selectors);
  context.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return exitCodes.ok;
}

/** Event selectors from a JSON file that a person keeps. Throws a `UsageError`. */
export function readSelectors(file: string, { cwd }: Context): WrittenSelectors {
  const text = readText(file === '-' ? '/dev/stdin' : resolve(cwd, file), 'the selectors');
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch (error) {
    throw new UsageError(
      `${file} is not JSON: ${error instanceof Error ? error.message : 'cannot be parsed'}`,
      {
        next: 'Give what `aws cloudtrail get-event-selectors --output json` prints.',
      },
    );
  }
  const reading = parseWrittenSelectors(value);
  if (reading.ok) return reading.selectors;
  const mistakes = reading.problems.map(
    ({ pointer, message, suggestion }) =>
      `\n  ${pointer === '' ? '(the whole file)' : pointer}: ${message}${suggestion === undefined ? '' : ` (${suggestion})`}`,
  );
  throw new UsageError(`${file} does not hold event selectors:${mistakes.join('')}`, {
    next: 'Give what `aws cloudtrail get-event-selectors --output json` prints, or a bare list of selectors.',
  });
}
