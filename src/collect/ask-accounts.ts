import type { ScopeAsked } from '../model/snapshot.ts';
import type { AccountView } from './account-view.ts';
import { chooseRegions } from './choose-regions.ts';
import type { Desk } from './desk.ts';
import type { Inquiry } from './inquiry.ts';
import { type Opening, openAccount } from './open-account.ts';
import { queue } from './queue.ts';
import { sweepAccount } from './sweep-account.ts';
import { underWay } from './under-way.ts';

/** So many accounts are looked at side by side: what each needs at once must fit in memory. */
const accountsAtOnce = 256;

export interface AccountAsking {
  readonly inquiry: Inquiry;
  readonly desk: Desk;
  readonly scope: ScopeAsked;
  /** Gets what an account has as soon as that is known. */
  readonly found: (view: AccountView) => void;
}

/** Accounts in line to be looked at. */
export interface AccountLine {
  readonly add: (account: string, opening?: Opening) => void;
  /** Ends the line, and waits until all have been looked at. */
  readonly end: () => Promise<void>;
}

/**
 * Opens one account after the other and sweeps each, as fast as calls find room: so neither the calls nor what is
 * known of accounts pile up.
 */
export function accountLine({ inquiry, desk, scope, found }: AccountAsking): AccountLine {
  const { facts, reach, vantage } = inquiry;
  const line = queue<{ readonly account: string; readonly opening: Opening | undefined }>();
  const [openings, sweeps] = [underWay(desk.abandon), underWay(desk.abandon)];
  let moving: Promise<void> | undefined;
  const open = async (account: string, known: Opening | undefined): Promise<Opening> => {
    const opening = known ?? (await openAccount(vantage, account, scope.roleName));
    reach.settle(account, opening.open);
    return opening;
  };
  const sweep = async (opening: Opening): Promise<void> => {
    if (opening.open) {
      const { account, list } = opening;
      const regions = chooseRegions(scope.regions, list, vantage.enabledByDefault);
      await sweepAccount(vantage, {
        account,
        regions,
        eventDataStores: facts.has('cloudtrail:ListEventDataStores'),
        membership: !scope.organization && facts.has('organizations:DescribeOrganization'),
        found,
      });
    }
    desk.forget(opening.account);
    desk.counts.accountsDone += 1;
  };
  const move = async (): Promise<void> => {
    for (let next = line.shift(); next !== undefined; next = line.shift()) {
      const opened = open(next.account, next.opening);
      openings.start(opened);
      sweeps.start(opened.then(sweep));
      await desk.calm();
      await sweeps.fewerThan(accountsAtOnce);
    }
    moving = undefined;
  };
  return {
    add: (account, opening) => {
      line.push({ account, opening });
      moving ??= move();
    },
    end: async () => {
      while (moving !== undefined) await moving;
      await openings.fewerThan(1);
      reach.close();
      await sweeps.fewerThan(1);
    },
  };
}
