import type { Answer } from '../answers/answer.ts';
import { decodeEventDataStore } from '../answers/event-data-store.ts';
import type { EventDataStoreIdentity } from '../answers/event-data-store-identity.ts';
import { decodeListEventDataStores } from '../answers/list-event-data-stores.ts';
import { decodeResourcePolicy } from '../answers/resource-policy.ts';
import type { CallRecord } from '../model/call.ts';
import { type Fault, faultUnion } from '../model/fault.ts';
import type { EventDataStore } from '../model/inventory.ts';
import { known, type Observed, type Population, unknown } from '../model/observed.ts';
import { normalizeSelectors } from '../selectors/normalize-selectors.ts';
import type { AccountView } from './account-view.ts';
import { answerOrFault } from './answer-or-fault.ts';
import type { CallIndex } from './call-index.ts';
import { readList } from './list-pages.ts';
import { arnRoles } from './trail-role.ts';

const listing = 'cloudtrail:ListEventDataStores';

/**
 * The event data stores that an account is shown, each where it was created: ListEventDataStores tells of one
 * region. What is said of a store does not depend on who is shown it.
 */
export function eventDataStores(calls: CallIndex): (view: AccountView) => Population<EventDataStore> {
  const stores = new Map<string, EventDataStore>();
  const roleOf = arnRoles(calls);
  const isAsked = calls.planned(listing);
  const storeOf = (identity: EventDataStoreIdentity): EventDataStore => {
    const store = stores.get(identity.arn) ?? describedStore({ calls, roleOf }, identity);
    stores.set(identity.arn, store);
    return store;
  };
  return ({ id, refused, scope }) => {
    // One reason for the whole account: large organizations have a hundred thousand regions.
    if (refused === undefined && !isAsked)
      return unlisted([calls.missing({ call: listing, account: id, region: '' })]);
    const lists = scope.regions.members.map(({ name }) =>
      readList(
        calls,
        { call: listing, account: id, region: name, token: 'NextToken' },
        decodeListEventDataStores,
      ),
    );
    const found = new Map(lists.flatMap(({ items }) => items.map(({ item }) => [item.arn, item] as const)));
    const faults = faultUnion(scope.regions.faults, ...lists.map((list) => list.faults));
    return {
      members: [...found.values()].sort((a, b) => (a.arn < b.arn ? -1 : 1)).map(storeOf),
      closed: scope.regions.closed && faults.length === 0,
      faults,
      evidence: lists.flatMap(({ evidence }) => evidence).sort(),
    };
  };
}

function unlisted(faults: readonly Fault[]): Population<never> {
  return { members: [], closed: false, faults, evidence: [] };
}

type AboutStores = 'cloudtrail:GetEventDataStore' | 'cloudtrail:GetResourcePolicy';

/** What its owner was told, or else the first account by id that asked. */
function toldOf<T>(
  calls: CallIndex,
  { arn, account, region }: EventDataStoreIdentity,
  asked: { readonly call: AboutStores; readonly decode: (record: CallRecord) => Answer<T> },
): { readonly answer: Answer<T>; readonly missing: Fault } {
  const { call, decode } = asked;
  const ownerAsked = calls.accounts.includes(account);
  const records = ownerAsked ? calls.find(call, account, arn) : calls.about(call, arn);
  const record = records.find((one) => one.region === region) ?? records[0];
  const missing = calls.missing({ call, account: record?.account ?? account, region, resource: arn });
  return { answer: answerOrFault(record, decode, missing), missing };
}

function policyOf(calls: CallIndex, identity: EventDataStoreIdentity): Observed<string> {
  const call = 'cloudtrail:GetResourcePolicy';
  const { answer } = toldOf(calls, identity, { call, decode: decodeResourcePolicy });
  if (answer.kind === 'fault') return unknown(answer.fault);
  return known(answer.kind === 'value' ? answer.value : '', answer.evidence);
}

interface Sources {
  readonly calls: CallIndex;
  readonly roleOf: ReturnType<typeof arnRoles>;
}

function describedStore({ calls, roleOf }: Sources, identity: EventDataStoreIdentity): EventDataStore {
  const call = 'cloudtrail:GetEventDataStore';
  const { answer, missing } = toldOf(calls, identity, { call, decode: decodeEventDataStore });
  const policy = policyOf(calls, identity);
  switch (answer.kind) {
    case 'value': {
      const { federationRoleArn, selectors, ...described } = answer.value;
      return {
        ...identity,
        ...described,
        policy,
        federationRole: roleOf(federationRoleArn, identity.account),
        selectors: selectors.known
          ? known(normalizeSelectors(selectors.value, 'event-data-store'), selectors.evidence)
          : selectors,
      };
    }
    case 'fault':
      return { ...unreadStore(identity, answer.fault), policy };
    case 'absent':
      return { ...unreadStore(identity, vanished(missing, answer.evidence[0])), policy };
  }
}

function unreadStore(identity: EventDataStoreIdentity, fault: Fault): Omit<EventDataStore, 'policy'> {
  return {
    ...identity,
    name: unknown(fault),
    status: unknown(fault),
    ingesting: unknown(fault),
    multiRegion: unknown(fault),
    organization: unknown(fault),
    selectors: unknown(fault),
    categories: unknown(fault),
    retentionDays: unknown(fault),
    terminationProtection: unknown(fault),
    kmsKey: unknown(fault),
    federationRole: { state: 'foreign', id: '', faults: [fault] },
  };
}

function vanished(missing: Fault, id: string): Fault {
  const message = `${listing} shows the event data store, ${missing.call} says that it does not exist.`;
  return { ...missing, id, kind: 'conflict', code: 'EventDataStoreVanished', message };
}
