import { isRegionName } from '../answers/arn.ts';
import { isRegionInUse } from '../answers/region-opt-status.ts';
import { closestName } from '../model/closest-name.ts';
import { UsageError } from '../model/problem.ts';
import type { RegionList } from './list-regions.ts';

/** Refuses names that no region can have, before anything is sent: they would become host names. */
export function checkRegionNames(named: readonly string[]): void {
  for (const name of named) {
    if (isRegionName(name)) continue;
    throw new UsageError(`${JSON.stringify(name.slice(0, 80))} is not the name of an AWS region`, {
      next: 'Write region names such as eu-west-1, separated by commas.',
    });
  }
}

/**
 * The regions to ask in, sorted. What the user names counts where the list could not be read; with nothing
 * named, the regions that AWS enables in every account are asked beside those that are known.
 */
export function chooseRegions(
  named: readonly string[],
  list: RegionList,
  enabledByDefault: readonly string[],
): readonly string[] {
  const known = new Map(list.regions.map(({ name, status }) => [name, isRegionInUse(status)]));
  if (named.length > 0) {
    return [...new Set(named)].filter((name) => known.get(name) ?? !list.complete).sort();
  }
  const assumed = list.complete ? [] : enabledByDefault.filter((name) => !known.has(name));
  const inUse = [...known].flatMap(([name, used]) => (used ? [name] : []));
  return [...inUse, ...assumed].sort();
}

/**
 * Refuses names that an account does not have at all, which are misspelled, and, when it is the only account that
 * is asked, names of which none is enabled. Elsewhere a disabled region is simply not asked.
 */
export function checkNamedRegions(named: readonly string[], list: RegionList, only: boolean): void {
  const known = new Set(list.regions.map(({ name }) => name));
  const stranger = named.find((name) => !known.has(name));
  if (list.complete && stranger !== undefined) throw unknownRegion(stranger, [...known].sort());
  if (!only || named.length === 0 || chooseRegions(named, list, []).length > 0) return;
  throw new UsageError(`No region to look at: ${named.join(', ')} is disabled in this account`, {
    next: 'Name a region that is enabled, or leave --regions out to look at all that are.',
  });
}

function unknownRegion(name: string, known: readonly string[]): UsageError {
  const near = closestName(name, known);
  const guess = near === undefined ? '' : `Did you mean ${near}? `;
  return new UsageError(`This account has no region ${JSON.stringify(name)}`, {
    next: `${guess}It has: ${known.join(', ')}.`,
  });
}
