import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { type TerminalOptions, terminal } from '../../src/report/terminal.ts';
import { activeCharacters } from './active-characters.ts';
import { exampleResult, resultOf } from './fixture.ts';
import { policyOf } from './fixture-policies.ts';
import { findingOf, regionSubject, regions } from './fixture-subjects.ts';

const plain: TerminalOptions = { colour: false, unicode: true, width: 80 };

function rendered(result: ScanResult, options: Partial<TerminalOptions> = {}): string {
  return [...terminal(result, { ...plain, ...options })].join('');
}

describe('the whole page, as reviewed', () => {
  test.each([
    ['terminal-80.txt', {}],
    ['terminal-120.txt', { width: 120 }],
    ['terminal-40-ascii.txt', { width: 40, unicode: false }],
    ['terminal-colour.txt', { colour: true }],
  ])('%s', async (name, options) => {
    const text = rendered(exampleResult(), { ...options, exit: { code: 3, failOn: 'medium' } });
    await expect(text).toMatchFileSnapshot(`golden/${name}`);
  });
});

test.each([40, 60, 80, 100, 120])(
  'at %i columns only a command that must not be broken is wider',
  (width) => {
    const wide = rendered(exampleResult(), { width })
      .split('\n')
      .filter((line) => stringWidth(line) > width);
    expect(wide.filter((line) => !/^\s+--event-selectors '/.test(line))).toEqual([]);
  },
);

test('colours change nothing but colours', () => {
  const coloured = rendered(exampleResult(), { colour: true });
  expect(coloured).toContain('\u001b[');
  expect(stripVTControlCharacters(coloured)).toBe(rendered(exampleResult()));
});

test('names meant to do harm are shown and do nothing', () => {
  const text = rendered(exampleResult());
  expect(text).not.toMatch(activeCharacters);
  expect(text).toContain('x\\u{1b}[2J\\u{9b}31m\\u{202e}txt.\\n##');
});

test('without Unicode the page is pure ASCII', () => {
  expect(rendered(exampleResult(), { unicode: false })).toMatch(/^[\n -~]*$/);
});

test('policies come by severity of what fails, then what could not be judged, then what passes', () => {
  const text = rendered(exampleResult());
  const order = [
    'CRITICAL Management',
    'MEDIUM Log file',
    '? HIGH The trail logs',
    '✔ A multi-region',
    '– An organ',
    'Findings',
  ];
  const places = order.map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((left, right) => left - right));
});

test('a policy is as severe as the worst line of it that fails', () => {
  const lines = [
    findingOf('mixed', regionSubject('eu-west-1'), { message: 'mild', severity: 'low' }),
    findingOf('mixed', regionSubject('eu-west-2'), { message: 'grave', severity: 'critical' }),
    findingOf('plain', regionSubject('eu-west-1'), { severity: 'high' }),
  ];
  const text = rendered(
    resultOf({ policies: [policyOf('plain'), policyOf('mixed', { severity: 'low' })], findings: lines }),
  );
  expect(text.indexOf('CRITICAL Title of mixed')).toBeLessThan(text.indexOf('HIGH Title of plain'));
  expect(text).toContain('  grave\n');
  expect(text).toContain('  mild (low)\n');
});

function failingIn(names: readonly string[], accounts = ['111122223333']): ScanResult {
  return resultOf({
    accounts,
    policies: [policyOf('p', { subject: 'region' })],
    findings: accounts.flatMap((id) =>
      names.map((name) => findingOf('p', regionSubject(name, id), { message: `${name} is dark` })),
    ),
  });
}

test('the same failure in every region is one group with the regions in short', () => {
  const text = rendered(failingIn(regions));
  expect(text).toContain('p: all 17 regions fail\n');
  expect(text.match(/is dark/g)).toHaveLength(1);
  expect(text).toContain('in 17 regions: ap-northeast-1/2/3, ap-south-1, ap-southeast-1/2,');
});

test('a single failure keeps its words; a region that they name is not named twice', () => {
  expect(rendered(failingIn(['eu-west-1']))).toContain('  eu-west-1 is dark\n\n  Next:');
});

test('with several accounts each subject says whose it is', () => {
  const width = 120;
  const text = rendered(failingIn(['eu-west-1', 'us-east-1'], ['111122223333', '444455556666']), { width });
  expect(text).toContain(
    'in 4 regions: eu-west-1, us-east-1 in each of 2 accounts: 111122223333, 444455556666',
  );
});

test('two hundred thousand findings of one shape are one group', () => {
  const finding = findingOf('p', regionSubject('eu-west-1'), { message: 'eu-west-1 is dark' });
  const result = resultOf({ policies: [policyOf('p', { subject: 'region' })], findings: [finding] });
  const many = { ...result, findings: () => Array<typeof finding>(200_000).fill(finding) };
  expect(rendered(many)).toContain('in 200,000 regions: eu-west-1 and 199,500 more');
});

describe('the last line says why the run ends as it does', () => {
  const clean = resultOf({ policies: [policyOf('p')], findings: [] });
  test.each([
    ['clean', clean, { code: 0, failOn: 'low' }, '0 because the scan is complete and clean'],
    [
      'let pass',
      failingIn(regions),
      { code: 0, failOn: 'none' },
      '0 because --fail-on none lets every finding pass',
    ],
    [
      'below',
      failingIn(regions),
      { code: 0, failOn: 'critical' },
      '0 because nothing fails that counts with --fail-on critical',
    ],
    [
      'some',
      failingIn(regions),
      { code: 1, failOn: 'medium' },
      '1 because 17 findings are medium or worse (--fail-on medium)',
    ],
    [
      'one',
      failingIn(['eu-west-1']),
      { code: 1, failOn: 'high' },
      '1 because 1 finding is high or worse (--fail-on high)',
    ],
    [
      'incomplete',
      exampleResult(),
      { code: 3, failOn: 'none' },
      '3 because the scan is incomplete, which weighs more than any finding',
    ],
  ] as const)('%s', (_, result, exit, words) => {
    expect(rendered(result, { exit }).trimEnd().split('\n').at(-1)).toBe(`Exit code  ${words}`);
  });
});

test('regions taken on the user’s word are named as such', () => {
  const result = resultOf({});
  const asserted = {
    ...result,
    scope: { ...result.scope, asserted: [{ account: '1', region: 'eu-west-1' }] },
  };
  expect(rendered(asserted)).toContain(
    'Taken on your word, because the list of regions could not be read: eu-west-1',
  );
});

test('an empty scan says so in a few calm lines', () => {
  const text = rendered({ ...resultOf({}), accounts: [] });
  expect(text).toContain('Trailproof 0.1.0: no account, 17 regions judged, no trail');
});
