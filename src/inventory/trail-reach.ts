import type { Account, Trail } from '../model/inventory.ts';
import type { TrailEntry } from '../model/scan-result.ts';

/** The regions in scope that show a trail, by whether it logs there; each list in the order of names. */
export function trailReach(account: Account, trail: Trail): TrailEntry['reach'] {
  const inScope = new Set(account.regions.members.map(({ name }) => name));
  const logging: string[] = [];
  const stopped: string[] = [];
  const unknown: string[] = [];
  for (const { region, isLogging } of trail.copies) {
    if (!inScope.has(region)) continue;
    const list = isLogging.known ? (isLogging.value ? logging : stopped) : unknown;
    list.push(region);
  }
  return { logging: logging.sort(), stopped: stopped.sort(), unknown: unknown.sort() };
}
