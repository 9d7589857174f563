import type { Fault } from '../../model/fault.ts';

/** Faults that differ only in region and request: one cause for people. */
export interface FaultGroup {
  readonly first: Fault;
  readonly regions: readonly string[];
  readonly ids: readonly string[];
  readonly requestIds: readonly string[];
}

/** Groups in the order of their first fault. */
export function groupFaults(faults: readonly Fault[]): readonly FaultGroup[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const key = [fault.call, fault.account, fault.kind, fault.code].join('\0');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fault]);
    else group.push(fault);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ first, ...gathered(group) }];
  });
}

function gathered(group: readonly Fault[]): Omit<FaultGroup, 'first'> {
  return {
    regions: [...new Set(group.map((fault) => fault.region))].filter((region) => region !== '').sort(),
    ids: group.map((fault) => fault.id),
    requestIds: group.flatMap((fault) => (fault.requestId === undefined ? [] : [fault.requestId])),
  };
}
