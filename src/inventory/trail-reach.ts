import type { Trail } from '../model/inventory.ts';
import type { TrailEntry } from '../model/scan-result.ts';

/** The regions that show a trail, by whether it logs there; each list in the order of names. */
export function trailReach(trail: Trail): TrailEntry['reach'] {
  const logging: string[] = [];
  const stopped: string[] = [];
  const unknown: string[] = [];
  for (const { region, isLogging } of trail.copies) {
    const list = isLogging.known ? (isLogging.value ? logging : stopped) : unknown;
    list.push(region);
  }
  return { logging: logging.sort(), stopped: stopped.sort(), unknown: unknown.sort() };
}
