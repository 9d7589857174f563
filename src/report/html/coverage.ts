import { namesOfSeveral } from '../text/account-names.ts';
import { countedClasses, type PlacedSituation } from './coverage-facts.ts';
import { coverageMap } from './coverage-map.ts';
import { coverageMatrix } from './coverage-matrix.ts';
import { type Child, type Markup, markup } from './markup.ts';
import type { PageFacts } from './page-facts.ts';
import { section } from './section.ts';
import { situationTable } from './situation-table.ts';
import { scrolling } from './table.ts';

/** What is recorded where: the matrix, and every situation with its witness, its trails or its causes. */
export function coverage({ result, causeOf, coverage: facts }: PageFacts): Markup {
  const { classes } = result.coverage;
  if (facts.accounts.length === 0) {
    return section('coverage', 'Coverage by account and region', [
      markup('p', {}, 'No region could be looked at.'),
    ]);
  }
  const nameOf = namesOfSeveral(result);
  const names = new Map(result.trails.map((trail) => [trail.arn, trail]));
  const table = (of: readonly PlacedSituation[], label: string): Child =>
    of.length === 0
      ? []
      : [markup('h3', {}, label), scrolling(label, situationTable({ of, classes, names, causeOf, nameOf }))];
  const open = facts.situations.filter(({ state }) => state !== 'covered');
  return section('coverage', 'Coverage by account and region', [
    ...coverageMap(result),
    coverageMatrix(facts, { classes: countedClasses(classes), accounts: result.accounts }),
    table(open, 'Not recorded, or not known'),
    table(
      facts.situations.filter(({ state }) => state === 'covered'),
      'Recorded, and by which trails',
    ),
  ]);
}
