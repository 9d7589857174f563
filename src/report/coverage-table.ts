import type { CoverageEntry } from '../model/scan-result.ts';
import { counted } from './text/counting.ts';
import { inertJson } from './text/escape-text.ts';
import { type Page, type PageOptions, pageFor, paragraph } from './text/page.ts';
import { regionList } from './text/region-list.ts';
import { type Cell, table } from './text/table.ts';

type Answer = CoverageEntry['situations'][number]['answers'][number];

/** Places whose classes are in the same states. */
interface Row {
  readonly states: ReadonlyMap<string, Answer['state']>;
  readonly places: CoverageEntry['cells'];
}

/** Accounts named before "and n more". */
const mostNames = 3;

/**
 * Which classes of events are recorded where: one row for all places that are alike, the most common first;
 * below, for each class, the events that are lost.
 */
export function* coverageTable(coverage: CoverageEntry, options: PageOptions): Iterable<string> {
  const page = pageFor(options);
  if (coverage.cells.length === 0) {
    yield paragraph(page, 'No region was looked at.');
    return;
  }
  const columns = [
    { title: 'Where', fewest: 16 },
    ...coverage.classes.map((_, index) => ({ title: String(index + 1) })),
  ];
  const rows = rowsOf(coverage).map(({ states, places }) => [
    { text: whereOf(places) },
    ...coverage.classes.map(({ id }) => mark(page, states.get(id))),
  ]);
  yield* table(page, { columns, rows });
  for (const [index, { id }] of coverage.classes.entries()) {
    yield '\n';
    yield* classBlock(page, coverage, { id, number: index + 1 });
  }
}

/** The same for programs: the `coverage` of the JSON report. */
export function* coverageJson({ classes, situations, cells: places }: CoverageEntry): Iterable<string> {
  yield `${inertJson(JSON.stringify({ classes, situations, cells: places }, null, 2))}\n`;
}

function rowsOf({ situations, cells }: CoverageEntry): readonly Row[] {
  const states = new Map(
    situations.map(({ id, answers }) => [id, new Map(answers.map((one) => [one.class, one.state]))]),
  );
  const alike = Map.groupBy(cells, ({ situation }) => JSON.stringify([...(states.get(situation) ?? [])]));
  return [...alike.values()]
    .map((places) => ({ states: states.get(places[0]?.situation ?? '') ?? new Map(), places }))
    .sort((a, b) => regionsIn(b.places) - regionsIn(a.places));
}

function regionsIn(places: CoverageEntry['cells']): number {
  return places.reduce((sum, { regions }) => sum + regions.length, 0);
}

/** `eu-west-1, us-east-1 of 111122223333`, `155 regions of 9 accounts: 111122223333, …`. */
function whereOf(places: CoverageEntry['cells']): string {
  const accounts = [...new Set(places.map(({ account }) => account))];
  if (accounts.length === 1) {
    return `${regionList(places.flatMap(({ regions }) => regions))} of ${accounts[0]}`;
  }
  const more = accounts.length > mostNames ? ` and ${accounts.length - mostNames} more` : '';
  const names = `${accounts.slice(0, mostNames).join(', ')}${more}`;
  return `${counted(regionsIn(places), 'region')} of ${counted(accounts.length, 'account')}: ${names}`;
}

function mark({ symbols }: Page, state: Answer['state'] | undefined): Cell {
  const style = styleOf(state);
  return { text: symbols[style], style };
}

function styleOf(state: Answer['state'] | undefined): 'pass' | 'fail' | 'unknown' {
  switch (state) {
    case 'covered':
      return 'pass';
    case 'gap':
      return 'fail';
    case 'unknown':
    case undefined:
      return 'unknown';
  }
}

/** A class with an event that is lost, or a reason, wherever it is not covered. */
function* classBlock(
  page: Page,
  { classes, situations, cells }: CoverageEntry,
  { id, number }: { readonly id: string; readonly number: number },
): Iterable<string> {
  const answers = new Map(
    situations.map((one) => [one.id, one.answers.find((answer) => answer.class === id)]),
  );
  const state = worst([...answers.values()]);
  const title = classes.find((one) => one.id === id)?.title ?? id;
  const style = styleOf(state);
  const words = state === 'covered' ? ': recorded everywhere' : '';
  yield paragraph(page, [
    `${number} `,
    { text: `${page.symbols[style]} ${title}`, style },
    ` (${id})${words}`,
  ]);
  const open = cells.filter(({ situation }) => answers.get(situation)?.state !== 'covered');
  const reasons = Map.groupBy(open, ({ situation }) => reasonOf(answers.get(situation)));
  for (const [reason, places] of reasons) {
    yield paragraph(page, `${reason} ${page.symbols.bullet} ${whereOf(places)}`, { by: 2, hang: 2 });
  }
}

function worst(answers: readonly (Answer | undefined)[]): Answer['state'] {
  if (answers.some((answer) => answer?.state === 'gap')) return 'gap';
  return answers.every((answer) => answer?.state === 'covered') ? 'covered' : 'unknown';
}

function reasonOf(answer: Answer | undefined): string {
  if (answer?.state === 'gap') return `nobody records ${answer.witness ?? 'them'}`;
  return answer?.reason ?? `unknown for want of ${counted(answer?.faults.length ?? 0, 'answer')}`;
}
