import { describe, expect, test } from 'vitest';
import { loadCasedPolicies } from '../src/run/policy-check.ts';
import { documentedPlaceholders, fillPlaceholders, partsOf, placeholdersOf } from './fix-placeholders.ts';

const cased = loadCasedPolicies(undefined, process.cwd());

test('words in capitals are placeholders, unless they are part of something or words of AWS', () => {
  const commands = `# When AWS says NO:
aws x --name TRAIL_ARN --bucket=BUCKET --type AWS::KMS::Key "$HOME" 'resources.ARN' Mode=COMPLIANCE
    --policy '{"Sid":"A","Resource":"arn:aws:s3:REGION:ACCOUNT:BUCKET/AWSLogs/*"}'`;
  expect(placeholdersOf(commands)).toEqual(['TRAIL_ARN', 'BUCKET', 'REGION', 'ACCOUNT']);
});

test('values take the place of placeholders, and of nothing else', () => {
  const values = new Map([
    ['BUCKET', 'logs'],
    ['S3', 'never'],
  ]);
  expect(fillPlaceholders('BUCKET/x BUCKETS S3 KEY_ARN', values)).toBe('logs/x BUCKETS S3 KEY_ARN');
});

test('parts are separated by empty lines', () => {
  expect(partsOf('# one\naws a\n\n# two\naws b\n')).toEqual(['# one\naws a', '# two\naws b']);
});

describe('commands of fixes', () => {
  test.each(cased.map(({ policy }) => [policy.id, policy.fix.cli ?? ''] as const))(
    '%s uses documented placeholders, and says of each part when it is the one',
    (_, commands) => {
      const unknown = placeholdersOf(commands).filter((name) => !documentedPlaceholders().includes(name));
      expect(unknown).toEqual([]);
      const parts = partsOf(commands);
      const silent = parts.filter((part) => !part.startsWith('# '));
      expect(parts.length === 1 ? [] : silent).toEqual([]);
    },
  );
});
