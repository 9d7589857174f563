/**
 * Who records one event, told straight from a world and from AWS's pages, one trail after the other. Written apart
 * from `src/coverage`, `src/selectors` and `src/inventory` and sharing only types with them, so that the two can
 * check each other.
 */
import type { WrittenSelectors } from '../../src/model/selector.ts';
import type { World, WorldTrail } from '../../src/simulator/world.ts';
import {
  type Asked,
  accountsLookedAt,
  enabledIn,
  type Looking,
  type Place,
  readsAsOwner,
  refuses,
} from './coverage-oracle-access.ts';
import { writtenSelectors } from './coverage-oracle-selectors.ts';
import { type Answer, oracleAnswer, type Record3 } from './selector-oracle.ts';

/** A trail in a region of an account, as far as the scan could see it; what it could not is undefined. */
export interface SeenCopy {
  readonly arn: string;
  /** It is a trail of all regions, as far as its settings could be read. */
  readonly mayReachAll: boolean;
  readonly home: string;
  readonly logging: boolean | undefined;
  readonly selectors: WrittenSelectors | undefined;
  /** Here the events of global services arise, and this trail may leave them out. */
  readonly mayLeaveOutGlobal: boolean;
}

/** A region of an account. `whole`: the list of its trails was read to the end. */
export interface SeenPlace {
  readonly whole: boolean;
  readonly copies: readonly SeenCopy[];
}

interface OwnedTrail {
  readonly owner: string;
  readonly arn: string;
  readonly trail: WorldTrail;
}

const globalServices = ['iam.amazonaws.com', 'sts.amazonaws.com', 'cloudfront.amazonaws.com'];
const globalRegion = 'us-east-1';

/** What the scan sees in one place; nothing where it does not look. */
export function seenPlace(looking: Looking, account: string, region: string): SeenPlace | undefined {
  if (!looksAt(looking, account, region)) return undefined;
  const { world } = looking;
  if (!listIsRead(world, account, region)) return { whole: false, copies: [] };
  const here = trailsOf(world).filter((owned) => isThere(world, owned, { account, region }));
  const whole = !isBlurred(looking, { account, region });
  return { whole, copies: here.map((owned) => seenCopy(looking, owned, { account, region })) };
}

function isBlurred({ blurred }: Looking, { account, region }: Place): boolean {
  return blurred.some((place) => place.account === account && place.region === region);
}

function listIsRead(world: World, account: string, region: string): boolean {
  const asked: Asked = { call: 'cloudtrail:DescribeTrails', account, region };
  return enabledIn(world, account, region) && !refuses(world, asked);
}

function looksAt({ world, scope }: Looking, account: string, region: string): boolean {
  if (!accountsLookedAt({ world, scope }).has(account)) return false;
  if (scope.regions.length > 0 && !scope.regions.includes(region)) return false;
  const listed = !refuses(world, { call: 'account:ListRegions', account, region: globalRegion });
  if (listed) return enabledIn(world, account, region);
  return scope.regions.length > 0 || world.regions[region] === 'default';
}

function trailsOf(world: World): readonly OwnedTrail[] {
  return Object.entries(world.accounts).flatMap(([owner, account]) =>
    Object.entries(account.trails ?? {}).map(([name, trail]) => {
      const arn = `arn:aws:cloudtrail:${trail.home}:${owner}:trail/${name}`;
      return { owner, arn, trail };
    }),
  );
}

/** Whether a trail has a copy in a place, its home included. */
function isThere(world: World, { owner, trail }: OwnedTrail, { account, region }: Place): boolean {
  if (trail.home !== region && trail.multiRegion !== true) return false;
  if (owner === account) return trail.copies?.[region]?.missing !== true;
  // Members have an organization's trails, and none whose home is an opt-in region that they have not enabled.
  if (trail.organization !== true || world.organization === undefined) return false;
  if (world.accounts[account]?.outside === true || !enabledIn(world, account, trail.home)) return false;
  const member = trail.members?.[account];
  return (member?.copies?.[region]?.missing ?? member?.missing) !== true;
}

