import { expect, test } from 'vitest';
import { messageShape } from '../../../src/report/groups/message-shape.ts';
import { regionSubject, trailSubject } from '../fixture-subjects.ts';

test.each([
  ['No trail records eu-west-1.', 'No trail records <region>.'],
  ['eu-west-10 is not eu-west-1', 'eu-west-10 is not <region>'],
  ['account 111122223333 and eu-west-1', 'account <account> and <region>'],
])('in the region eu-west-1, %s', (message, shape) => {
  expect(messageShape(message, regionSubject('eu-west-1'))).toBe(shape);
});

test('the ARN is taken before the name inside it, and longer names are other names', () => {
  const subject = trailSubject('main', 'us-east-1');
  const message = `${subject.arn} named main, not main-2 or domain`;
  expect(messageShape(message, subject)).toBe('<arn> named <trail>, not main-2 or domain');
});

test('a name that looks like a pattern or a placeholder is only text', () => {
  expect(messageShape('.* fails', trailSubject('.*', 'us-east-1'))).toBe('<trail> fails');
  expect(messageShape('<arn> fails', trailSubject('arn', 'us-east-1'))).toBe('<<trail>> fails');
});
