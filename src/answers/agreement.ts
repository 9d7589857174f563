import type { Fault } from '../model/fault.ts';
import { known, type Observed, unknown } from '../model/observed.ts';

/**
 * One value out of several places that should say the same: known when all that say something agree,
 * unknown with `conflict` when they do not. There is no favourite among them: if one were preferred, losing
 * its answer would turn a known value into another known value.
 */
export function agreement<T extends boolean | string>(
  sayings: readonly Observed<T>[],
  conflict: Fault,
): Observed<T> {
  const evidence = new Set<string>();
  const faults: Fault[] = [];
  const values = new Set<T>();
  for (const saying of sayings) {
    if (saying.known) {
      values.add(saying.value);
      for (const id of saying.evidence) evidence.add(id);
    } else {
      faults.push(...saying.faults);
    }
  }
  const [value] = values;
  if (value === undefined) return unknown(...faults);
  return values.size === 1 ? known(value, [...evidence].sort()) : unknown(conflict);
}
