import { describe, expect, test } from 'vitest';
import { type Coverage, createCoverage } from '../../src/coverage/coverage.ts';
import { createReading } from '../../src/evaluate/reading.ts';
import { sceneMaker } from '../../src/evaluate/scene.ts';
import { createViews } from '../../src/evaluate/views.ts';
import type { Bucket } from '../../src/model/inventory.ts';
import { known, type Observed, unknown } from '../../src/model/observed.ts';
import type { CoveragePlace } from '../../src/policy/cel/host-objects.ts';
import { compiledPolicy } from './compiled-policy.ts';
import { ACCOUNT, account, bucket, fault, inventory, trail } from './sample-inventory.ts';
import { unknownRead, viewing, walk } from './view-walk.ts';

const yes = known(true, ['yes']);
const no = known(false, ['no']);
const unseen = (id: string): Observed<boolean> => unknown(fault(id));

function read(changes: Partial<Bucket>, path: string): unknown {
  const noun = { kind: 'bucket', account: account([]), bucket: bucket('logs', changes) } as const;
  return walk(viewing(noun).view, path);
}

describe('a bucket is public', () => {
  test.each([
    ['by its policy', yes, no, true],
    ['by its ACL', no, yes, true],
    ['by its policy, whatever its ACL says', yes, unseen('acl'), true],
    ['by its ACL, whatever its policy says', unseen('policy'), yes, true],
    ['by nothing', no, no, false],
  ])('%s', (_why, publicByPolicy, publicByAcl, expected) => {
    expect(read({ publicByPolicy, publicByAcl }, 'public')).toBe(expected);
  });

  test.each([
    ['its ACL', no, unseen('acl'), ['acl']],
    ['its policy', unseen('policy'), no, ['policy']],
    ['both', unseen('policy'), unseen('acl'), ['acl', 'policy']],
  ])('or not, nobody knows who could not see %s', (_what, publicByPolicy, publicByAcl, ids) => {
    const { faults } = unknownRead(() => read({ publicByPolicy, publicByAcl }, 'public'));
    expect(faults.map(({ id }) => id)).toEqual(ids);
  });
});

test('tags are a list of texts', () => {
  expect(read({ tags: known(['class=secret'], ['tags']) }, 'tags')).toEqual(['class=secret']);
});

test.each([
  ['eventSelectors', 2],
  ['dataResources', 30],
  ['advancedSelectorValues', 400],
])('trail.%s counts what is used of a limit', (path, value) => {
  const selectorCounts = known({ basic: 2, dataResources: 30, advancedValues: 400 }, ['selectors']);
  const one = trail('main', { selectorCounts });
  const noun = { kind: 'trail', account: account([one]), trail: one } as const;
  expect(walk(viewing(noun).view, path)).toBe(value);
  const hidden = { ...noun, trail: trail('main', { selectorCounts: unknown(fault('selectors')) }) };
  expect(unknownRead(() => walk(viewing(hidden).view, path)).faults).toEqual([fault('selectors')]);
});

describe('coverage of a bucket', () => {
  const policy = compiledPolicy({
    id: 'p',
    subject: 'bucket',
    requirements: { writes: { eventCategory: 'Data' } },
    assert: [],
  });

  function ask(changes: Partial<Bucket>): {
    readonly asked: readonly string[];
    readonly covered: () => boolean;
  } {
    const asked: string[] = [];
    const of = account([]);
    const coverage: Coverage = {
      ...createCoverage(inventory(of)),
      ask: (of, region, { name }) => {
        asked.push(`${name} in ${of} ${region}`);
        return { state: 'covered', by: [], evidence: () => [] };
      },
    };
    const reading = createReading();
    const views = createViews(reading, inventory(of));
    const stage = { reading, coverage, inventory: inventory(of), views, now: new Date(0) };
    const noun = { kind: 'bucket', account: of, bucket: bucket('logs', changes) } as const;
    const { variables } = sceneMaker(stage)(policy, noun);
    const covered = variables['covered'] as (place: unknown, name: string) => boolean;
    return { asked, covered: () => covered(variables['bucket'] as CoveragePlace, 'writes') };
  }

  test('is asked in the account that owns it and the region where it is', () => {
    const { asked, covered } = ask({ region: known('us-east-1', ['head']) });
    expect(covered()).toBe(true);
    expect(asked).toEqual([`writes of logs in ${ACCOUNT} us-east-1`]);
  });

  test.each([
    ['owner', { owner: unknown(fault('f')) }],
    ['region', { region: unknown(fault('f')) }],
  ])('is unknown where its %s is', (_what, changes) => {
    const { asked, covered } = ask(changes);
    expect(unknownRead(covered).faults).toEqual([fault('f')]);
    expect(asked).toEqual([]);
  });
});
