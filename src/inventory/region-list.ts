import { decodeListRegions, type RegionOptIn } from '../answers/list-regions.ts';
import { isRegionInUse } from '../answers/region-opt-status.ts';
import type { Fault } from '../model/fault.ts';
import type { ExcludedRegion, Region } from '../model/inventory.ts';
import type { Population } from '../model/observed.ts';
import type { CallIndex } from './call-index.ts';
import { readList } from './list-pages.ts';

/** A region in scope before its trails are known. */
export interface RegionInScope {
  readonly name: string;
  readonly optIn: Region['optIn'];
}

export interface RegionScope {
  readonly regions: Population<RegionInScope>;
  readonly excluded: readonly ExcludedRegion[];
}

/**
 * Which of an account's regions count. If the list cannot be read to its end, the regions the user named
 * count as asserted; with none named, those in which DescribeTrails was asked count as assumed (the collector
 * then asks in the regions that AWS enables in every account) and there may be more.
 */
export function regionScope(calls: CallIndex, account: string, named: readonly string[]): RegionScope {
  const list = readRegionList(calls, account);
  const inUse = new Map<string, RegionInScope>();
  const excluded = new Map<string, ExcludedRegion>();
  for (const { name, status } of list.regions) {
    if (!isRegionInUse(status)) excluded.set(name, { name, reason: 'disabled' });
    else if (named.length > 0 && !named.includes(name)) excluded.set(name, { name, reason: 'not-named' });
    else
      inUse.set(name, { name, optIn: status === 'ENABLED_BY_DEFAULT' ? 'enabled-by-default' : 'opted-in' });
  }
  const others = list.faults.length > 0 && named.length === 0 ? askedRegions(calls, account) : named;
  for (const name of others) {
    if (inUse.has(name) || excluded.has(name)) continue;
    inUse.set(name, { name, optIn: named.length > 0 ? 'asserted' : 'assumed' });
  }
  const closed = list.faults.length === 0 || named.length > 0;
  return {
    regions: {
      members: byName(inUse.values()),
      closed,
      faults: closed ? [] : list.faults,
      evidence: list.evidence,
    },
    excluded: byName(excluded.values()).filter(({ name }) => !inUse.has(name)),
  };
}

interface RegionList {
  readonly regions: readonly RegionOptIn[];
  /** Empty when the list was read to its end. */
  readonly faults: readonly Fault[];
  readonly evidence: readonly string[];
}

function readRegionList(calls: CallIndex, account: string): RegionList {
  const question = { call: 'account:ListRegions', account, token: 'NextToken' } as const;
  const { items, faults, evidence } = readList(calls, question, decodeListRegions);
  return { regions: items.map(({ item }) => item), faults, evidence };
}

function askedRegions(calls: CallIndex, account: string): readonly string[] {
  return calls.find('cloudtrail:DescribeTrails', account).map((record) => record.region);
}

function byName<T extends { readonly name: string }>(items: Iterable<T>): readonly T[] {
  return [...items].sort((a, b) => (a.name < b.name ? -1 : 1));
}
