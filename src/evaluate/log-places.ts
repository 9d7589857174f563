import type { LogPlace } from '../inventory/log-keys.ts';
import type { LogPlaces } from '../inventory/retention.ts';
import { type Fault, faultUnion } from '../model/fault.ts';
import type { Inventory, Trail } from '../model/inventory.ts';
import { known, type Observed, unknown, unreadFaults } from '../model/observed.ts';
import { accountsInScope } from './organization-sets.ts';
import { isNamed } from './references.ts';
import { sortedUnique } from './stable-order.ts';

/**
 * Where in a bucket the files are of all trails that deliver to it, by the bucket's name. A trail that may be hidden
 * could deliver to any bucket, anywhere in it.
 */
export function logPlaces(inventory: Inventory): (bucket: string) => LogPlaces {
  const hidden = hiddenBy(inventory);
  const byBucket = new Map<string, Map<string, Trail>>();
  for (const trail of inventory.accounts.flatMap(({ trails }) => trails.members)) {
    const { arn, bucket, keyPrefix, organization } = trail;
    if (bucket.state === 'unset') continue;
    const name = bucket.state === 'present' ? bucket.it.name : bucket.id;
    const others = byBucket.get(name) ?? new Map<string, Trail>();
    byBucket.set(name, others);
    // Every account shows the organization's trail: what they say alike counts once.
    const said = [keyPrefix, organization].map((one) => (one.known ? one.value : null));
    others.set(JSON.stringify([arn, ...said]), trail);
  }
  const found = new Map<string, LogPlaces>();
  return (bucket) => {
    const places = found.get(bucket) ?? placesOf([...(byBucket.get(bucket)?.values() ?? [])], hidden);
    found.set(bucket, places);
    return places;
  };
}

/** Why there may be trails that nobody was shown, or that deliver nobody knows where. */
function hiddenBy(inventory: Inventory): readonly Fault[] {
  const { accounts, organization } = inventory;
  const ofOrganization =
    organization === undefined
      ? []
      : organization.known
        ? accountsInScope(inventory, organization.value).faults
        : organization.faults;
  return faultUnion(
    ofOrganization,
    accounts.flatMap(({ trails }) => (trails.closed ? [] : trails.faults)),
    accounts.flatMap(({ trails }) =>
      trails.members.flatMap(({ bucket }) =>
        bucket.state === 'foreign' && !isNamed(bucket) ? bucket.faults : [],
      ),
    ),
  );
}

/** A bucket that no trail names is taken for one whose trail has no prefix: that is where rules would look. */
const usual: readonly LogPlace[] = [{ prefix: '' }];

function placesOf(trails: readonly Trail[], hidden: readonly Fault[]): LogPlaces {
  const placed = trails.filter(({ keyPrefix }) => keyPrefix.known);
  const unplaced = trails.flatMap(({ keyPrefix }) => unreadFaults(keyPrefix));
  const anywhere = hidden.length > 0 || unplaced.length > 0;
  const certain = placed.map((trail) => placeOf(trail, false));
  return {
    certain: trails.length === 0 && !anywhere ? usual : certain,
    possible: anywhere
      ? 'anywhere'
      : trails.length === 0
        ? usual
        : placed.map((trail) => placeOf(trail, true)),
    faults: faultUnion(
      hidden,
      unplaced,
      trails.flatMap(({ organization }) => unreadFaults(organization)),
    ),
    evidence: sortedUnique(
      trails.flatMap(({ keyPrefix, organization }) =>
        [keyPrefix, organization].flatMap((one) => (one.known ? one.evidence : [])),
      ),
    ),
    withKey: withKey(trails, hidden),
  };
}

function withKey(trails: readonly Trail[], hidden: readonly Fault[]): Observed<boolean> {
  const named = trails.flatMap(({ key }) => (key.state !== 'unset' && isNamed(key) ? [key] : []));
  const [first] = named;
  if (first !== undefined) return known(true, first.state === 'foreign' ? [] : first.evidence);
  const unread = trails.flatMap(({ key }) => (key.state === 'foreign' ? key.faults : []));
  const faults = faultUnion(hidden, unread);
  if (faults.length > 0) return unknown(...faults);
  const evidence = trails.flatMap(({ key }) => (key.state === 'unset' ? key.evidence : []));
  return known(false, sortedUnique(evidence));
}

/** A trail of the organization has files of every account; of one that may be one, its owner's are certain. */
function placeOf({ keyPrefix, organization, owner }: Trail, possibly: boolean): LogPlace {
  const prefix = keyPrefix.known ? keyPrefix.value : '';
  const everybody = organization.known ? organization.value : possibly;
  return everybody ? { prefix } : { prefix, account: owner };
}
