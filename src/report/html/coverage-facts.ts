import type { CoverageEntry, ScanResult } from '../../model/scan-result.ts';

export type State = 'covered' | 'gap' | 'unknown';
export type Situation = CoverageEntry['situations'][number];
export type Answer = Situation['answers'][number];

/** The coverage as people ask for it: by situation, and by account. */
export interface CoverageFacts {
  /** The worst first. */
  readonly situations: readonly PlacedSituation[];
  /** Accounts with gaps first, then those with unknowns; in order otherwise. */
  readonly accounts: readonly CoveredAccount[];
  /** Sorted. */
  readonly regions: readonly string[];
  readonly cells: Readonly<Record<State, number>>;
}

export interface PlacedSituation {
  readonly situation: Situation;
  readonly state: State;
  /** Account -> regions in this situation. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  readonly cells: number;
}

export interface CoveredAccount {
  readonly id: string;
  readonly state: State;
  readonly regions: ReadonlyMap<string, Situation>;
}

const order: readonly State[] = ['gap', 'unknown', 'covered'];

export function coverageFacts({ coverage }: Pick<ScanResult, 'coverage'>): CoverageFacts {
  const known = new Map(coverage.situations.map((situation) => [situation.id, situation]));
  const accounts = new Map<string, Map<string, Situation>>();
  const places = new Map<string, Map<string, string[]>>();
  const cells = { covered: 0, gap: 0, unknown: 0 };
  const classes = new Set(countedClasses(coverage.classes).map(({ id }) => id));
  /** The worst answer of a situation: one gap makes it a gap. */
  const worst = ({ answers }: Situation): State =>
    worstOf(answers.filter((answer) => classes.has(answer.class)).map(({ state }) => state));
  for (const { account, regions, situation: id } of coverage.cells) {
    const situation = known.get(id);
    if (situation === undefined) continue;
    cells[worst(situation)] += regions.length;
    const row = entry(accounts, account, () => new Map<string, Situation>());
    for (const region of regions) row.set(region, situation);
    const placed = entry(places, id, () => new Map<string, string[]>());
    entry(placed, account, (): string[] => []).push(...regions);
  }
  const worstIn = (all: Iterable<Situation>): State => worstOf([...all].map(worst));
  return {
    situations: sorted(
      coverage.situations.map((situation) => {
        const found = places.get(situation.id) ?? new Map<string, string[]>();
        const count = [...found.values()].reduce((sum, regions) => sum + regions.length, 0);
        return { situation, state: worst(situation), places: found, cells: count };
      }),
    ).filter((placed) => placed.cells > 0),
    accounts: sorted(
      [...accounts].map(([id, regions]) => ({ id, regions, state: worstIn(regions.values()) })),
    ),
    regions: [...new Set(coverage.cells.flatMap((cell) => cell.regions))].sort(),
    cells,
  };
}

/** Classes whose gaps count: what every trail is there for, as against what is recorded where it is wanted. */
export function countedClasses(classes: CoverageEntry['classes']): CoverageEntry['classes'] {
  return classes.filter(({ category }) => category === 'management' || category === 'required');
}

function worstOf(states: readonly State[]): State {
  return order.find((state) => states.includes(state)) ?? 'covered';
}

function sorted<T extends { readonly state: State }>(all: readonly T[]): readonly T[] {
  return [...all].sort((left, right) => order.indexOf(left.state) - order.indexOf(right.state));
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
