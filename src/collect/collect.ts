import type { ListedAccount } from '../answers/list-accounts.ts';
import { nothingMore, type SnapshotTrailer } from '../model/snapshot.ts';
import { accountLine } from './ask-accounts.ts';
import { bucketAsker } from './ask-buckets.ts';
import { askDelegates } from './ask-delegates.ts';
import { eventDataStoreAsker } from './ask-event-data-stores.ts';
import { keyAsker } from './ask-keys.ts';
import { logGroupAsker } from './ask-log-groups.ts';
import { askAccountTags, askOrganizationFacts } from './ask-organization-facts.ts';
import { roleAsker } from './ask-roles.ts';
import { topicAsker } from './ask-topics.ts';
import { trailAsker } from './ask-trails.ts';
import { askUnits } from './ask-units.ts';
import { checkScope } from './check-scope.ts';
import type { CollectOptions } from './collect-options.ts';
import { type Desk, openDesk } from './desk.ts';
import { identify } from './identify.ts';
import type { Inquiry } from './inquiry.ts';
import { askOrganization } from './list-accounts.ts';
import { openReach } from './reach.ts';
import { settleAccounts } from './settle-accounts.ts';
import { underWay } from './under-way.ts';
import { vantageOf } from './vantage.ts';

export type { CollectOptions, Progress } from './collect-options.ts';

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

/** Everything is asked as soon as what it needs is known; only what nobody within reach owns waits for all accounts. */
async function askEverything(options: CollectOptions, desk: Desk): Promise<void> {
  const { facts = nothingMore, callerRegion, scope } = options;
  const caller = await identify(desk.ask, callerRegion);
  if (caller.kind === 'unknown') return desk.release();
  const vantage = vantageOf(desk.ask, caller.identity, callerRegion);
  const inquiry: Inquiry = { vantage, facts, reach: openReach(), work: underWay(desk.abandon) };
  desk.stage = scope.organization ? 'organization' : 'regions';
  if (scope.organization) await askOrganization(vantage);
  const { promise: list, resolve: listed } = Promise.withResolvers<readonly ListedAccount[]>();
  const askTrails = trailAsker(inquiry, scope.organization ? askDelegates(vantage) : Promise.resolve([]));
  const topics = topicAsker(inquiry);
  const [askLogGroups, roles] = [logGroupAsker(inquiry, topics), roleAsker(inquiry)];
  if (scope.organization) {
    inquiry.work.start(askUnits(vantage, list));
    askOrganizationFacts(inquiry);
  }
  const late = [bucketAsker(inquiry), keyAsker(inquiry), eventDataStoreAsker(inquiry, roles)];
  const line = accountLine({
    inquiry,
    desk,
    scope,
    found: (view) => {
      askTrails(view);
      askLogGroups(view);
      roles.add(view);
      topics.add(view);
      for (const { add } of late) add(view);
    },
  });
  await settleAccounts({
    desk,
    vantage,
    scope,
    listed,
    ask: (account, opening) => {
      desk.stage = 'trails';
      if (scope.organization) askAccountTags(inquiry, account);
      roles.account(account);
      line.add(account, opening);
    },
  });
  await line.end();
  desk.stage = 'details';
  for (const { finish } of late) finish();
  await inquiry.work.fewerThan(1);
  // Alarms name topics too, and those of owners out of reach are asked of the first account that has one.
  topics.finish();
  await inquiry.work.fewerThan(1);
  desk.tell();
}
