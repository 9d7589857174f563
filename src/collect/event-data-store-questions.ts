import type { CallRequest } from '../model/call.ts';
import type { AccountView } from './account-view.ts';

/**
 * What each event data store takes in, asked once, where it was created: of the owner, or, where that is out of
 * reach, of the first account by id that is shown it. The lists tell nothing but names.
 */
export function eventDataStoreQuestions(views: readonly AccountView[]): readonly CallRequest[] {
  const reachable = new Set(views.map(({ account }) => account));
  const questions = new Map<string, CallRequest>();
  for (const view of [...views].sort((a, b) => (a.account < b.account ? -1 : 1))) {
    for (const { arn, account: owner, region } of view.eventDataStores) {
      if (questions.has(arn)) continue;
      const account = reachable.has(owner) ? owner : view.account;
      const input = { EventDataStore: arn };
      const operation = 'GetEventDataStore';
      questions.set(arn, { service: 'cloudtrail', operation, input, account, region });
    }
  }
  return [...questions.values()];
}
