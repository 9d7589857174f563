import { isUsableState } from '../answers/account-state.ts';
import { decodeAssumedRole } from '../answers/assumed-role.ts';
import type { Fault } from '../model/fault.ts';
import type { LeftOutAccount, Member } from '../model/inventory.ts';
import type { Observed } from '../model/observed.ts';
import type { ScopeAsked } from '../model/snapshot.ts';
import type { CallIndex } from './call-index.ts';
import { notInOrganization, type OrganizationSeen } from './organization.ts';

/** An account in scope before anything is known of what it has. */
export interface AccountInScope {
  readonly id: string;
  readonly member?: Observed<Member>;
  readonly refused?: Fault;
}

export interface AccountScope {
  /** By id. */
  readonly accounts: readonly AccountInScope[];
  /** By id. */
  readonly leftOut: readonly LeftOutAccount[];
}

interface Known {
  readonly scope: ScopeAsked;
  /** Account of the base identity, if that is known. */
  readonly caller: string | undefined;
  readonly organization: OrganizationSeen | undefined;
}

/**
 * Which accounts count: all in which something was asked or a role was to be assumed, and those of which it
 * should have been. One that is known and must not be asked is left out; one that the user named and nobody
 * knows is there, with the reason why nothing is known of it. So an account whose answers are lost stays, and
 * stays unknown.
 */
export function accountScope(calls: CallIndex, known: Known): AccountScope {
  const { scope, organization } = known;
  const asked = new Set(calls.accounts);
  const tried = new Set([...asked, ...calls.resources('sts:AssumeRole')]);
  const wanted = wantedAccounts(known);
  const reasons = exclusions(scope, wanted, organization?.members.members ?? []);
  const ids = [...new Set([...tried, ...wanted])].filter((id) => tried.has(id) || !reasons.has(id)).sort();
  const leftOut = [...reasons.values()].filter(({ id }) => !tried.has(id));
  return {
    accounts: ids.map((id) => {
      const refused = asked.has(id) ? undefined : refusal(calls, known, id);
      return {
        id,
        ...(organization === undefined ? {} : { member: organization.memberOf(id) }),
        ...(refused === undefined ? {} : { refused }),
      };
    }),
    leftOut: leftOut.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** Those the user named, else all of the organization and the caller's own, which has just answered. */
function wantedAccounts({ scope, caller, organization }: Known): readonly string[] {
  if (scope.accounts.length > 0) return scope.accounts;
  const members = organization?.members.members.map(({ id }) => id) ?? [];
  return caller === undefined ? members : [...members, caller];
}

/** By id: what speaks against asking an account that is known. The user's own words come first. */
function exclusions(
  scope: ScopeAsked,
  wanted: readonly string[],
  members: readonly Member[],
): ReadonlyMap<string, LeftOutAccount> {
  const excluded = new Map(scope.excluded.map((entry) => [entry.account, entry]));
  const states = new Map(members.map(({ id, state }) => [id, state]));
  const named = new Set(scope.accounts);
  const found = new Map<string, LeftOutAccount>();
  for (const id of [...states.keys(), ...wanted]) {
    const exclusion = excluded.get(id);
    const state = states.get(id);
    if (exclusion !== undefined) {
      const { reason, expires } = exclusion;
      found.set(id, { id, because: 'excluded', reason, ...(expires === undefined ? {} : { expires }) });
    } else if (state?.known === true && !isUsableState(state.value)) {
      found.set(id, { id, because: 'state', reason: state.value });
    } else if (named.size > 0 && !named.has(id)) {
      found.set(id, { id, because: 'not-named', reason: 'Other accounts were named.' });
    }
  }
  return found;
}

/** Why nothing was asked in an account; nothing for the caller's own and for one whose role was assumed. */
function refusal(calls: CallIndex, known: Known, id: string): Fault | undefined {
  const { caller, organization } = known;
  if (id === caller) return undefined;
  if (organization?.members.closed === true && !organization.memberOf(id).known) {
    return notInOrganization(calls, organization.asker, id);
  }
  const call = 'sts:AssumeRole';
  const records = calls.about(call, id);
  if (records.length === 0) return calls.missing({ call, account: caller ?? '', region: '', resource: id });
  const answers = records.map((record) => decodeAssumedRole(record));
  return answers.flatMap((answer) => (answer.kind === 'fault' ? [answer.fault] : []))[0];
}
