import type { SarifLog } from '@microsoft/sarif';
import { describe, expect, test } from 'vitest';
import type {
  Finding,
  FindingWaiver,
  ScanResult,
  WaiverEntry,
  WaiverState,
} from '../../src/model/scan-result.ts';
import { annotations } from '../../src/report/annotations.ts';
import { formatNames, formats, type RenderOptions } from '../../src/report/formats.ts';
import { markdownSummary } from '../../src/report/markdown-summary.ts';
import { baselineText } from '../../src/run/next-baseline.ts';
import { githubProblems } from './github-rules.ts';
import { hostileNames } from './hostile-names.ts';
import { resultNaming } from './hostile-result.ts';
import { activeLines } from './inert-text.ts';
import { schemaProblems } from './sarif-schema.ts';

const names = hostileNames.map(({ text }) => text);
const states: readonly WaiverState[] = ['expired', 'expiring', 'unused', 'not-yet', 'active'];
const accepted = acceptedNaming(names);
const exit = { code: 3, failOn: 'low' } as const;
const pages: readonly RenderOptions[] = [
  { colour: false, unicode: true, width: 80, exit },
  { colour: false, unicode: false, width: 30, exit },
];

/** The hostile result with each failing finding under a waiver, all of whose texts are hostile. */
function acceptedNaming(texts: readonly string[]): ScanResult {
  const base = resultNaming(texts);
  const waivers = texts.map(waiverNaming);
  const byReason = new Map(waivers.map((waiver) => [waiver.reason, waiver]));
  const findings = [...base.findings()].map((finding): Finding => {
    const waiver = byReason.get(finding.message);
    return finding.status === 'fail' && waiver !== undefined
      ? { ...finding, waiver: told(waiver), baseline: 'known', effective: 'waived' }
      : finding;
  });
  return {
    ...base,
    findings: () => findings,
    waivers,
    baseline: { known: 1, added: 1, fixed: texts.map(entry), unseen: texts.map(entry) },
    summary: { ...base.summary, waived: base.summary.failing },
  };
}

function waiverNaming(name: string, index: number): WaiverEntry {
  return {
    id: name,
    policy: name,
    subjects: [{ id: name, arn: name, account: name, region: name, name, ou: name }],
    reason: name,
    owner: name,
    approver: name,
    ticket: name,
    created: name,
    expires: name,
    compensatingControl: name,
    state: states[index % states.length] ?? 'active',
    matched: 1,
    source: { path: name, line: 1 },
  };
}

function told({
  policy: _policy,
  subjects: _subjects,
  source: _source,
  ...waiver
}: WaiverEntry): FindingWaiver {
  const { state: _state, matched: _matched, ...own } = waiver;
  return own;
}

function entry(name: string): NonNullable<ScanResult['baseline']>['fixed'][number] {
  return { fingerprint: name, policy: name, kind: 'trail', account: name, subject: name };
}

test('every failing finding is waived', () => {
  expect([...accepted.findings()].filter(({ effective }) => effective === 'waived')).toHaveLength(
    names.length,
  );
});

describe.each(formatNames)('%s', (name) => {
  test.each(pages)('is inert with hostile waivers, unicode $unicode', async (options) => {
    const render = await formats[name].load();
    const text = [...render(accepted, options).chunks].join('');
    // Of the page, see html/hostile-page.test.ts: lines are nothing to a browser.
    const isCommand = (problem: string): boolean => name === 'html' && problem.startsWith('a command');
    expect(activeLines(text).filter((problem) => !isCommand(problem))).toEqual([]);
    if (name === 'terminal' && !options.unicode) expect(text).toMatch(/^[\n -~]*$/u);
  });
});

test('SARIF has each waiver as a suppression, as GitHub takes it', async () => {
  const render = await formats.sarif.load();
  const log: SarifLog = JSON.parse([...render(accepted, pages[0] ?? exitless).chunks].join(''));
  expect(schemaProblems(log)).toEqual([]);
  expect(githubProblems(log)).toEqual([]);
  const results = log.runs.flatMap((run) => run.results ?? []);
  expect(results.map(({ suppressions }) => suppressions?.length)).toEqual(names.map(() => 1));
});

const exitless: RenderOptions = { colour: false, unicode: true, width: 80, exit };

test('the summary of a job and its annotations are inert', () => {
  expect(activeLines([...markdownSummary(accepted, exit)].join(''))).toEqual([]);
  const notes = annotations(accepted, exit).filter(({ level }) => level === 'notice');
  expect(notes).toHaveLength(1);
  expect(notes.flatMap(({ message }) => activeLines(message))).toEqual([]);
});

test('a baseline is inert, and reads back as it was written', () => {
  const text = [...baselineText(names.map(entry))].join('');
  expect(activeLines(text)).toEqual([]);
  expect(JSON.parse(text)).toMatchObject({ findings: names.map(entry) });
});
