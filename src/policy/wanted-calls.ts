import type { Policy } from '../model/policy.ts';
import {
  type OptionalCall,
  optionalCalls,
  type WantedCall,
  type WantedCalls,
  wantedRole,
} from '../model/snapshot.ts';
import { answeredBy } from './answered-by.ts';
import { neverApplies, type Read, readsOf } from './reads-of.ts';
import { rolesOf } from './roles-of.ts';

const storeCalls: readonly OptionalCall[] = [
  'cloudtrail:GetEventDataStore',
  'cloudtrail:ListEventDataStores',
];

/** What must be asked because one of the policies reads it, counts it, or judges it. */
export function wantedCalls(policies: readonly Policy[]): WantedCalls {
  const reads = new Set<Read>(
    policies.flatMap((policy) => [...readsOf(policy), ...judged(policy), ...excepted(policy)]),
  );
  const stores = policies.some(countsStores);
  const calls = optionalCalls.filter(
    (call) => answeredBy[call].some((read) => reads.has(read)) || (stores && storeCalls.includes(call)),
  );
  const roles = policies.flatMap(rolesOf).flatMap((name) => wantedRole(name) ?? []);
  return new Set<WantedCall>([...calls, ...roles]);
}

/** Which keys, log groups and topics there are is what trails say of theirs; event data stores are listed. */
function judged({ subject }: Policy): readonly Read[] {
  switch (subject) {
    case 'key':
      return ['Trail.key'];
    case 'log-group':
      return ['Trail.logGroup'];
    case 'topic':
      return ['Trail.topic'];
    case 'event-data-store':
      return ['Account.eventDataStores'];
    default:
      return [];
  }
}

/** Where accounts are is always asked of an organization; their tags only where somebody reads them. */
function excepted({ except = [] }: Policy): readonly Read[] {
  return except.some(({ tag }) => tag !== undefined) ? ['Account.tags'] : [];
}

function countsStores(policy: Policy): boolean {
  const requirements = [...policy.requirements.values()];
  const counts = requirements.some(({ recorders = [] }) => recorders.includes('event-data-stores'));
  return counts && !neverApplies(policy);
}
