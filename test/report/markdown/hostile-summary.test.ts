import { expect, test } from 'vitest';
import { commandLine } from '../../../src/report/annotations/workflow-command.ts';
import { annotations } from '../../../src/report/annotations.ts';
import { markdownSummary } from '../../../src/report/markdown-summary.ts';
import { hostileNames } from '../hostile-names.ts';
import { resultNaming } from '../hostile-result.ts';
import { activeLines } from '../inert-text.ts';
import { activeMarkdown } from './active-markdown.ts';

const exit = { code: 3, failOn: 'low' } as const;

test.each([
  '<b>x</b>',
  '[x](y)',
  'https://example.com',
  'www.example.com',
  'ask @admin',
  'see #1',
  ':tada:',
  '$x$',
  '&amp;',
  '*x*',
  'a | b',
  '``x`',
  '# x',
  '    x',
])('these tests would see %j', (text) => {
  expect(activeMarkdown(text)).not.toEqual([]);
});

test.each(['`<b>`', '``[x](y)`z``', 'a \\| b\\.', 'a, b: c'])('and nothing in %j', (text) => {
  expect(activeMarkdown(text)).toEqual([]);
});

// Not all at once: names behind the first hundred policies would not be in the summary.
test.each(hostileNames)('$why', ({ text }) => {
  const result = resultNaming([text]);
  const summary = [...markdownSummary(result, exit)].join('');
  expect(summary).toContain('### What could not be seen');
  expect(activeLines(summary).filter((problem) => !problem.startsWith('a command'))).toEqual([]);
  expect(activeMarkdown(summary)).toEqual([]);
  const given = annotations(result, exit);
  expect(given.length).toBeGreaterThan(0);
  for (const { level, ...said } of given) {
    expect(activeLines(commandLine({ name: level, ...said }).replace(/^::/, ''))).toEqual([]);
  }
});
