import { expect, test } from 'vitest';
import { escapeMessage, resultText } from '../../../src/report/sarif/message-text.ts';
import { findingOf, regionSubject, trailSubject } from '../fixture-subjects.ts';

test('the first sentence tells what, who and where; the last leads to the policy', () => {
  const finding = findingOf('p', regionSubject('eu-west-1'), {
    message: 'No trail records eu-west-1.',
    witness: 'kms Decrypt',
  });
  expect(resultText(finding, 'Make a trail.')).toBe(
    'No trail records eu-west-1 (region eu-west-1, account 111122223333). Nobody would record, for instance: kms Decrypt. Fix: Make a trail. See the [policy](1).',
  );
});

test('a trail is told with its home', () => {
  expect(resultText(findingOf('p', trailSubject('main', 'us-east-1')), 'x')).toContain(
    '(trail main, region us-east-1, account 111122223333)',
  );
});

test.each([
  ['a link', '[click](https://example.com)', '\\[click\\] (https://example.com)'],
  ['a link to another location', '[x](1)', '\\[x\\] (1)'],
  ['a placeholder', '{0}', '{{0}}'],
  ['a backslash', 'a\\b', 'a\\\\b'],
  ['a line feed', 'a\nb', 'a\\\\nb'],
])('%s in a name is only text', (_, name, written) => {
  expect(escapeMessage(name)).toBe(written);
});
