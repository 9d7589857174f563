import type { Inventory } from '../model/inventory.ts';
import { type Requirement, recorderKinds } from '../model/policy.ts';
import type { CoverageEntry } from '../model/scan-result.ts';
import { describeEvent } from '../selectors/describe-event.ts';
import type { Coverage } from './coverage.ts';
import { type EventClass, eventClasses } from './event-classes.ts';
import { trailsAlone } from './recorder-situations.ts';
import type { SituationAnswer } from './situation-answer.ts';

type Situation = CoverageEntry['situations'][number];

/** What every account and region in scope records of each class; cells that answer alike share a situation. */
export function summariseCoverage(
  inventory: Inventory,
  coverage: Coverage,
  classes: readonly EventClass[] = eventClasses,
): CoverageEntry {
  const named = new Map<number, string>();
  const situations = new Map<string, Situation>();
  const cells: CoverageEntry['cells'][number][] = [];
  const recorders = recorderKinds.filter((kind) =>
    classes.some(({ requirement }) => (requirement.recorders ?? trailsAlone).includes(kind)),
  );
  for (const account of inventory.accounts) {
    const regions = new Map<string, string[]>();
    for (const { name } of account.regions.members) {
      const found = coverage.situation(account.id, name, recorders);
      if (found === undefined) continue;
      let id = named.get(found.number);
      if (id === undefined) {
        const answers = classes.map(({ requirement }) => answerEntry(requirement, found.answer(requirement)));
        id = situationOf(situations, answers);
        named.set(found.number, id);
      }
      const alike = regions.get(id);
      if (alike === undefined) regions.set(id, [name]);
      else alike.push(name);
    }
    for (const [situation, names] of regions) {
      cells.push({ account: account.id, situation, regions: names.sort() });
    }
  }
  return {
    classes: classes.map(({ requirement: { name, title }, category }) => ({ id: name, title, category })),
    situations: [...situations.values()],
    cells,
  };
}

/** Situations that differ in what no class asks about are one to the reader. */
function situationOf(situations: Map<string, Situation>, answers: Situation['answers']): string {
  const key = JSON.stringify(answers);
  const situation = situations.get(key) ?? { id: `s${situations.size + 1}`, answers };
  situations.set(key, situation);
  return situation.id;
}

function answerEntry({ name }: Requirement, answer: SituationAnswer): Situation['answers'][number] {
  const { state, by } = answer;
  switch (answer.state) {
    case 'covered':
      return { class: name, state, by, faults: [] };
    case 'gap':
      return { class: name, state, by, witness: describeEvent(answer.witness), faults: [] };
    case 'unknown': {
      const { undecided } = answer;
      return undecided.kind === 'unread'
        ? { class: name, state, by, faults: [...new Set(undecided.faults.map(({ id }) => id))] }
        : { class: name, state, by, faults: [], reason: undecided.reason };
    }
  }
}
