import type { Account, Copy, Region } from '../model/inventory.ts';
import type { Population } from '../model/observed.ts';

/**
 * Where a copy comes from: a trail of the account that is at home here, one that is at home elsewhere, or the
 * trail of another account, which can only be an organization's. Its ARN says so; no answer is needed.
 */
export type CopyOrigin = 'own' | 'shadow' | 'organization';

/** The copies of one origin among those that a region shows; each copy has one origin. */
export function copiesFrom(account: Account, region: Region, origin: CopyOrigin): Population<Copy> {
  const trails = new Map(account.trails.members.map((trail) => [trail.arn, trail]));
  const members = region.copies.members.filter((copy) => {
    const trail = trails.get(copy.trail);
    if (trail === undefined) return false;
    if (!trail.owned) return origin === 'organization';
    return origin === (trail.home === region.name ? 'own' : 'shadow');
  });
  return { ...region.copies, members };
}
