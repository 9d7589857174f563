import type { Answer } from '../../src/answers/answer.ts';
import { decodeDelegatedAdministrators } from '../../src/answers/delegated-administrators.ts';
import type { Page } from '../../src/answers/json-page.ts';
import { decodeListAccounts } from '../../src/answers/list-accounts.ts';
import { decodeListPolicies, decodeListTargets } from '../../src/answers/organization-policies.ts';
import { decodeListOrganizationalUnits, decodeListRoots } from '../../src/answers/organizational-units.ts';
import type { CallRecord } from '../../src/model/call.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { AskWorld } from './world-asker.ts';

export interface OrganizationAsked {
  /** Accounts that may be asked. */
  readonly usable: readonly string[];
  readonly delegates: readonly string[];
}

/** Everything about an organization that is asked of it. */
export function askOrganization(ask: AskWorld, caller: string, global: string): OrganizationAsked {
  const list = <T>(
    operation: string,
    decode: (record: CallRecord) => Answer<Page<T>>,
    about: JsonObject = {},
  ): readonly T[] => {
    const items: T[] = [];
    let input: JsonObject | undefined = about;
    while (input !== undefined) {
      const answer: Answer<Page<T>> = decode(ask(`organizations:${operation}`, caller, global, input));
      if (answer.kind !== 'value') return items;
      items.push(...answer.value.items);
      const token: string | undefined = answer.value.nextToken;
      input = token === undefined ? undefined : { ...about, NextToken: token };
    }
    return items;
  };
  ask('organizations:DescribeOrganization', caller, global);
  const accounts = list('ListAccounts', decodeListAccounts);
  const units = list('ListRoots', decodeListRoots).map(({ id }) => id);
  for (const ParentId of units) {
    const below = list('ListOrganizationalUnitsForParent', decodeListOrganizationalUnits, { ParentId });
    units.push(...below.map(({ id }) => id));
  }
  const delegates = list('ListDelegatedAdministrators', decodeDelegatedAdministrators, {
    ServicePrincipal: 'cloudtrail.amazonaws.com',
  });
  for (const { id } of list('ListPolicies', decodeListPolicies, { Filter: 'SERVICE_CONTROL_POLICY' })) {
    ask('organizations:DescribePolicy', caller, global, { PolicyId: id });
    list('ListTargetsForPolicy', decodeListTargets, { PolicyId: id });
  }
  return {
    usable: accounts.flatMap(({ id, state }) =>
      state.known && ['ACTIVE', 'PENDING_CLOSURE'].includes(state.value) ? [id] : [],
    ),
    delegates,
  };
}
