import type { SarifLog } from '@microsoft/sarif';
import { expect } from 'vitest';
import { canonicalJson } from '../../../src/model/canonical-json.ts';
import type { JsonObject, JsonValue } from '../../../src/model/json.ts';
import type { ScanResult } from '../../../src/model/scan-result.ts';
import { visible } from '../../../src/report/text/escape-text.ts';
import { githubProblems } from '../github-rules.ts';
import { activeLines } from '../inert-text.ts';
import { messagesOf, readMessage } from '../sarif-messages.ts';
import { schemaProblems } from '../sarif-schema.ts';
import type { HostileCase } from './hostile-case.ts';

/** The values are the very same, and the text may be printed. */
export function inertJson(text: string, { result }: HostileCase): void {
  expect(activeLines(text)).toEqual([]);
  expect(canonicalJson(JSON.parse(text))).toBe(canonicalJson(whole(result)));
}

/** The same, a line at a time. */
export function inertJsonl(text: string, { result }: HostileCase): void {
  expect(activeLines(text)).toEqual([]);
  const lines: readonly Line[] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const those = (type: string): JsonValue =>
    lines.flatMap(({ type: of, ...members }) => (of === type ? [members] : []));
  const { findings, policies, faults, waivers, trails, accounts } = whole(result);
  const expected = { findings, policies, faults, waivers, trails, accounts };
  expect(
    canonicalJson({
      findings: those('finding'),
      policies: those('policy'),
      faults: those('fault'),
      waivers: those('waiver'),
      trails: those('trail'),
      accounts: those('account'),
    }),
  ).toBe(canonicalJson(expected));
}

interface Line {
  readonly type: string;
  readonly [member: string]: JsonValue;
}

/** The result as a value of JSON, by the plainest way. */
function whole(result: ScanResult): JsonObject {
  return JSON.parse(JSON.stringify({ ...result, findings: [...result.findings()] }));
}

/** No message has a link or a placeholder but our own link to the policy. */
export function inertSarif(text: string, { names }: HostileCase): void {
  expect(activeLines(text)).toEqual([]);
  const log: SarifLog = JSON.parse(text);
  expect(schemaProblems(log)).toEqual([]);
  expect(githubProblems(log)).toEqual([]);
  const results = log.runs.flatMap((run) => run.results ?? []);
  expect(results).toHaveLength(names.length);
  const read = messagesOf(log).map(readMessage);
  expect(read.flatMap(({ placeholders }) => placeholders)).toEqual([]);
  expect(read.flatMap(({ links }) => links)).toEqual(results.map(() => '[policy](1)'));
  const shown = results.map(({ locations }) => locations?.[0]?.logicalLocations?.[0]?.['name']);
  expect(shown).toEqual(names.map(visible));
}
