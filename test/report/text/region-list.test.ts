import { expect, test } from 'vitest';
import { regionList } from '../../../src/report/text/region-list.ts';

test.each([
  [[], ''],
  [['eu-west-1'], 'eu-west-1'],
  [['us-east-1', 'eu-west-1', 'eu-west-1'], 'eu-west-1, us-east-1'],
  [
    ['eu-west-1', 'eu-west-2', 'eu-west-3', 'us-east-1', 'us-gov-west-1'],
    'eu-west-1/2/3, us-east-1, us-gov-west-1',
  ],
  [['a', 'b', 'c', 'd', 'e-x'], 'a, b, c, d, e-x'],
])('%j', (names, text) => {
  expect(regionList(names)).toBe(text);
});
