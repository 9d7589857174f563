import { expect, test } from 'vitest';
import { comparisonExitCode } from '../../src/compare/exit-code.ts';
import { policyOf } from '../report/fixture-policies.ts';
import {
  compared,
  failing,
  passing,
  type Sample,
  sample,
  trail,
  trailSubject,
  unknown,
} from './sample-results.ts';

const other = trailSubject('other', 'eu-west-1');
const high: Sample = { findings: [failing()] };

test.each<[string, Sample, Sample, 'low' | 'high' | 'critical' | 'none', number]>([
  ['nothing', {}, {}, 'low', 0],
  ['what failed before', high, high, 'low', 0],
  ['something new', {}, high, 'low', 1],
  ['something new at the threshold', {}, high, 'high', 1],
  ['something new below the threshold', {}, high, 'critical', 0],
  ['something new that does not count', {}, high, 'none', 0],
  ['something fixed', high, {}, 'low', 0],
  ['something out of sight', high, { findings: [unknown()] }, 'low', 3],
  ['something out of sight, whatever counts', high, { findings: [unknown()] }, 'none', 3],
  ['an earlier run that was incomplete', { complete: false }, {}, 'low', 3],
  ['a later run that was incomplete', {}, { complete: false }, 'low', 3],
  [
    'something new, and something out of sight',
    { findings: [passing(other)] },
    { findings: [failing(), unknown(other)] },
    'low',
    3,
  ],
  ['what fails by a policy that was not judged before', { policies: [] }, high, 'low', 3],
  ['the same below the threshold', { policies: [] }, high, 'critical', 0],
  ['the same, where nothing counts', { policies: [] }, high, 'none', 0],
  ['what failed by a policy that is not judged now', high, { policies: [policyOf('another')] }, 'low', 0],
  ['a waiver that ended', { findings: [failing(trail, { effective: 'waived' })] }, high, 'low', 1],
])('%s', (_what, before, after, failOn, expected) => {
  const now = sample(after);
  const comparison = compared(sample(before), now);
  expect(comparisonExitCode({ complete: now.complete, comparison }, failOn)).toBe(expected);
});
