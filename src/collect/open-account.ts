import { decodeAssumedRole } from '../answers/assumed-role.ts';
import type { CallRequest } from '../model/call.ts';
import { listRegions, type RegionList } from './list-regions.ts';
import type { Vantage } from './vantage.ts';

/** An account that can be asked, or whose role nobody gets. */
export type Opening =
  | { readonly open: true; readonly account: string; readonly list: RegionList }
  | { readonly open: false; readonly account: string };

/** Gets a session in an account, unless it is the caller's own, and reads which regions it has. */
export async function openAccount(vantage: Vantage, account: string, roleName: string): Promise<Opening> {
  if (account !== vantage.account) {
    const record = await vantage.ask(roleRequest(vantage, account, roleName));
    if (decodeAssumedRole(record).kind !== 'value') return { open: false, account };
  }
  return { open: true, account, list: await listRegions(vantage.ask, account, vantage.global) };
}

function roleRequest(vantage: Vantage, account: string, roleName: string): CallRequest {
  const RoleArn = `arn:${vantage.partition}:iam::${account}:role/${roleName}`;
  return {
    service: 'sts',
    operation: 'AssumeRole',
    input: { RoleArn, RoleSessionName: 'trailproof' },
    account: vantage.account,
    region: vantage.sessions,
  };
}
