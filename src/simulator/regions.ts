import type { World } from './world.ts';

export type OptStatus = 'ENABLED' | 'ENABLED_BY_DEFAULT' | 'DISABLED';

/** The status that an account has a region in; nothing for a region that the partition does not have. */
export function optStatus(world: World, accountId: string, region: string): OptStatus | undefined {
  const kind = Object.hasOwn(world.regions, region) ? world.regions[region] : undefined;
  if (kind === undefined) return undefined;
  if (kind === 'default') return 'ENABLED_BY_DEFAULT';
  const account = Object.hasOwn(world.accounts, accountId) ? world.accounts[accountId] : undefined;
  return account?.optedIn?.includes(region) === true ? 'ENABLED' : 'DISABLED';
}

export function isEnabled(world: World, accountId: string, region: string): boolean {
  const status = optStatus(world, accountId, region);
  return status === 'ENABLED' || status === 'ENABLED_BY_DEFAULT';
}
