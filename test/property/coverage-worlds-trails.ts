import fc from 'fast-check';
import type { WorldTrail } from '../../src/simulator/world.ts';
import { anySelectors } from './coverage-worlds-selectors.ts';

export const management = '111122223333';
/** The first may be the delegated administrator of CloudTrail. */
export const members: readonly string[] = ['222233334444', '333344445555', '444455556666'];
export const optIn = 'af-south-1';
export const regionNames: readonly string[] = ['us-east-1', 'eu-west-1', optIn];

/** One value in most worlds, the others now and then. */
export function mostly<T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

const copyState = fc.record({ logging: fc.boolean(), missing: mostly(false, true) }, { requiredKeys: [] });

function copiesIn(regions: readonly string[]): fc.Arbitrary<Record<string, object>> {
  return fc.dictionary(fc.constantFrom(...regions), copyState, { maxKeys: 2 });
}

type Reach = Pick<WorldTrail, 'home'> & Record<'multiRegion' | 'organization', boolean>;

/** What is different about a trail's copies: in regions of its owner, and in members. */
function differences({ home, multiRegion, organization }: Reach): fc.Arbitrary<Partial<WorldTrail>> {
  const away = regionNames.filter((name) => name !== home);
  const inMember = fc
    .tuple(copyState, copiesIn(multiRegion ? regionNames : [home]))
    .map(([everywhere, copies]) => ({ ...everywhere, copies }));
  const inMembers = fc.dictionary(fc.constantFrom(...members), inMember, { maxKeys: 2 });
  return fc.record({
    copies: multiRegion ? copiesIn(away) : fc.constant({}),
    ...(organization ? { members: inMembers } : {}),
  });
}

const settings = fc.record({
  home: fc.constantFrom('us-east-1', 'us-east-1', 'us-east-1', 'eu-west-1', optIn, optIn),
  multiRegion: fc.constantFrom(true, true, false),
  organization: fc.constantFrom(true, true, false),
  globalServiceEvents: mostly(true, false, false),
  logging: mostly(true, false),
  selectors: anySelectors,
});

export const anyTrail: fc.Arbitrary<WorldTrail> = settings.chain(({ selectors, ...trail }) =>
  fc.option(differences(trail), { freq: 1, nil: {} }).map((different) => ({
    ...trail,
    // CloudTrail takes no trail of all regions without them.
    globalServiceEvents: trail.multiRegion || trail.globalServiceEvents,
    bucket: 'logs',
    ...different,
    ...selectors,
  })),
);
