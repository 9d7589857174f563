import type { CallRecord } from '../model/call.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import { isAccountId } from './account-id.ts';
import { type Answer, answerOf, malformed, type Read, read, unread } from './answer.ts';
import { member, type Place, pathTo, textIn, textsIn } from './json-members.ts';
import { jsonPage, type Page, saysNothing } from './json-page.ts';

/** An account as Organizations lists it. */
export interface ListedAccount {
  readonly id: string;
  readonly name: Observed<string>;
  /** `ACTIVE`, `SUSPENDED`, `PENDING_CLOSURE`, `PENDING_ACTIVATION`, `CLOSED`, or what AWS adds later. */
  readonly state: Observed<string>;
  /** Ids of its root and organizational units from the root down; empty where the answer does not tell. */
  readonly units: Observed<readonly string[]>;
}

/**
 * Decodes one page of `organizations:ListAccounts` or `organizations:ListAccountsForParent`. An entry without
 * an account id is left out and gives a fault.
 */
export function decodeListAccounts(record: CallRecord): Answer<Page<ListedAccount>> {
  return answerOf<Page<ListedAccount>>(record, (body) => {
    const page = jsonPage(record, body, { name: 'Accounts', item: listedAccount });
    if (!page.ok || record.operation !== 'ListAccounts' || !saysNothing(record, page.value)) return page;
    // Whoever may ask is in the organization: an empty list, if believed, would leave nobody to judge.
    return unread(malformed(record, 'it lists no account'));
  });
}

function listedAccount(place: Place): Read<ListedAccount> {
  const id = member(place.object, 'Id');
  if (!isAccountId(id)) {
    return unread(malformed(place.record, `${pathTo(place, 'Id')} is not an account id of 12 digits`));
  }
  return read({ id, name: textIn(place, 'Name'), state: stateIn(place), units: unitsIn(place, id) });
}

/** `State`, and from endpoints that do not know it the older `Status`; a damaged one never counts as not there. */
function stateIn(place: Place): Observed<string> {
  const name = member(place.object, 'State') === undefined ? 'Status' : 'State';
  const state = textIn(place, name);
  if (!state.known || /^[A-Z_]{1,64}$/.test(state.value)) return state;
  return unknown(malformed(place.record, `${pathTo(place, name)} is not the state of an account`));
}

const unitShape = /^(?:r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})$/;

/** `Paths` has ids from the organization down to the account: `o-…/r-…/ou-…/111122223333/`. */
function unitsIn(place: Place, account: string): Observed<readonly string[]> {
  const paths = textsIn(place, 'Paths');
  if (!paths.ok) return unknown(paths.fault);
  const [path, ...others] = new Set(paths.value);
  if (path === undefined) return known([], place.evidence);
  const [organization = '', ...parts] = path.replace(/\/$/, '').split('/');
  const units = parts.slice(0, -1);
  const ends = organization.startsWith('o-') && parts.at(-1) === account && units.length > 0;
  if (others.length === 0 && ends && units.every((unit) => unitShape.test(unit))) {
    return known(units, place.evidence);
  }
  return unknown(malformed(place.record, `${pathTo(place, 'Paths')} is not the one way to the account`));
}
