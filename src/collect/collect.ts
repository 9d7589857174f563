import { noOptionalFacts, type OptionalFacts, type SnapshotTrailer } from '../model/snapshot.ts';
import type { AccountView } from './account-view.ts';
import { askDelegates } from './ask-delegates.ts';
import { askDestinations } from './ask-destinations.ts';
import { askUnits } from './ask-units.ts';
import { checkScope } from './check-scope.ts';
import { chooseRegions } from './choose-regions.ts';
import type { CollectOptions } from './collect-options.ts';
import { type Desk, openDesk } from './desk.ts';
import { eventDataStoreQuestions } from './event-data-store-questions.ts';
import { identify } from './identify.ts';
import { type Opening, openAccount } from './open-account.ts';
import { type Settled, settleAccounts } from './settle-accounts.ts';
import { slots } from './slots.ts';
import { sweepAccount } from './sweep-account.ts';
import { trailQuestions } from './trail-questions.ts';
import { vantageOf } from './vantage.ts';

export type { CollectOptions, Progress } from './collect-options.ts';

/** So many accounts are looked at side by side: what each needs at once must fit in memory. */
const accountsAtOnce = 25;

/**
 * Asks everything about the accounts in scope and gives the snapshot's last line. Throws a `UsageError` for
 * credentials that AWS refuses and for accounts and regions that cannot be meant, else what `emit` throws.
 */
export async function collect(options: CollectOptions): Promise<SnapshotTrailer> {
  checkScope(options.scope);
  const desk = openDesk(options);
  try {
    await askEverything(options, desk);
  } catch (error) {
    // Whatever is still under way must not hand on records any more.
    desk.abandon(error);
  }
  if (desk.broken !== undefined) throw desk.broken.error;
  const { calls, faults, interrupted } = desk.counts;
  const endedAt = new Date(options.clock.now()).toISOString();
  return { kind: 'trailer', endedAt, calls, faults, interrupted };
}

async function askEverything(options: CollectOptions, desk: Desk): Promise<void> {
  const { facts = noOptionalFacts, callerRegion, scope } = options;
  const caller = await identify(desk.ask, callerRegion);
  if (caller.kind === 'unknown') return desk.release();
  const vantage = vantageOf(desk.ask, caller.identity, callerRegion);
  const settled = await settleAccounts(desk, vantage, scope);
  await desk.release();
  desk.stage = 'trails';
  const { list } = settled;
  const [views, delegates] = await Promise.all([
    sweepAccounts({ options, desk, settled }),
    list === undefined ? [] : askDelegates(vantage),
    list === undefined ? undefined : askUnits(vantage, list.accounts),
  ]);
  desk.stage = 'details';
  await Promise.all([
    ...trailQuestions(views, { delegates, insights: facts.insights }).map((request) => desk.ask(request)),
    ...eventDataStoreQuestions(views).map((request) => desk.ask(request)),
    askDestinations(vantage, views, facts.bucketTags),
  ]);
}

/** What each account that lets itself be asked was found to have, in the order of accounts. */
async function sweepAccounts(work: {
  readonly options: CollectOptions;
  readonly desk: Desk;
  readonly settled: Settled;
}): Promise<readonly AccountView[]> {
  const { desk, settled } = work;
  const { scope, facts = noOptionalFacts } = work.options;
  const { first, vantage } = settled;
  const places = slots(accountsAtOnce);
  const views = await Promise.all(
    settled.accounts.map(async (account) => {
      await places.acquire();
      try {
        const opening =
          first?.account === account ? first : await openAccount(vantage, account, scope.roleName);
        return await viewOf(settled, opening, { named: scope.regions, facts });
      } finally {
        desk.counts.accountsDone += 1;
        places.release();
      }
    }),
  );
  return views.filter((view) => view !== undefined);
}

async function viewOf(
  { vantage }: Settled,
  opening: Opening,
  { named, facts }: { readonly named: readonly string[]; readonly facts: OptionalFacts },
): Promise<AccountView | undefined> {
  if (!opening.open) return undefined;
  const { account, list } = opening;
  const regions = chooseRegions(named, list, vantage.enabledByDefault);
  return sweepAccount(vantage, account, { regions, eventDataStores: facts.eventDataStores });
}
