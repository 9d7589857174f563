import type { Account, Bucket, Inventory, Key, Organization, Region, Trail } from '../model/inventory.ts';

/** What one finding is about, with the account through which it was seen. */
export type Noun =
  | { readonly kind: 'organization'; readonly account: Account; readonly organization: Organization }
  | { readonly kind: 'account'; readonly account: Account }
  | { readonly kind: 'region'; readonly account: Account; readonly region: Region }
  | { readonly kind: 'trail'; readonly account: Account; readonly trail: Trail }
  | { readonly kind: 'bucket'; readonly account: Account; readonly bucket: Bucket }
  | { readonly kind: 'key'; readonly account: Account; readonly key: Key };

/**
 * The account through which each trail is judged, so that an organization trail that shows in a thousand
 * accounts is one subject: its owner, or else the first account by id that shows it. An account whose list
 * is open counts as showing it: were its list read, the choice might fall on it, and an answer that another
 * account gives meanwhile could differ. Its own error finding then stands for the trail.
 */
export function trailsByJudge(inventory: Inventory): ReadonlyMap<string, readonly Trail[]> {
  const shown = new Map(
    inventory.accounts.map((account) => [
      account.id,
      new Map(account.trails.members.map((trail) => [trail.arn, trail])),
    ]),
  );
  const arns = new Map<string, string>();
  for (const trails of shown.values()) for (const [arn, trail] of trails) arns.set(arn, trail.owner);

  const judged = new Map<string, Trail[]>();
  for (const [arn, owner] of arns) {
    const decides = (account: Account): boolean =>
      shown.get(account.id)?.has(arn) === true || !account.trails.closed;
    const judge =
      inventory.accounts.find((account) => account.id === owner && decides(account)) ??
      inventory.accounts.find(decides);
    const trail = judge && shown.get(judge.id)?.get(arn);
    if (judge === undefined || trail === undefined) continue;
    const others = judged.get(judge.id);
    if (others === undefined) judged.set(judge.id, [trail]);
    else others.push(trail);
  }
  return judged;
}
