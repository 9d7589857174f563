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

test.each([
  ['a quote that goes on', `aws x --json '[\n  {"a": "${'b '.repeat(40)}"}\n]'`],
  ['a comment', `# ${'words '.repeat(20)}\naws x`],
  ['a comment behind a command', `aws x --name NAME --region REGION # ${'words '.repeat(10)}`],
  ['a here-document', `cat > file.json <<EOF\n${'{ } '.repeat(30)}\nEOF`],
  ['an apostrophe', `echo ${`it's `.repeat(51)}`],
])('%s would be spoilt by a backslash, so its lines stay whole', (_, command) => {
  const lines = commandLines(page, command, 0).split('\n');
  expect(lines.slice(0, -1)).toEqual(command.split('\n').map((line) => line.trimEnd()));
});

test('a line that the author broke too late is broken again and still goes on', () => {
  const long = `aws one --two ${'x'.repeat(30)} --three ${'y'.repeat(20)} \\\n  --four`;
  expect(commandLines(page, long, 0)).toBe(
    [`aws one --two ${'x'.repeat(30)} \\`, `  --three ${'y'.repeat(20)} \\`, '  --four', ''].join('\n'),
  );
});

test('lines that the author broke keep their indent', () => {
  expect(commandLines(page, 'aws one \\\n  --two', 2)).toBe('  aws one \\\n    --two\n');
  const long = `aws one \\\n  --two ${'x'.repeat(40)} --three ${'y'.repeat(20)}`;
  expect(commandLines(page, long, 2)).toBe(
    ['  aws one \\', `    --two ${'x'.repeat(40)} \\`, `      --three ${'y'.repeat(20)}`, ''].join('\n'),
  );
});
