import { UsageError } from '../model/problem.ts';
import { nothingMore } from '../model/snapshot.ts';
import { askDelegates } from './ask-delegates.ts';
import { askAccountTags, askOrganizationFacts } from './ask-organization-facts.ts';
import { askUnits } from './ask-units.ts';
import { checkChoice, checkScope } from './check-scope.ts';
import { chooseAccounts } from './choose-accounts.ts';
import type { CollectOptions } from './collect-options.ts';
import { type Desk, openDesk } from './desk.ts';
import { identify } from './identify.ts';
import { askOrganization, listAccounts } from './list-accounts.ts';
import { underWay } from './under-way.ts';
import { vantageOf } from './vantage.ts';

/**
 * Which accounts a collection of this scope would ask, sorted; what had to be asked for that, about the caller and
 * the organization only, is handed on. Throws a `UsageError` also when that cannot be told for certain: an account
 * that is missing here would be missed by everybody.
 */
export async function planAccounts(options: CollectOptions): Promise<readonly string[]> {
  checkScope(options.scope);
  const desk = openDesk(options);
  let accounts: readonly string[] = [];
  try {
    accounts = await chosen(options, desk);
  } catch (error) {
    desk.abandon(error);
  }
  if (desk.broken !== undefined) throw desk.broken.error;
  return accounts;
}

async function chosen(
  { callerRegion, facts = nothingMore, scope }: CollectOptions,
  desk: Desk,
): Promise<readonly string[]> {
  const caller = await identify(desk.ask, callerRegion);
  if (caller.kind === 'unknown') throw unplannable(caller.fault.message);
  const vantage = vantageOf(desk.ask, caller.identity, callerRegion);
  desk.stage = 'organization';
  if (scope.organization) await askOrganization(vantage);
  const list = scope.organization ? await listAccounts(vantage) : undefined;
  const choice = chooseAccounts(scope, vantage.account, list);
  checkChoice(choice, { caller: vantage.account, roleName: scope.roleName, certain: list?.complete ?? true });
  if (list?.complete === false) throw unplannable('the list of accounts could not be read to its end.');
  await desk.release();
  if (list !== undefined) {
    const asking = { facts, vantage, work: underWay(desk.abandon) };
    askOrganizationFacts(asking);
    for (const account of choice.asked) askAccountTags(asking, account);
    await Promise.all([askDelegates(vantage), askUnits(vantage, list.accounts)]);
    await asking.work.fewerThan(1);
  }
  return choice.asked;
}

function unplannable(why: string): UsageError {
  return new UsageError(`It cannot be told for certain which accounts there are: ${why}`, {
    next: 'Use credentials of the management account or of a delegated administrator, or name accounts with --accounts.',
  });
}
