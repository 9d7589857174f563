import type { CoverageEntry, ScanResult } from '../../../model/scan-result.ts';
import { cut } from '../../text/escape-text.ts';
import { countedClasses } from '../coverage-facts.ts';
import { answerStates, type MapAnswer, type MapData } from './map-data.ts';

const LONGEST_NAME = 200;
const LONGEST_TEXT = 1_000;
const MOST_TRAILS = 20;
const MOST_CAUSES = 20;

type Answer = CoverageEntry['situations'][number]['answers'][number];

/** The coverage of a result for the map; `causeOf` gives the number of the cause a fault belongs to. */
export function encodeMap(
  result: Pick<ScanResult, 'accounts' | 'coverage' | 'trails'>,
  causeOf: ReadonlyMap<string, number>,
): MapData {
  const { accounts, coverage } = result;
  const { classes, cells } = coverage;
  const counted = new Set(countedClasses(classes));
  const regions = [...new Set(cells.flatMap((cell) => cell.regions))].sort();
  const parts = createParts(result, causeOf);
  const situations = new Map(coverage.situations.map(({ id }, place) => [id, place]));
  const rowOf = accountRows(cells, regions, situations);
  const rows = createPlaces<readonly number[]>();
  const units = createPlaces<string>();
  return {
    classes: classes.map((each) => ({ title: cut(each.title, LONGEST_NAME), counted: counted.has(each) })),
    regions: regions.map((region) => cut(region, LONGEST_NAME)),
    situations: coverage.situations.map(({ answers }) => {
      const byClass = new Map(answers.map((answer) => [answer.class, answer]));
      return classes.map(({ id }) => parts.answer(byClass.get(id)));
    }),
    accounts: accounts.map(({ id }) => cut(id, LONGEST_NAME)),
    names: accounts.map(({ name = '' }) => cut(name, LONGEST_NAME)),
    accountUnits: accounts.map(({ ou = '' }) => units.place(cut(ou, LONGEST_NAME))),
    accountRows: accounts.map(({ id }) => {
      const row = rowOf.get(id);
      return row === undefined ? -1 : rows.place(row);
    }),
    rows: rows.all,
    units: units.all,
    ...parts.lists,
  };
}

function accountRows(
  cells: CoverageEntry['cells'],
  regions: readonly string[],
  situations: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly number[]> {
  const columns = new Map(regions.map((region, column) => [region, column]));
  const rows = new Map<string, number[]>();
  for (const { account, situation, regions: own } of cells) {
    const row = rows.get(account) ?? regions.map(() => -1);
    for (const region of own) row[columns.get(region) ?? 0] = situations.get(situation) ?? -1;
    rows.set(account, row);
  }
  return rows;
}

interface Parts {
  readonly lists: Pick<MapData, 'answers' | 'texts' | 'trails'>;
  readonly answer: (answer: Answer | undefined) => number;
}

function createParts(
  { trails: known }: Pick<ScanResult, 'trails'>,
  causeOf: ReadonlyMap<string, number>,
): Parts {
  const names = new Map(known.map(({ arn, name }) => [arn, name]));
  const texts = createPlaces<string>();
  const trails = createPlaces<readonly [string, string]>();
  const answers = createPlaces<MapAnswer>();
  const text = (value: string | undefined): number => texts.place(cut(value ?? '', LONGEST_TEXT));
  text('');
  return {
    lists: { answers: answers.all, texts: texts.all, trails: trails.all },
    answer(answer) {
      if (answer === undefined) return -1;
      const { state, by, witness, faults, reason } = answer;
      const causes = [...new Set(faults.flatMap((id) => causeOf.get(id) ?? []))].sort((a, b) => a - b);
      return answers.place([
        answerStates.indexOf(state),
        by
          .slice(0, MOST_TRAILS)
          .map((arn) => trails.place([cut(names.get(arn) ?? arn, LONGEST_NAME), cut(arn, LONGEST_TEXT)])),
        text(witness),
        causes.slice(0, MOST_CAUSES),
        text(reason),
      ]);
    },
  };
}

interface Places<T> {
  readonly all: readonly T[];
  /** The place of an equal value, put there if there was none. */
  readonly place: (value: T) => number;
}

function createPlaces<T>(): Places<T> {
  const all: T[] = [];
  const known = new Map<string, number>();
  return {
    all,
    place(value) {
      const key = JSON.stringify(value);
      const place = known.get(key) ?? all.push(value) - 1;
      known.set(key, place);
      return place;
    },
  };
}
