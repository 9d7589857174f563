import type { CoverageClass, ScanResult } from '../../model/scan-result.ts';
import { counted, digits } from '../text/counting.ts';
import { prose } from './inline.ts';

type State = ScanResult['coverage']['situations'][number]['answers'][number]['state'];

/** For each class of events that must be recorded: in how many regions it is. */
export function* coverageLines({ coverage }: ScanResult): Iterable<string> {
  const must = coverage.classes.filter(
    ({ category }) => category === 'management' || category === 'required',
  );
  if (must.length === 0 || coverage.cells.length === 0) return;
  const regions = regionsBySituation(coverage.cells);
  for (const each of must) yield `- ${prose(each.title)}: ${recorded(each, coverage.situations, regions)}\n`;
  yield '\n';
}

function recorded(
  { id }: CoverageClass,
  situations: ScanResult['coverage']['situations'],
  regions: ReadonlyMap<string, number>,
): string {
  const counts: Record<State, number> = { covered: 0, gap: 0, unknown: 0 };
  for (const situation of situations) {
    const answer = situation.answers.find((one) => one.class === id);
    if (answer !== undefined) counts[answer.state] += regions.get(situation.id) ?? 0;
  }
  const all = counts.covered + counts.gap + counts.unknown;
  return [
    `recorded in ${digits(counts.covered)} of ${counted(all, 'region')}`,
    ...(counts.gap > 0 ? [`gaps in **${digits(counts.gap)}**`] : []),
    ...(counts.unknown > 0 ? [`unknown in ${digits(counts.unknown)}`] : []),
  ].join(', ');
}

function regionsBySituation(cells: ScanResult['coverage']['cells']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { situation, regions } of cells) {
    counts.set(situation, (counts.get(situation) ?? 0) + regions.length);
  }
  return counts;
}
