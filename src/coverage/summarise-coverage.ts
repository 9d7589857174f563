import type { Inventory } from '../model/inventory.ts';
import type { Requirement } from '../model/policy.ts';
import type { CoverageEntry } from '../model/scan-result.ts';
import { describeEvent } from '../selectors/describe-event.ts';
import type { Coverage, CoverageAnswer } from './coverage.ts';
import { managementClasses } from './management-classes.ts';

type Situation = CoverageEntry['situations'][number];

/** What every account and region in scope records of each class; cells that answer alike share a situation. */
export function summariseCoverage(
  inventory: Inventory,
  coverage: Coverage,
  classes: readonly Requirement[] = managementClasses,
): CoverageEntry {
  const situations = new Map<string, Situation>();
  const cells: CoverageEntry['cells'][number][] = [];
  for (const account of inventory.accounts) {
    for (const region of account.regions.members) {
      const answers = classes.map((requirement) =>
        answerEntry(requirement.name, coverage.ask(account.id, region.name, requirement)),
      );
      const key = JSON.stringify(answers);
      const situation = situations.get(key) ?? { id: `s${situations.size + 1}`, answers };
      situations.set(key, situation);
      cells.push({ account: account.id, region: region.name, situation: situation.id });
    }
  }
  return {
    draft: true,
    classes: classes.map(({ name, title }) => ({ id: name, title })),
    situations: [...situations.values()],
    cells,
  };
}

function answerEntry(name: string, answer: CoverageAnswer): Situation['answers'][number] {
  const { state, by } = answer;
  switch (answer.state) {
    case 'covered':
      return { class: name, state, by, faults: [] };
    case 'gap':
      return { class: name, state, by, witness: describeEvent(answer.witness), faults: [] };
    case 'unknown':
      return { class: name, state, by, faults: [...new Set(answer.faults.map(({ id }) => id))] };
  }
}
