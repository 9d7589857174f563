import type { Result, SarifLog } from '@microsoft/sarif';
import { expect } from 'vitest';
import { canonicalJson } from '../../../src/model/canonical-json.ts';
import type { JsonObject, JsonValue } from '../../../src/model/json.ts';
import type { ScanResult } from '../../../src/model/scan-result.ts';
import { visible } from '../../../src/report/text/escape-text.ts';
import { githubProblems } from '../github-rules.ts';
import { activeLines } from '../inert-text.ts';
import { messagesOf, readMessage } from '../sarif-messages.ts';
import { sarifProblems } from '../sarif-rules.ts';
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
  const { findings, policies, frameworks, faults, waivers, trails, accounts, comparison } = whole(result);
  const changes = comparison === undefined ? [] : Object(comparison).changes;
  const expected = { findings, policies, frameworks, faults, waivers, trails, accounts, changes };
  expect(
    canonicalJson({
      findings: those('finding'),
      policies: those('policy'),
      frameworks: those('framework'),
      faults: those('fault'),
      waivers: those('waiver'),
      trails: those('trail'),
      accounts: those('account'),
      changes: those('change'),
    }),
  ).toBe(canonicalJson(expected));
}

interface Line {
  readonly type: string;
  readonly [member: string]: JsonValue;
}

/** The result as a value of JSON, by the plainest way. */
function whole(result: ScanResult): JsonObject {
  const { comparison: compared } = result;
  const changes = [...(compared?.changes() ?? [])].filter(
    ({ kind, cause }) => kind !== 'still-failing' || cause !== 'none',
  );
  const comparison = compared && { ...compared, changes };
  return JSON.parse(JSON.stringify({ ...result, findings: [...result.findings()], comparison }));
}

/** What is waived is no alert. */
export function inertSarifGithub(text: string, { names, isWaived }: HostileCase): void {
  const log = inertLog(text);
  expect(githubProblems(log)).toEqual([]);
  expect(shownNames(log)).toEqual(isWaived ? [] : names.map(visible));
}

/** Every finding is there, under its name. */
export function inertSarif(text: string, { result }: HostileCase): void {
  const log = inertLog(text);
  expect(sarifProblems(log)).toEqual([]);
  expect(shownNames(log)).toEqual([...result.findings()].map(({ subject }) => visible(subject.name ?? '')));
}

/** No message has a link or a placeholder but our own link to the policy. */
function inertLog(text: string): SarifLog {
  expect(activeLines(text)).toEqual([]);
  const log: SarifLog = JSON.parse(text);
  expect(schemaProblems(log)).toEqual([]);
  const read = messagesOf(log).map(readMessage);
  expect(read.flatMap(({ placeholders }) => placeholders)).toEqual([]);
  expect(read.flatMap(({ links }) => links)).toEqual(resultsIn(log).map(() => '[policy](1)'));
  return log;
}

function shownNames(log: SarifLog): readonly unknown[] {
  return resultsIn(log).map(({ locations }) => locations?.[0]?.logicalLocations?.[0]?.['name']);
}

function resultsIn({ runs }: SarifLog): readonly Result[] {
  return runs.flatMap(({ results = [] }) => results);
}
