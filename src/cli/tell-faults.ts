import type { Fault } from '../model/fault.ts';
import { faultPlace, groupFaults } from '../report/faults/fault-groups.ts';
import type { Context } from './context.ts';

/** Says on standard error what could not be seen, like with like. */
export function tellFaults(faults: readonly Fault[], { stderr }: Context): void {
  for (const group of groupFaults(faults)) {
    const { first, messages } = group;
    const more = messages > 1 ? ` (and ${messages - 1} more like it)` : '';
    stderr.write(`could not be seen: ${first.call} in ${faultPlace(group)}: ${first.message}${more}\n`);
  }
}
