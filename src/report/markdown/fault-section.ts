import type { ScanResult } from '../../model/scan-result.ts';
import { adviceFor, faultWords } from '../faults/fault-advice.ts';
import { type FaultGroup, faultPlace, groupFaults } from '../faults/fault-groups.ts';
import { counted, digits } from '../text/counting.ts';
import { code } from './inline.ts';

const MOST_GROUPS = 30;

/** Every call that told nothing: which, where, why, and what to do next. */
export function* faultSection(result: ScanResult): Iterable<string> {
  const { faults } = result;
  if (faults.length === 0) return;
  const groups = groupFaults(faults);
  yield `### What could not be seen (${counted(faults.length, 'call')})\n\n`;
  for (const group of groups.slice(0, MOST_GROUPS)) yield entry(group, result);
  const more = groups.length - MOST_GROUPS;
  if (more > 0) yield `- and ${counted(more, 'more cause')}\n`;
}

function entry(group: FaultGroup, result: ScanResult): string {
  const { first, requestIds } = group;
  const where = faultPlace(group);
  const [request, ...others] = requestIds;
  const more = others.length === 0 ? '' : ` and ${digits(others.length)} more`;
  const asked = request === undefined ? '' : `, request ${code(request)}${more}`;
  return [
    `- ${code(first.call)} ${faultWords[first.kind]}`,
    where === '' ? '' : ` in ${code(where)}`,
    `: ${code(first.code)}${asked}\n`,
    `  - ${code(adviceFor(group, result))}\n`,
  ].join('');
}
