import type { Fault } from '../model/fault.ts';
import type { Inventory } from '../model/inventory.ts';
import type { RecorderKind, Requirement } from '../model/policy.ts';
import type { EventFields } from '../model/selector.ts';
import { accountById } from './account-by-id.ts';
import { createBoxSets } from './box-sets.ts';
import { type Copies, countCopies } from './count-copies.ts';
import { nearestTrails, trailLabel } from './nearest-trails.ts';
import { notLookedAt } from './not-looked-at.ts';
import { once } from './once.ts';
import {
  type AccountPlace,
  type RecorderSituations,
  recorderSituations,
  trailsAlone,
} from './recorder-situations.ts';
import type { RegionSituation } from './region-situation.ts';
import { type SituationAnswer, situationAnswer } from './situation-answer.ts';
import { type Cell, undecidedFaults } from './undecided.ts';

/**
 * Which trails, and event data stores where a requirement counts them, record a requirement for an account and
 * region. Asked cell by cell, never materialised.
 */
export interface Coverage {
  /** `requirement` objects may be made anew for each question: equal boxes share what was computed. */
  readonly ask: (account: string, region: string, requirement: Requirement) => CoverageAnswer;
  /** Whether the answer is `covered`; sooner told than by whom and why. */
  readonly covers: (account: string, region: string, requirement: Requirement) => boolean;
  /** How often an event of the requirement is recorded at most. */
  readonly copies: (account: string, region: string, requirement: Requirement) => CopiesAnswer;
  /** Why an event that is known to be lost there is recorded by no trail, by the trails that come nearest. */
  readonly nearest: (account: string, region: string, event: EventFields) => string;
  /** The names of trails of the account, or their ARNs where a name is not enough. */
  readonly labels: (account: string, region: string, arns: readonly string[]) => readonly string[];
  /** What the place shares with all that are alike; absent where nobody looked. */
  readonly situation: (
    account: string,
    region: string,
    recorders?: readonly RecorderKind[],
  ) => Situation | undefined;
}

/**
 * Places with the same number have the same answers to every requirement that counts no others than the
 * recorders asked for; trails alone if none are named.
 */
export interface Situation {
  readonly number: number;
  readonly answer: (requirement: Requirement) => SituationAnswer;
}

/** Call records that say so; gathering them takes longer than the answer, and most answers are asked without. */
export type Evidence = () => readonly string[];

export type CoverageAnswer =
  | {
      readonly state: 'covered';
      /** ARNs of the trails and event data stores that surely record something of it, sorted. */
      readonly by: readonly string[];
      readonly evidence: Evidence;
    }
  | {
      readonly state: 'gap';
      /** One event that nobody would record. */
      readonly witness: EventFields;
      readonly by: readonly string[];
      readonly evidence: Evidence;
    }
  | {
      readonly state: 'unknown';
      /** At least one. */
      readonly faults: readonly Fault[];
      readonly by: readonly string[];
      /** An event of the requirement that is not sure to be recorded. */
      readonly example?: EventFields;
    };

export type CopiesAnswer =
  | (Extract<Copies, { readonly known: true }> & { readonly evidence: Evidence })
  | { readonly known: false; readonly faults: readonly Fault[] };

/** A situation and what was asked of it, by the numbers of boxes. */
interface Known {
  readonly situation: RegionSituation;
  readonly number: number;
  readonly answers: Map<number, SituationAnswer>;
  readonly counts: Map<number, Copies>;
}

interface Asked {
  readonly of: Known;
  readonly place: AccountPlace;
}

/**
 * Covered if the requirement lies within what the trails surely record, a gap if it does not lie within what
 * they may record, unknown between. A region whose list of trails is open may be recorded by one not seen.
 */
