import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Coverage, createCoverage } from '../../src/coverage/coverage.ts';
import { explainEvent } from '../../src/coverage/explain-event.ts';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { Inventory } from '../../src/model/inventory.ts';
import type { Requirement } from '../../src/model/policy.ts';
import { recordedBy, type SeenPlace, seenPlace } from './coverage-oracle.ts';
import { answerOf, fateOf, type OracleAnswer } from './coverage-oracle-answers.ts';
import { eventsOf, isInside, recordOf } from './coverage-oracle-events.ts';
import { writtenSelectors } from './coverage-oracle-selectors.ts';
import { type CoverageWorld, coverageWorlds } from './coverage-worlds.ts';
import { scanned } from './coverage-worlds-scan.ts';
import type { Record3 } from './selector-oracle.ts';
import { patience, worlds } from './selector-worlds.ts';

/** One region of one account, as the oracle sees it and as Trailproof does. */
interface Cell {
  readonly account: string;
  readonly region: string;
  readonly place: SeenPlace | undefined;
  /** Trails that show anywhere in the account. */
  readonly shown: readonly { readonly arn: string; readonly mayReachAll: boolean; readonly home: string }[];
  readonly coverage: Coverage;
  readonly inventory: Inventory;
}

/** How often each kind of answer came up. */
const seen = {
  covered: 0,
  coveredAnyway: 0,
  gap: 0,
  unknown: 0,
  once: 0,
  twice: 0,
  uncounted: 0,
  yes: 0,
  no: 0,
  notSure: 0,
};

test('answers every question about whole worlds as the oracle does', patience, async () => {
  await fc.assert(
    fc.asyncProperty(coverageWorlds, fc.nat(), async (given, choice) => {
      const inventory = buildInventory(await scanned(given));
      const asked = given.requirements.map((requirement) => ({
        requirement,
        events: eventsOf(requirement.boxes, selectorsIn(given)),
      }));
      for (const cell of cellsOf(given, inventory)) {
        for (const { requirement, events } of asked) {
          const expected = answerOf(cell.place, events);
          checkAnswer(cell, requirement, expected);
          if (requirement.name.startsWith('management')) checkCopies(cell, requirement, expected);
          const event = events[choice % events.length];
          if (event !== undefined) checkEvent(cell, event);
        }
      }
    }),
    { numRuns: worlds },
  );
  // Guards the generator: a kind of answer that hardly comes up would prove little.
  for (const [kind, count] of Object.entries(seen)) expect(count, kind).toBeGreaterThan(worlds / 40);
  expect(Math.min(seen.covered, seen.gap, seen.unknown)).toBeGreaterThan(worlds / 2);
});

function selectorsIn({ world }: CoverageWorld): Parameters<typeof eventsOf>[1] {
  return Object.values(world.accounts).flatMap(({ trails }) =>
    Object.values(trails ?? {}).map(writtenSelectors),
  );
}

/** Every place but those that an account has disabled: nothing happens there. */
function cellsOf(given: CoverageWorld, inventory: Inventory): readonly Cell[] {
  const coverage = createCoverage(inventory);
  const { accounts, regions } = given.world;
  return Object.entries(accounts).flatMap(([account, { optedIn }]) => {
    const enabled = Object.keys(regions).filter(
      (region) => regions[region] === 'default' || optedIn?.includes(region),
    );
    const places = enabled.map((region) => ({ region, place: seenPlace(given, account, region) }));
    const copies = places.flatMap(({ place }) => place?.copies ?? []);
    const shown = [...new Map(copies.map((copy) => [copy.arn, copy])).values()];
    shown.sort((a, b) => (a.arn < b.arn ? -1 : 1));
    return places.map(({ region, place }) => ({ account, region, place, shown, coverage, inventory }));
  });
}

function checkAnswer(cell: Cell, requirement: Requirement, expected: OracleAnswer): void {
  const { account, region, place, coverage } = cell;
  const answer = coverage.ask(account, region, requirement);
  const about = `${requirement.name} in ${region} of ${account}`;
  agree(about, [answer.state, answer.by], [expected.state, expected.by]);
  seen[answer.state] += 1;
  if (answer.state === 'covered' && place?.whole === false) seen.coveredAnyway += 1;
  if (answer.state === 'unknown') expect(answer.faults.length, about).toBeGreaterThan(0);
  const example =
    answer.state === 'gap' ? answer.witness : answer.state === 'unknown' ? answer.example : undefined;
  if (example === undefined) return;
  const fate = answer.state === 'gap' ? 'no' : 'unknown';
  agree(about, [isInside(requirement.boxes, example), fateOf(place, recordOf(example))], [true, fate]);
}

function checkCopies(cell: Cell, requirement: Requirement, expected: OracleAnswer): void {
  const { account, region, place, coverage } = cell;
  const answer = coverage.copies(account, region, requirement);
  const about = `copies of ${requirement.name} in ${region} of ${account}`;
  agree(about, answer.known ? answer.count : undefined, expected.copies);
  if (!answer.known) {
    seen.uncounted += 1;
    return;
  }
  if (answer.count > 0) seen[answer.count === 1 ? 'once' : 'twice'] += 1;
  agree(about, [answer.by.length, answer.event !== undefined], [answer.count, answer.count > 0]);
  if (answer.event === undefined) return;
  const event = recordOf(answer.event);
  const recorders = place?.copies.filter((copy) => recordedBy(copy, event) === 'yes') ?? [];
  const by = recorders.map(({ arn }) => arn).sort();
  agree(about, [isInside(requirement.boxes, answer.event), answer.by], [true, by]);
}

function checkEvent(cell: Cell, event: Record3): void {
  const { account, region, place, shown, inventory } = cell;
  const answer = explainEvent(inventory, { ...event, account, region });
  const recorded = fateOf(place, event);
  seen[recorded === 'unknown' ? 'notSure' : recorded] += 1;
  const trails = place === undefined ? [] : shown.map((trail) => [trail.arn, fateIn(cell, trail, event)]);
  const by = trails.flatMap(([arn, records]) => (records === 'yes' ? [arn] : []));
  agree(
    `${JSON.stringify(event)} in ${region} of ${account}`,
    [answer.recorded, answer.trails.map(({ arn, records }) => [arn, records]), answer.by],
    [recorded, trails, by],
  );
}

/** What one trail of the account does in a region; of one whose trails were not listed only the others tell. */
function fateIn({ region, place }: Cell, trail: Cell['shown'][number], event: Record3): string {
  const copy = place?.copies.find(({ arn }) => arn === trail.arn);
  if (copy !== undefined) return recordedBy(copy, event);
  const reaches = trail.mayReachAll || trail.home === region;
  return reaches && place?.whole !== true ? 'unknown' : 'no';
}

/** Comparing texts first: the matcher of hundreds of thousands of equal things would take most of the time. */
function agree(about: string, actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) expect(actual, about).toEqual(expected);
}
