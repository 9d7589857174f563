import { describe, expect, test } from 'vitest';
import { createCoverage } from '../../src/coverage/coverage.ts';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { JsonValue } from '../../src/model/json.ts';
import { parseRequirement } from '../../src/selectors/parse-requirement.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import { account, changedAccount } from '../inventory/worlds.ts';

const selecting = (category: string, ...more: readonly object[]): object => ({
  FieldSelectors: [{ Field: 'eventCategory', Equals: [category] }, ...more],
});

/** What is known of events under a trail of one region that was told to leave global services out. */
function stateOf(events: JsonValue): string {
  const main = {
    multiRegion: false,
    globalServiceEvents: false,
    advancedSelectors: [
      selecting('Management'),
      selecting('Data', { Field: 'resources.type', Equals: ['AWS::S3::Object'] }),
    ],
  };
  const inventory = buildInventory(collectWorld(changedAccount({ trails: { main } })));
  const reading = parseRequirement(events);
  if (!reading.ok) throw new Error('the requirement cannot be read');
  const requirement = { name: 'asked', title: 'asked', boxes: reading.boxes };
  return createCoverage(inventory).ask(account, 'us-east-1', requirement).state;
}

describe('a trail without global service events', () => {
  test.each<readonly [string, JsonValue, string]>([
    ['is not sure of IAM', { eventCategory: 'Management', eventSource: 'iam.amazonaws.com' }, 'unknown'],
    ['is sure of EC2', { eventCategory: 'Management', eventSource: 'ec2.amazonaws.com' }, 'covered'],
    [
      'is sure of objects, whatever source they might have: no global service has data events',
      { eventCategory: 'Data', 'resources.type': 'AWS::S3::Object' },
      'covered',
    ],
  ])('%s', (_name, events, state) => {
    expect(stateOf(events)).toBe(state);
  });
});
