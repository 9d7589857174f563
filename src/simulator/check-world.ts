import type { ById } from './by-id.ts';
import { checkOrganization } from './check-organization.ts';
import { mayHaveRegion, partitionOf } from './partition.ts';
import { complain, complainOfUnknown, inside, type Place } from './shape.ts';
import { simulatedCalls } from './simulated-calls.ts';
import { isTrailName } from './trail-name.ts';
import type { World, WorldAccount, WorldTrail } from './world.ts';

/** What the structure of a world cannot say: that its parts fit together. Writes problems to `root`. */
export function checkWorld(world: World, root: Place): void {
  const accounts = inside(root, 'accounts');
  if (!Object.hasOwn(world.accounts, world.caller.account)) {
    const at = inside(inside(root, 'caller'), 'account');
    complain(at, `\`accounts\` has no account ${world.caller.account}`);
  }
  const bucketOwners = new Map<string, string>();
  for (const [id, account] of Object.entries(world.accounts)) {
    const at = inside(accounts, id);
    checkOptIn(world, account, inside(at, 'optedIn'));
    checkTrails(world, account, inside(at, 'trails'));
    for (const [label, bucket] of Object.entries(account.buckets ?? {})) {
      const here = inside(inside(at, 'buckets'), label);
      checkRegion(world, bucket.region, inside(here, 'region'));
      const owner = bucketOwners.get(label);
      if (owner !== undefined)
        complain(here, `account ${owner} has this bucket, and bucket names are unique`);
      bucketOwners.set(label, id);
    }
    checkStores(world, account, inside(at, 'eventDataStores'));
    for (const things of ['keys', 'logGroups', 'logPolicies', 'alarms', 'topics'] as const) {
      for (const [label, { region }] of Object.entries(account[things] ?? {})) {
        checkRegion(world, region, inside(inside(inside(at, things), label), 'region'));
      }
    }
  }
  checkFaults(world, inside(root, 'faults'));
  checkOrganization(world, root);
  checkPartition(world, inside(root, 'regions'));
}

function checkPartition(world: World, at: Place): void {
  const partition = partitionOf(world);
  for (const region of Object.keys(world.regions)) {
    if (!mayHaveRegion(partition, region)) {
      complain(inside(at, region), `is no region of the partition ${partition}`, 'set `partition`');
    }
  }
}

function checkRegion(world: World, region: string, at: Place): void {
  if (!Object.hasOwn(world.regions, region))
    complainOfUnknown('region', region, { known: Object.keys(world.regions), at });
}

function checkOptIn(world: World, account: WorldAccount, at: Place): void {
  for (const [index, region] of (account.optedIn ?? []).entries()) {
    const here = inside(at, String(index));
    checkRegion(world, region, here);
    if (world.regions[region] === 'default') complain(here, `${region} is enabled in every account`);
  }
}

function checkStores(world: World, account: WorldAccount, at: Place): void {
  for (const [name, { region }] of Object.entries(account.eventDataStores ?? {})) {
    checkRegion(world, region, inside(inside(at, name), 'region'));
  }
}

function checkTrails(world: World, account: WorldAccount, at: Place): void {
  const names = new Set<string>();
  for (const [label, trail] of Object.entries(account.trails ?? {})) {
    const here = inside(at, label);
    const name = `${trail.name ?? label} in ${trail.home}`;
    if (names.has(name)) complain(here, `there are two trails ${name}`);
    names.add(name);
    checkTrail(world, trail, here);
    if (trail.name === undefined && !isTrailName(label)) {
      complain(here, 'this label cannot be the name of a trail', 'give the trail a `name`');
    }
  }
}

function checkTrail(world: World, trail: WorldTrail, at: Place): void {
  checkRegion(world, trail.home, inside(at, 'home'));
  checkCopies(world, trail, { copies: trail.copies ?? {}, at: inside(at, 'copies') });
  for (const [id, member] of Object.entries(trail.members ?? {})) {
    const here = inside(inside(at, 'members'), id);
    if (!Object.hasOwn(world.accounts, id)) complain(here, `\`accounts\` has no account ${id}`);
    if (trail.organization !== true) {
      complain(here, 'only organization trails have copies in members', 'set `organization: true`');
    }
    checkCopies(world, trail, { copies: member.copies ?? {}, at: inside(here, 'copies') });
  }
  if (trail.selectors !== undefined && trail.advancedSelectors !== undefined) {
    const advice = 'in a patch, set the other to null';
    complain(at, 'a trail has `selectors` or `advancedSelectors`, not both', advice);
  }
}

function checkCopies(
  world: World,
  trail: WorldTrail,
  { copies, at }: { readonly copies: ById<unknown>; readonly at: Place },
): void {
  for (const region of Object.keys(copies)) {
    const here = inside(at, region);
    checkRegion(world, region, here);
    if (trail.multiRegion !== true && region !== trail.home) {
      complain(here, 'a trail of one region has no copies elsewhere', 'set `multiRegion: true`');
    }
  }
}

function checkFaults(world: World, at: Place): void {
  for (const [index, rule] of (world.faults ?? []).entries()) {
    const here = inside(at, String(index));
    const kinds = [rule.error, rule.body, rule.cutBody, rule.hang, rule.dropConnection];
    if (kinds.every((kind) => kind === undefined || kind === false)) {
      complain(here, 'needs one of `error`, `body`, `cutBody`, `hang`, `dropConnection`');
    }
    if (rule.region !== undefined) checkRegion(world, rule.region, inside(here, 'region'));
    checkCall(rule.call, inside(here, 'call'));
  }
  for (const call of Object.keys(world.limits?.calls ?? {})) {
    checkCall(call, { path: ['limits', 'calls', call], problems: at.problems });
  }
}

function checkCall(call: string, at: Place): void {
  if (!call.includes('*') && !simulatedCalls.some((each) => each === call)) {
    complainOfUnknown('call', call, { known: simulatedCalls, at });
  }
}