function seenCopy(looking: Looking, owned: OwnedTrail, { account, region }: Place): SeenCopy {
  const { trail, arn } = owned;
  const settings = settingsAreTold(looking, owned, account);
  const isTold = statusIsTold(looking, owned, { account, region });
  return {
    arn,
    mayReachAll: !settings || trail.multiRegion === true,
    home: trail.home,
    logging: isTold ? isLogging(owned, account, region) : undefined,
    selectors: selectorsAreTold(looking, owned) ? writtenSelectors(trail) : undefined,
    mayLeaveOutGlobal: mayLeaveOutGlobal(owned, region, settings),
  };
}

/** A trail of all regions has them; one of a single region has them if it is set so. */
function mayLeaveOutGlobal({ trail }: OwnedTrail, region: string, settings: boolean): boolean {
  if (region !== globalRegion || trail.home !== globalRegion) return false;
  return !settings || (trail.multiRegion !== true && trail.globalServiceEvents === false);
}

/** Settings are told by a trail's owner; where it is not asked, or has the trail no more, by who is shown it. */
function settingsAreTold(looking: Looking, owned: OwnedTrail, account: string): boolean {
  const byOwner = accountsLookedAt(looking).has(owned.owner)
    ? settingsIn(looking, owned, owned.owner)
    : 'not there';
  return (byOwner === 'not there' ? settingsIn(looking, owned, account) : byOwner) === 'told';
}

/**
 * An account tells them in the trail's home region; where that is no place to look, in the first region that
 * shows the trail. A place before that could not be read may have told them otherwise.
 */
function settingsIn(looking: Looking, owned: OwnedTrail, account: string): 'told' | 'unread' | 'not there' {
  const { world, scope } = looking;
  const { home } = owned.trail;
  const asked: Asked = { call: 'account:ListRegions', account, region: globalRegion };
  const mayBeEnabled = world.regions[home] === 'opt-in' && refuses(world, asked);
  if (mayBeEnabled && scope.regions.length === 0) return 'unread';
  const others = Object.keys(world.regions).filter((region) => region !== home);
  for (const region of [home, ...others.sort()]) {
    if (!looksAt(looking, account, region)) continue;
    if (!listIsRead(world, account, region)) return 'unread';
    if (isThere(world, owned, { account, region })) return 'told';
    if (isBlurred(looking, { account, region })) return 'unread';
  }
  return 'not there';
}

function statusIsTold({ world }: Looking, { owner, arn }: OwnedTrail, { account, region }: Place): boolean {
  if (refuses(world, { call: 'cloudtrail:GetTrailStatus', account, region, about: arn })) return false;
  const mayRead = owner === account || readsAsOwner(world, account);
  return mayRead || world.assumptions?.memberTrailStatus !== 'refused';
}

/** Each region starts and stops on its own, and a member's copy apart from its owner's. */
function isLogging({ owner, trail }: OwnedTrail, account: string, region: string): boolean {
  if (owner === account) return trail.copies?.[region]?.logging ?? trail.logging ?? true;
  const member = trail.members?.[account];
  return member?.copies?.[region]?.logging ?? member?.logging ?? trail.logging ?? true;
}

/** Selectors are told to the owner at home; where nobody is the owner, to an account that stands in for it. */
function selectorsAreTold(looking: Looking, { owner, arn, trail }: OwnedTrail): boolean {
  const { world, scope } = looking;
  const accounts = accountsLookedAt(looking);
  const told = (account: string): boolean =>
    enabledIn(world, account, trail.home) &&
    !refuses(world, {
      call: 'cloudtrail:GetEventSelectors',
      account,
      region: trail.home,
      about: arn,
    });
  if (accounts.has(owner)) return told(owner);
  if (!scope.organization) return false;
  const delegate = Object.keys(world.organization?.delegatedAdministrators ?? {})
    .filter((id) => accounts.has(id))
    .sort()[0];
  return delegate !== undefined && readsAsOwner(world, delegate) && told(delegate);
}

/** Whether one trail records an event in the place of its copy. */
export function recordedBy(copy: SeenCopy, event: Record3): Answer {
  if (copy.logging === false) return 'no';
  const selected = copy.selectors === undefined ? 'unknown' : oracleAnswer(copy.selectors, event);
  if (selected === 'no') return 'no';
  if (copy.logging === undefined) return 'unknown';
  const { eventSource: source, eventCategory: category } = event.fields;
  // None of these services has data events.
  const isGlobal = category !== 'Data' && (source === undefined || globalServices.includes(source));
  // AWS does not say which records of these services a trail leaves out that does not include them.
  return copy.mayLeaveOutGlobal && isGlobal ? 'unknown' : selected;
}
