import { describe, expect, test } from 'vitest';
import { loadPolicies } from '../../src/policy/load-policies.ts';
import { optionalFacts } from '../../src/policy/optional-facts.ts';
import { type PolicyParts, policiesOf, policyFile, sha256 } from './policy-text.ts';

const writes = 'events: { eventCategory: Management, readOnly: "false" }';
const counting = (recorders: string): PolicyParts => ({
  subject: 'region',
  that: 'covered(region, "writes")',
  requirements: `{ writes: { title: Writes, ${writes}${recorders === '' ? '' : `, recorders: ${recorders}`} } }`,
});
const none = { bucketTags: false, eventDataStores: false, insights: false };

describe('what is asked because a policy needs it', () => {
  test.each<[string, PolicyParts, object]>([
    ['nothing where none does', {}, {}],
    [
      'tags of buckets where one reads them',
      { subject: 'bucket', that: '"a" in bucket.tags' },
      { bucketTags: true },
    ],
    ['Insights where one reads them', { that: '"a" in trail.insights' }, { insights: true }],
    ['nothing for trails', counting('[trails]'), {}],
    ['nothing where nobody says who counts', counting(''), {}],
    [
      'event data stores where one counts them',
      counting('[trails, event-data-stores]'),
      { eventDataStores: true },
    ],
    [
      'event data stores where one counts them alone',
      counting('[event-data-stores]'),
      { eventDataStores: true },
    ],
  ])('%s', (_, parts, wanted) => {
    expect(optionalFacts(policiesOf(parts))).toEqual({ ...none, ...wanted });
  });

  test('is what any of them needs', () => {
    const policies = policiesOf(
      { id: 'one', that: '"a" in trail.insights' },
      { id: 'two', ...counting('[event-data-stores]') },
    );
    expect(optionalFacts(policies)).toEqual({ ...none, eventDataStores: true, insights: true });
  });
});

test.each(['[]', '[trails, trails]', '[lakes]', 'trails'])('`recorders: %s` is a mistake', (recorders) => {
  const { problems } = loadPolicies({ files: [policyFile(counting(recorders))], sha256 });
  expect(problems.length).toBeGreaterThan(0);
});
