import type { Region, Trail } from '../model/inventory.ts';
import type { EventFields } from '../model/selector.ts';
import { type Shortfall, shortfallOf } from '../selectors/shortfall.ts';
import type { Place } from './region-situation.ts';
import { type SilentCopy, silentCopy } from './silent-copy.ts';

/** Trails that are named; the rest is counted. */
const mostNamed = 2;

/** A copy that is stopped is as far away as one condition of a selector, one that is not there is further. */
const further: Readonly<Record<SilentCopy['state'], number>> = { stopped: 1, elsewhere: 10, absent: 10 };

/**
 * Why no trail records an event that is known to be lost, by the trails that come nearest to it, in one
 * sentence without a full stop: `main leaves out kms.amazonaws.com`.
 */
export function nearestTrails({ region, trails }: Place, event: EventFields): string {
  const misses = [...trails.values()]
    .map((trail) => ({ trail, ...missOf({ trail, region }, event) }))
    .sort((a, b) => a.distance - b.distance || (a.trail.arn < b.trail.arn ? -1 : 1));
  const [first] = misses;
  if (first === undefined) return 'none shows in the account';
  const near = misses.filter(({ distance }) => distance === first.distance);
  const told = near.slice(0, mostNamed).map(({ trail, why }) => `${trailLabel(trail, trails)} ${why}`);
  const more = near.length - told.length;
  if (more === 0) return told.join(', ');
  return `${told.join(', ')}, ${more} more ${more === 1 ? 'does' : 'do'} not record it either`;
}

function missOf(
  { trail, region }: { readonly trail: Trail; readonly region: Region },
  event: EventFields,
): Shortfall {
  const { selectors } = trail;
  const { distance, why } = selectors.known
    ? shortfallOf(selectors.value.possible, event)
    : { distance: 0, why: '' };
  const silent = silentCopy(trail, region);
  if (silent === undefined) return { distance, why };
  return { distance: distance + further[silent.state], why: silent.why };
}

/** The name where it tells, else the ARN: names need not differ from region to region. */
export function trailLabel({ arn, name }: Trail, trails: Place['trails']): string {
  const isShared = [...trails.values()].some((other) => other.name === name && other.arn !== arn);
  return isShared ? arn : name;
}
