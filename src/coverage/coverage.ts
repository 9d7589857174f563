import type { Fault } from '../model/fault.ts';
import type { Account, Inventory } from '../model/inventory.ts';
import type { Requirement } from '../model/policy.ts';
import type { EventFields } from '../model/selector.ts';
import { type BoxSets, createBoxSets } from './box-sets.ts';
import { type RegionSituation, regionSituation } from './region-situation.ts';
import { type Cell, undecidedBecause } from './undecided.ts';

/** Which trails record a requirement for an account and region. Asked cell by cell, never materialised. */
export interface Coverage {
  /** `requirement` objects may be made anew for each question: equal boxes share what was computed. */
  readonly ask: (account: string, region: string, requirement: Requirement) => CoverageAnswer;
}

export type CoverageAnswer =
  | {
      readonly state: 'covered';
      /** ARNs of the trails that surely record something of it, sorted. */
      readonly by: readonly string[];
      readonly evidence: readonly string[];
    }
  | {
      readonly state: 'gap';
      /** One event that nobody would record. */
      readonly witness: EventFields;
      readonly by: readonly string[];
      readonly evidence: readonly string[];
    }
  | {
      readonly state: 'unknown';
      /** At least one. */
      readonly faults: readonly Fault[];
      readonly by: readonly string[];
      /** An event of the requirement that is not sure to be recorded. */
      readonly example?: EventFields;
    };

/**
 * Covered if the requirement lies within what the trails surely record, a gap if it does not lie within what
 * they may record, unknown between. A region whose list of trails is open may be recorded by one not seen.
 */
export function createCoverage(inventory: Inventory): Coverage {
  const accounts = new Map(inventory.accounts.map((account) => [account.id, account]));
  const situations = new Map<string, RegionSituation | undefined>();
  const sets = createBoxSets();
  return {
    ask: (account, region, requirement) => {
      const cell = { account, region };
      const key = `${account}/${region}`;
      if (!situations.has(key)) situations.set(key, situationOf(accounts.get(account), region));
      const situation = situations.get(key);
      if (situation === undefined) return { state: 'unknown', faults: [notLookedAt(cell)], by: [] };
      return answerIn(sets, { situation, requirement, cell });
    },
  };
}

function situationOf(account: Account | undefined, name: string): RegionSituation | undefined {
  const region = account?.regions.members.find((member) => member.name === name);
  return account === undefined || region === undefined ? undefined : regionSituation(account, region);
}

function answerIn(
  sets: BoxSets,
  question: { readonly situation: RegionSituation; readonly requirement: Requirement; readonly cell: Cell },
): CoverageAnswer {
  const { situation, requirement } = question;
  const certain = situation.contributions.map((contribution) => contribution.certain);
  const possible = situation.contributions.map((contribution) => contribution.possible);
  const answer = sets.answer(requirement, certain, situation.closed ? possible : [...possible, [{}]]);
  const recording = situation.contributions.filter((part) => sets.concerns(requirement, part.certain));
  const by = recording.map(({ trail }) => trail);
  switch (answer.state) {
    case 'covered':
      return { state: 'covered', by, evidence: evidenceOf(situation, recording) };
    case 'gap': {
      const evidence = evidenceOf(situation, situation.contributions);
      return { state: 'gap', witness: answer.witness, by, evidence };
    }
    case 'unknown': {
      const faults = undecidedBecause(sets, question, answer);
      return { state: 'unknown', faults, by, ...(answer.example && { example: answer.example }) };
    }
  }
}

function evidenceOf(situation: RegionSituation, parts: RegionSituation['contributions']): readonly string[] {
  return [...new Set([...situation.evidence, ...parts.flatMap(({ evidence }) => evidence)])].sort();
}

function notLookedAt({ account, region }: Cell): Fault {
  const call = 'cloudtrail:DescribeTrails';
  return {
    id: `missing:${call}:${account}:${region}`,
    kind: 'not-asked',
    call,
    account,
    region,
    code: 'NotAsked',
    message: `The region ${region} of account ${account} is not among those looked at.`,
  };
}