export function createCoverage(inventory: Inventory): Coverage {
  const findPlace = placeFinder(inventory);
  const situations = recorderSituations(inventory);
  const met = new Map<RegionSituation, Known>();
  const sets = createBoxSets();
  const knownOf = (situation: RegionSituation): Known =>
    once(met, situation, () => ({ situation, number: met.size, answers: new Map(), counts: new Map() }));
  // All policies ask about a place before the next one comes.
  const latest = new Map<string, Asked>();
  const look = (account: string, region: string, recorders = trailsAlone): Asked | undefined => {
    const place = findPlace(account, region);
    if (place === undefined) return undefined;
    const who = recorders.length === 1 ? (recorders[0] ?? '') : recorders.join();
    const before = latest.get(who);
    if (before?.place === place) return before;
    const asked = { of: knownOf(situations.of(place, recorders)), place };
    latest.set(who, asked);
    return asked;
  };
  const answerTo = ({ of: { situation, answers } }: Asked, requirement: Requirement): SituationAnswer =>
    once(answers, sets.numberOf(requirement.boxes), () => situationAnswer(sets, situation, requirement));
  return {
    ask: (account, region, requirement) => {
      const asked = look(account, region, requirement.recorders);
      if (asked === undefined) return { state: 'unknown', faults: [unseen({ account, region })], by: [] };
      return answerAt(answerTo(asked, requirement), { situations, place: asked.place, requirement });
    },
    covers: (account, region, requirement) => {
      const asked = look(account, region, requirement.recorders);
      return asked !== undefined && answerTo(asked, requirement).state === 'covered';
    },
    copies: (account, region, requirement) => {
      const { boxes, recorders = trailsAlone } = requirement;
      const asked = look(account, region, recorders);
      if (asked === undefined) return { known: false, faults: [unseen({ account, region })] };
      const { of: before, place } = asked;
      const count = once(before.counts, sets.numberOf(boxes), () =>
        countCopies(sets, before.situation, requirement),
      );
      if (!count.known) {
        return { known: false, faults: undecidedFaults(count.undecided, { account, region }, requirement) };
      }
      return { ...count, evidence: () => situations.evidenceOf(place, recorders, count.by) };
    },
    nearest: (account, region, event) => {
      const place = findPlace(account, region);
      if (place === undefined) throw new Error(`${region} of account ${account} was not looked at`);
      return nearestTrails(place, event);
    },
    labels: (account, region, arns) => {
      const { trails } = findPlace(account, region) ?? { trails: new Map<string, never>() };
      return arns.map((arn) => {
        const trail = trails.get(arn);
        return trail === undefined ? arn : trailLabel(trail, trails);
      });
    },
    situation: (account, region, recorders) => {
      const asked = look(account, region, recorders);
      if (asked === undefined) return undefined;
      return {
        number: asked.of.number,
        answer: (requirement) => answerTo(look(account, region, requirement.recorders) ?? asked, requirement),
      };
    },
  };
}

function answerAt(
  answer: SituationAnswer,
  at: {
    readonly situations: RecorderSituations;
    readonly place: AccountPlace;
    readonly requirement: Requirement;
  },
): CoverageAnswer {
  const { by } = answer;
  const { situations, place, requirement } = at;
  const { recorders = trailsAlone } = requirement;
  switch (answer.state) {
    case 'covered':
      return { state: 'covered', by, evidence: () => situations.evidenceOf(place, recorders, by) };
    case 'gap':
      return {
        state: 'gap',
        witness: answer.witness,
        by,
        evidence: () => situations.evidenceOf(place, recorders, 'all'),
      };
    case 'unknown': {
      const { example, undecided } = answer;
      const cell = { account: place.account.id, region: place.region.name };
      return {
        state: 'unknown',
        by,
        faults: undecidedFaults(undecided, cell, requirement),
        ...(example === undefined ? {} : { example }),
      };
    }
  }
}

/** Regions and trails by name. Questions come account by account, so that only the latest account is kept indexed. */
function placeFinder(inventory: Inventory): (account: string, region: string) => AccountPlace | undefined {
  let latest: { readonly id: string; readonly places: ReadonlyMap<string, AccountPlace> } | undefined;
  const placesOf = (id: string): ReadonlyMap<string, AccountPlace> => {
    const account = accountById(inventory, id);
    if (account === undefined) return new Map();
    const trails = new Map(account.trails.members.map((trail) => [trail.arn, trail]));
    return new Map(account.regions.members.map((region) => [region.name, { account, region, trails }]));
  };
  return (account, region) => {
    if (latest?.id !== account) latest = { id: account, places: placesOf(account) };
    return latest.places.get(region);
  };
}

function unseen(cell: Cell): Fault {
  const { account, region } = cell;
  return notLookedAt(cell, `The region ${region} of account ${account} is not among those looked at.`);
}
