import { decodeEventDataStore } from '../answers/event-data-store.ts';
import type { EventDataStoreIdentity } from '../answers/event-data-store-identity.ts';
import type { CallRecord } from '../model/call.ts';
import type { AccountView } from './account-view.ts';
import type { RoleAsker } from './ask-roles.ts';
import type { Inquiry } from './inquiry.ts';

/** Asks as views come in, and for the rest when all are there. */
export interface LateAsker {
  readonly add: (view: AccountView) => void;
  readonly finish: () => void;
}

const questions = [
  { call: 'cloudtrail:GetEventDataStore', operation: 'GetEventDataStore', about: 'EventDataStore' },
  { call: 'cloudtrail:GetResourcePolicy', operation: 'GetResourcePolicy', about: 'ResourceArn' },
] as const;

/**
 * Asks what each event data store takes in and whom it lets in, once, where it was created: of the owner, or, where
 * that is out of reach, of the first account by id that is shown it. The lists tell nothing but names.
 */
export function eventDataStoreAsker(
  { facts, reach, vantage, work }: Inquiry,
  roles: Pick<RoleAsker, 'named'>,
): LateAsker {
  const asked = questions.filter(({ call }) => facts.has(call));
  if (asked.length === 0) return { add: () => {}, finish: () => {} };
  const stores = new Map<string, { account: string; within: boolean }>();
  const ask = ({ arn, region }: EventDataStoreIdentity, account: string): void => {
    for (const { operation, about } of asked) {
      const input = { [about]: arn };
      const answered = vantage.ask({ service: 'cloudtrail', operation, input, account, region });
      work.start(operation === 'GetEventDataStore' ? answered.then(askRole) : answered);
    }
  };
  const askRole = (record: CallRecord): void => {
    const answer = decodeEventDataStore(record);
    if (answer.kind !== 'value' || !facts.has('iam:GetRole')) return;
    const { federationRoleArn } = answer.value;
    if (federationRoleArn.known) roles.named(federationRoleArn.value);
  };
  const late = new Map<string, EventDataStoreIdentity>();
  return {
    add: ({ account, eventDataStores }) => {
      for (const store of eventDataStores) {
        const seen = stores.get(store.arn);
        if (seen !== undefined) {
          if (account < seen.account) seen.account = account;
          continue;
        }
        stores.set(store.arn, { account, within: false });
        reach.whenKnown(store.account, (within) => {
          if (within) ask(store, store.account);
          else late.set(store.arn, store);
        });
      }
    },
    finish: () => {
      for (const store of late.values()) ask(store, stores.get(store.arn)?.account ?? store.account);
    },
  };
}
