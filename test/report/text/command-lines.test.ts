import { expect, test } from 'vitest';
import { commandLines } from '../../../src/report/text/command-lines.ts';
import { pageFor } from '../../../src/report/text/page.ts';

const page = pageFor({ colour: false, unicode: true, width: 60 });

test('a command that fits stays on its line', () => {
  expect(commandLines(page, 'aws cloudtrail start-logging --name TRAIL', 4)).toBe(
    '    aws cloudtrail start-logging --name TRAIL\n',
  );
});

test('a long command goes on after a backslash, flags beside their values', () => {
  const command =
    'aws cloudtrail update-trail --name TRAIL --enable-log-file-validation --kms-key-id KEY --region HOME';
  expect(commandLines(page, command, 4)).toBe(
    [
      '    aws cloudtrail update-trail --name TRAIL \\',
      '      --enable-log-file-validation --kms-key-id KEY \\',
      '      --region HOME',
      '',
    ].join('\n'),
  );
});

test('what is quoted is never broken, and joined again it is the same command', () => {
  const command = `aws cloudtrail put-event-selectors --trail-name T --event-selectors '[{"ReadWriteType": "All"}]' --query "a b \\" c"`;
  const lines = commandLines(page, command, 2);
  expect(lines).toContain(`'[{"ReadWriteType": "All"}]'`);
  expect(lines.replace(/ \\\n\s*/g, ' ').trim()).toBe(command);
});

test('an unpaired quote neither hangs nor loses text', () => {
  const command = `echo ${`it's `.repeat(51)}`.trim();
  const lines = commandLines(page, command, 2);
  expect(lines.replace(/ \\\n\s*/g, ' ').trim()).toBe(command);
});

test('lines that the author broke stay as they are', () => {
  expect(commandLines(page, 'aws one \\\n  --two', 2)).toBe('  aws one \\\n    --two\n');
});
