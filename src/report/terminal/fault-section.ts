import type { ScanResult } from '../../model/scan-result.ts';
import { adviceFor, faultWords } from '../faults/fault-advice.ts';
import { type FaultGroup, faultPlace, groupFaults, groupMessage } from '../faults/fault-groups.ts';
import type { Digest } from '../groups/finding-groups.ts';
import { fewOf } from '../text/account-names.ts';
import { counted, digits } from '../text/counting.ts';
import { type Page, paragraph } from '../text/page.ts';

const MOST_GROUPS = 30;
/** A whole account that cannot be entered leaves nearly everything open. */
const MOST_POLICIES = 8;

/** Every call that told nothing: which, where, why, what it leaves open, and what to do next. */
export function* faultSection(result: ScanResult, digest: Digest, page: Page): Iterable<string> {
  if (result.faults.length === 0) return;
  const groups = groupFaults(result.faults);
  yield '\n';
  yield paragraph(page, [
    { text: `${page.symbols.unknown} Could not be seen`, style: 'unknown' },
    ` (${counted(result.faults.length, 'call')})`,
  ]);
  for (const group of groups.slice(0, MOST_GROUPS)) yield* faultLines(group, { result, digest, page });
  const more = groups.length - MOST_GROUPS;
  if (more > 0) yield paragraph(page, `and ${counted(more, 'more cause')}, see the JSON report`, { by: 2 });
}

interface Surroundings {
  readonly result: ScanResult;
  readonly digest: Digest;
  readonly page: Page;
}

function* faultLines(group: FaultGroup, { result, digest, page }: Surroundings): Iterable<string> {
  const { first } = group;
  yield '\n';
  yield paragraph(
    page,
    [{ text: `${first.call} ${faultWords[first.kind]}`, style: 'strong' }, ` ${place(group)}`],
    { by: 2, hang: 2 },
  );
  yield paragraph(page, `${first.code}${requests(group)}`, { by: 4, hang: 2 });
  if (first.message !== '') yield paragraph(page, groupMessage(group), { by: 4 });
  yield paragraph(page, [{ text: 'Leaves open:', style: 'faint' }, ` ${leftOpen(group, digest)}`], {
    by: 4,
    hang: 2,
  });
  yield paragraph(page, [{ text: 'Next:', style: 'strong' }, ` ${adviceFor(group, result)}`], {
    by: 4,
    hang: 2,
  });
}

function place(group: FaultGroup): string {
  const where = faultPlace(group);
  return where === '' ? '' : `in ${where}`;
}

function requests({ requestIds }: FaultGroup): string {
  const [first, ...more] = requestIds;
  if (first === undefined) return '';
  return `, request id ${first}${more.length > 0 ? ` and ${digits(more.length)} more` : ''}`;
}

function leftOpen(group: FaultGroup, digest: Digest): string {
  const policies = new Map<string, number>();
  for (const id of group.ids) {
    for (const [policy, number] of digest.openedBy.get(id) ?? []) {
      // One finding may wait for several calls of the group; the largest number is the safe one to name.
      policies.set(policy, Math.max(policies.get(policy) ?? 0, number));
    }
  }
  if (policies.size === 0) return 'nothing that was judged';
  return fewOf([...policies.keys()], MOST_POLICIES);
}
