import type { TrailDescription } from '../answers/describe-trails.ts';
import type { CallRequest } from '../model/call.ts';
import { type AccountView, sightings } from './account-view.ts';

/**
 * What trails record, and if wanted what they look for, asked once each, at home: of the owner, or, where the
 * owner is out of reach, of a delegated administrator. A member cannot read the selectors of its organization's
 * trail, so it is never asked.
 */
export function trailQuestions(
  views: readonly AccountView[],
  { delegates, insights }: { readonly delegates: readonly string[]; readonly insights: boolean },
): readonly CallRequest[] {
  const reachable = new Set(views.map(({ account }) => account));
  const delegate = delegates.find((account) => reachable.has(account));
  const operations = ['GetEventSelectors', ...(insights ? ['GetInsightSelectors'] : [])];
  const questions = new Map<string, CallRequest>();
  for (const { trail } of sightings(views)) {
    const account = reachable.has(trail.owner) ? trail.owner : forOthers(trail, delegate);
    if (account === undefined) continue;
    const input = { TrailName: trail.arn };
    for (const operation of operations) {
      const request = { operation, input, account, region: trail.home };
      questions.set(`${operation} ${trail.arn}`, { service: 'cloudtrail', ...request });
    }
  }
  return [...questions.values()];
}

function forOthers({ organization }: TrailDescription, delegate: string | undefined): string | undefined {
  return organization.known && !organization.value ? undefined : delegate;
}
