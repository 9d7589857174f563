import type { TrailDescription } from '../answers/describe-trails.ts';
import type { JsonObject } from '../model/json.ts';
import type { AccountView } from './account-view.ts';
import type { Inquiry } from './inquiry.ts';

/**
 * Asks what trails record, and if wanted what they look for, once each, at home: of the owner, or, where the
 * owner is out of reach, of a delegated administrator. A member cannot read the selectors of its organization's
 * trail, so it is never asked.
 */
export function trailAsker(
  inquiry: Inquiry,
  delegates: Promise<readonly string[]>,
): (view: AccountView) => void {
  const { reach, work } = inquiry;
  const trails = new Map<string, Seen>();
  const delegate = delegates.then((accounts) => firstWithin(inquiry, accounts));
  // Whoever needs it hears of a failure; nobody may need it.
  delegate.catch(() => undefined);
  const askDelegate = async ({ trail }: Seen): Promise<void> => {
    const account = await delegate;
    if (account !== undefined) await ask(inquiry, trail, account);
  };
  const decide = (seen: Seen): void => {
    if (seen.ownerWithin !== false || !seen.forOthers || seen.asked) return;
    seen.asked = true;
    work.start(askDelegate(seen));
  };
  const meet = (trail: TrailDescription): Seen => {
    const { arn, home } = trail;
    const seen: Seen = { trail: { arn, home }, forOthers: false, asked: false, ownerWithin: undefined };
    trails.set(arn, seen);
    reach.whenKnown(trail.owner, (within) => {
      seen.ownerWithin = within;
      if (within) work.start(ask(inquiry, trail, trail.owner));
      else decide(seen);
    });
    return seen;
  };
  return (view) => {
    for (const trail of view.trails) {
      const seen = trails.get(trail.arn) ?? meet(trail);
      const { organization } = trail;
      if (!organization.known || organization.value) seen.forOthers = true;
      decide(seen);
    }
  };
}

interface Seen {
  readonly trail: Pick<TrailDescription, 'arn' | 'home'>;
  /** It may be the organization's, which others than its owner may read. */
  forOthers: boolean;
  asked: boolean;
  ownerWithin: boolean | undefined;
}

async function ask(
  { facts, vantage }: Inquiry,
  { arn, home }: Seen['trail'],
  account: string,
): Promise<void> {
  const about = { TrailName: arn };
  const questions: readonly (readonly [string, JsonObject])[] = [
    ['GetEventSelectors', about],
    ...(facts.has('cloudtrail:GetInsightSelectors') ? [['GetInsightSelectors', about] as const] : []),
    ...(facts.has('cloudtrail:ListTags') ? [['ListTags', { ResourceIdList: [arn] }] as const] : []),
  ];
  await Promise.all(
    questions.map(([operation, input]) =>
      vantage.ask({ service: 'cloudtrail', operation, input, account, region: home }),
    ),
  );
}

async function firstWithin({ reach }: Inquiry, accounts: readonly string[]): Promise<string | undefined> {
  for (const account of accounts) {
    const within = await new Promise<boolean>((resolve) => reach.whenKnown(account, resolve));
    if (within) return account;
  }
  return undefined;
}
