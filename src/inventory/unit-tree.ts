import {
  decodeListOrganizationalUnits,
  decodeListRoots,
  type ListedUnit,
} from '../answers/organizational-units.ts';
import { type Fault, faultUnion } from '../model/fault.ts';
import { known, type Observed, unknown, unreadFaults } from '../model/observed.ts';
import type { CallIndex } from './call-index.ts';
import { readList } from './list-pages.ts';

/** A root or an organizational unit in its place. */
export interface Unit {
  readonly id: string;
  /** Ids from the root down, with slashes between. */
  readonly ids: string;
  /** Names from the root down, `Root/Security/Prod`. */
  readonly path: Observed<string>;
}

export interface UnitTree {
  /** By id, parents before children. */
  readonly units: ReadonlyMap<string, Unit>;
  /** What could hide units; empty when all are known. */
  readonly faults: readonly Fault[];
}

/** The roots and units as an account was told them. A unit that shows in two places counts where it shows first. */
export function unitTree(calls: CallIndex, account: string): UnitTree {
  const units = new Map<string, Unit>();
  const question = { call: 'organizations:ListRoots', account, token: 'NextToken' } as const;
  const roots = readList(calls, question, decodeListRoots);
  const faults: Fault[] = [...roots.faults];
  let level = roots.items.map(({ item, evidence }) => unitIn(undefined, item, evidence));
  while (level.length > 0) {
    const fresh = level.filter(({ id }) => !units.has(id));
    for (const unit of fresh) units.set(unit.id, unit);
    level = fresh.flatMap((parent) => {
      const call = 'organizations:ListOrganizationalUnitsForParent';
      const below = { call, account, resource: parent.id, token: 'NextToken' } as const;
      const children = readList(calls, below, decodeListOrganizationalUnits);
      faults.push(...children.faults);
      return children.items.map(({ item, evidence }) => unitIn(parent, item, evidence));
    });
  }
  return { units, faults: faultUnion(faults) };
}

function unitIn(parent: Unit | undefined, { id, name }: ListedUnit, evidence: string): Unit {
  if (parent === undefined) return { id, path: name, ids: id };
  return { id, path: joined(parent.path, name, evidence), ids: `${parent.ids}/${id}` };
}

function joined(above: Observed<string>, name: Observed<string>, evidence: string): Observed<string> {
  if (!above.known || !name.known) {
    return unknown(...faultUnion(unreadFaults(above), unreadFaults(name)));
  }
  const ids = new Set([...above.evidence, ...name.evidence, evidence]);
  return known(`${above.value}/${name.value}`, [...ids].sort());
}
