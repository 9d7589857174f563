import type { ById } from './by-id.ts';
import { organizationOf, organizationTree } from './organization-tree.ts';
import { partitionOf } from './partition.ts';
import { isEnabled } from './regions.ts';
import type { TrailCopy, World, WorldTrail } from './world.ts';

/** A trail with what its place in the world says about it. */
export interface OwnedTrail {
  readonly owner: string;
  readonly name: string;
  readonly arn: string;
  readonly trail: WorldTrail;
}

/** Where trails are looked at from. */
export interface View {
  readonly world: World;
  readonly accountId: string;
  readonly region: string;
}

/** A world never changes, so what is looked up for each call of thousands is worked out once. */
const organizationTrails = new WeakMap<World, readonly OwnedTrail[]>();

function trailsOwnedBy(world: World, owner: string): readonly OwnedTrail[] {
  const account = Object.hasOwn(world.accounts, owner) ? world.accounts[owner] : undefined;
  return Object.entries(account?.trails ?? {}).map(([label, trail]) => {
    const name = trail.name ?? label;
    const arn = `arn:${partitionOf(world)}:cloudtrail:${trail.home}:${owner}:trail/${name}`;
    return { owner, name, arn, trail };
  });
}

function organizationTrailsOf(world: World): readonly OwnedTrail[] {
  const cached = organizationTrails.get(world);
  if (cached !== undefined) return cached;
  const found = Object.keys(world.accounts)
    .flatMap((owner) => trailsOwnedBy(world, owner))
    .filter((owned) => owned.trail.organization === true);
  organizationTrails.set(world, found);
  return found;
}

/** Every trail that an account could see in some region: its own and the organization's, by ARN. */
export function trailsOf(world: World, accountId: string): readonly OwnedTrail[] {
  const belongs = organizationTree(world) === undefined || organizationOf(world, accountId) !== undefined;
  const foreign = belongs ? organizationTrailsOf(world).filter((owned) => owned.owner !== accountId) : [];
  return [...trailsOwnedBy(world, accountId), ...foreign].toSorted((a, b) => (a.arn < b.arn ? -1 : 1));
}

/**
 * Whether a trail shows in a region of an account: at home, or as the copy of a multi-region trail. A member
 * account has no copies of an organization trail whose home is an opt-in region that it has not enabled.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html
 */
export function shows(owned: OwnedTrail, { world, accountId, region }: View): boolean {
  if (!isEnabled(world, accountId, region)) return false;
  if (copyOf(owned, { accountId, region }).missing === true) return false;
  const foreign = owned.owner !== accountId;
  if (foreign && (owned.trail.organization !== true || !isEnabled(world, accountId, owned.trail.home))) {
    return false;
  }
  return owned.trail.home === region || owned.trail.multiRegion === true;
}

/** What the world says is different about a trail in one region of an account, which may be a member. */
export function copyOf(
  { owner, trail }: OwnedTrail,
  { accountId, region }: Pick<View, 'accountId' | 'region'>,
): TrailCopy {
  if (owner === accountId) return memberNamed(trail.copies, region) ?? {};
  const { copies, ...everywhere } = memberNamed(trail.members, accountId) ?? {};
  return { ...everywhere, ...memberNamed(copies, region) };
}

function memberNamed<T>(map: ById<T> | undefined, name: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, name) ? map[name] : undefined;
}

/** The trails of a region, as DescribeTrails shows them, by ARN. */
export function trailsShownIn(view: View): readonly OwnedTrail[] {
  return trailsOf(view.world, view.accountId).filter((owned) => shows(owned, view));
}
