import type { SarifLog } from '@microsoft/sarif';
import { expect, test } from 'vitest';
import { annotations } from '../../src/report/annotations.ts';
import { formats } from '../../src/report/formats.ts';
import { markdownSummary } from '../../src/report/markdown-summary.ts';
import { baselineText } from '../../src/run/next-baseline.ts';
import { acceptedNaming, baselineEntry } from './hostile-decisions.ts';
import { hostileNames } from './hostile-names.ts';
import { activeLines } from './inert-text.ts';
import { sarifProblems } from './sarif-rules.ts';
import { schemaProblems } from './sarif-schema.ts';

// That no format lets a waiver act, see injection.test.ts.

const names = hostileNames.map(({ text }) => text);
const accepted = acceptedNaming(names);
const exit = { code: 3, failOn: 'low' } as const;

test('every failing finding is waived', () => {
  expect([...accepted.findings()].filter(({ effective }) => effective === 'waived')).toHaveLength(
    names.length,
  );
});

test('SARIF has each waiver as a suppression', async () => {
  const render = await formats.sarif.load();
  const { chunks } = render(accepted, { colour: false, unicode: true, width: 80, exit });
  const log: SarifLog = JSON.parse([...chunks].join(''));
  expect(schemaProblems(log)).toEqual([]);
  expect(sarifProblems(log)).toEqual([]);
  const results = log.runs.flatMap((run) => run.results ?? []);
  const suppressed = results.filter(({ suppressions = [] }) => suppressions.length > 0);
  expect(suppressed.map(({ kind }) => kind)).toEqual(names.map(() => 'fail'));
});

test('the summary of a job and its annotations are inert', () => {
  expect(activeLines([...markdownSummary(accepted, exit)].join(''))).toEqual([]);
  const notes = annotations(accepted, exit).filter(({ level }) => level === 'notice');
  expect(notes).toHaveLength(1);
  expect(notes.flatMap(({ message }) => activeLines(message))).toEqual([]);
});

test('a baseline is inert, and reads back as it was written', () => {
  const text = [...baselineText(names.map(baselineEntry))].join('');
  expect(activeLines(text)).toEqual([]);
  expect(JSON.parse(text)).toMatchObject({ findings: names.map(baselineEntry) });
});
