import { expect, test } from 'vitest';
import { createCoverage } from '../../src/coverage/coverage.ts';
import type { Copy, Trail } from '../../src/model/inventory.ts';
import { known, unknown } from '../../src/model/observed.ts';
import type { EventFields } from '../../src/model/selector.ts';
import { normalizeSelectors } from '../../src/selectors/normalize-selectors.ts';
import { ACCOUNT, account, copy, fault, inventory, trail } from '../evaluate/sample-inventory.ts';

const write: EventFields = {
  eventCategory: 'Management',
  eventSource: 'ec2.amazonaws.com',
  eventName: 'RunInstances',
  eventType: 'AwsApiCall',
  readOnly: 'false',
};
const here = 'us-east-1';

function selecting(readWriteType: string): Trail['selectors'] {
  const selector = {
    readWriteType,
    includeManagementEvents: true,
    dataResources: [],
    excludeManagementEventSources: [],
  };
  return known(normalizeSelectors({ language: 'basic', selectors: [selector] }), ['selectors']);
}

const reads = { selectors: selecting('ReadOnly') };
const all = { selectors: selecting('All') };

/** Shown in the region with the given state; without one it does not show there. */
function shown(name: string, changes: Partial<Trail>, isLogging?: Copy['isLogging']): Trail {
  const bare = trail(name, changes);
  const copies = isLogging === undefined ? [] : [copy(bare.arn, here, { isLogging })];
  return { ...bare, copies };
}

const logs = known(true, ['status']);
const stopped = known(false, ['status']);
const alone = { multiRegion: known(false, ['describe']) };

test.each<[string, readonly Trail[], string]>([
  ['no trail', [], 'none shows in the account'],
  ['selectors', [shown('a', reads, logs)], 'a records only reads'],
  ['a stopped copy', [shown('a', all, stopped)], 'a is stopped in us-east-1'],
  ['no copy', [shown('a', all)], 'a does not show in us-east-1'],
  ['a home elsewhere', [shown('a', { ...all, ...alone })], 'a is a trail of eu-west-1 alone'],
  [
    'as near as one another',
    [shown('b', all, stopped), shown('a', reads, logs)],
    'a records only reads, b is stopped in us-east-1',
  ],
  [
    'more than are named',
    ['d', 'c', 'b', 'a'].map((name) => shown(name, reads, logs)),
    'a records only reads, b records only reads, 2 more do not record it either',
  ],
  ['the nearer one', [shown('a', all), shown('b', reads, logs)], 'b records only reads'],
  [
    'a stopped copy that would not record it either',
    [shown('a', reads, stopped), shown('b', reads, logs)],
    'b records only reads',
  ],
  [
    'selectors that were not read, of a copy that is stopped',
    [shown('a', { selectors: unknown(fault('selectors')) }, stopped)],
    'a is stopped in us-east-1',
  ],
  [
    'two of one name',
    [shown('a', reads, logs), shown('a', { ...reads, home: here }, logs)],
    `arn:aws:cloudtrail:eu-west-1:${ACCOUNT}:trail/a records only reads, arn:aws:cloudtrail:us-east-1:${ACCOUNT}:trail/a records only reads`,
  ],
])('%s', (_name, trails, why) => {
  const coverage = createCoverage(inventory(account(trails)));
  expect(coverage.nearest(ACCOUNT, here, write)).toBe(why);
});
