import type { TrailDescription } from '../answers/describe-trails.ts';
import type { CallRequest } from '../model/call.ts';
import { type AccountView, sightings } from './account-view.ts';

/**
 * What trails record, asked once each, at home: of the owner, or, where the owner is out of reach, of a delegated
 * administrator. A member cannot read the selectors of its organization's trail, so it is never asked.
 */
export function selectorQuestions(
  views: readonly AccountView[],
  delegates: readonly string[],
): readonly CallRequest[] {
  const reachable = new Set(views.map(({ account }) => account));
  const delegate = delegates.find((account) => reachable.has(account));
  const readers = new Map<string, CallRequest>();
  for (const { trail } of sightings(views)) {
    const account = reachable.has(trail.owner) ? trail.owner : forOthers(trail, delegate);
    if (account === undefined) continue;
    const input = { TrailName: trail.arn };
    const operation = 'GetEventSelectors';
    readers.set(trail.arn, { service: 'cloudtrail', operation, input, account, region: trail.home });
  }
  return [...readers.values()];
}

function forOthers({ organization }: TrailDescription, delegate: string | undefined): string | undefined {
  return organization.known && !organization.value ? undefined : delegate;
}
