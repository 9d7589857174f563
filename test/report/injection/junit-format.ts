import { expect } from 'vitest';
import { shortened, visible } from '../../../src/report/text/escape-text.ts';
import { activeLines } from '../inert-text.ts';
import { junitProblems, readJunit } from '../junit/junit-xml.ts';
import type { HostileCase } from './hostile-case.ts';

/** No name is markup: the schema still takes the report, and a parser finds each name where it was put. */
export async function inertJunit(text: string, { names, isWaived }: HostileCase): Promise<void> {
  expect(activeLines(text)).toEqual([]);
  expect(text.match(/<[!?]/g)).toEqual(['<?']);
  expect(await junitProblems(text)).toEqual([]);
  // The parser leaves out spaces at the ends.
  const shown = names.map((name) => shortened(visible(name), 10_000).trim());
  const [whole, ...suites] = readJunit(text).testsuite;
  expect(whole?.testcase?.[0]?.error?.[0]?.type).toBe('incomplete');
  expect(suites.map(({ name }) => name)).toEqual(shown);
  const cases = suites.map(({ testcase: all = [] }) => all);
  expect(cases.map((all) => all.map(({ name }) => name))).toEqual(shown.map((name) => [name, name, name]));
  const failures = cases.map(([first]) => first?.failure?.[0]?.message);
  expect(failures).toEqual(isWaived ? names.map(() => undefined) : shown);
}
