import { type Fault, faultUnion } from '../model/fault.ts';
import type { Account, EventDataStore, Inventory } from '../model/inventory.ts';
import { known, type Observed, unknown, unreadFaults } from '../model/observed.ts';

const listing = 'cloudtrail:ListEventDataStores';

/** Which event data stores could take in what happens in an account. */
export interface VisibleStores {
  /** With `member` where a store is another account's: it reaches those of its organization alone. */
  readonly candidates: readonly { readonly store: EventDataStore; readonly member?: Observed<boolean> }[];
  /** Why there could be more; empty when there are none. */
  readonly hidden: readonly Fault[];
  /** Call records that list them. */
  readonly evidence: readonly string[];
}

/**
 * An organization's event data stores belong to its management account, and members are not shown them: what
 * they are is known where the management account was asked, or a delegated administrator shows them.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-lake-organizations.html
 */
export function visibleStores(inventory: Inventory): (account: Account) => VisibleStores {
  const shown = inventory.accounts.flatMap(({ eventDataStores }) => eventDataStores.members);
  const shared = [...new Map(shown.map((store) => [store.arn, store])).values()].filter(
    ({ organization }) => !organization.known || organization.value,
  );
  const members = membership(inventory);
  const management = managementStores(inventory);
  return (account) => {
    const { eventDataStores } = account;
    const own = eventDataStores.members.filter((store) => store.account === account.id);
    const others = shared.filter((store) => store.account !== account.id);
    const member = members(account.id);
    const isAlone = member.known && !member.value;
    const isManagement = management?.account === account.id;
    const theirs = management === undefined || isManagement ? undefined : management;
    const unasked = unreadFaults(member);
    return {
      candidates: [
        ...own.map((store) => ({ store })),
        ...(isAlone ? [] : others.map((store) => ({ store, member }))),
      ],
      hidden: faultUnion(hiddenIn(account), isAlone ? [] : (theirs?.hidden ?? []), unasked),
      evidence: [...eventDataStores.evidence, ...(isAlone ? [] : (theirs?.evidence ?? []))],
    };
  };
}

/** Whether an account is in the organization that was looked at. */
function membership({ organization }: Inventory): (account: string) => Observed<boolean> {
  if (organization === undefined) return (account) => unknown(organizationNotAsked(account));
  if (!organization.known) return () => organization;
  const { members, managementAccount } = organization.value;
  const ids = new Set(members.members.map(({ id }) => id));
  return (account) => {
    if (ids.has(account) || account === managementAccount) return known(true, members.evidence);
    return members.closed ? known(false, members.evidence) : unknown(...members.faults);
  };
}

interface ManagementStores {
  readonly account: string;
  readonly hidden: readonly Fault[];
  readonly evidence: readonly string[];
}

/** How far the stores of the organization are known; nothing where it is not known which organization it is. */
function managementStores({ accounts, organization }: Inventory): ManagementStores | undefined {
  if (organization?.known !== true) return undefined;
  const { managementAccount: id } = organization.value;
  const account = accounts.find((one) => one.id === id);
  if (account === undefined) return { account: id, hidden: [managementNotAsked(id)], evidence: [] };
  return { account: id, hidden: hiddenIn(account), evidence: account.eventDataStores.evidence };
}

/** A store in a region that nobody looked at may take in the events of all regions. */
function hiddenIn({ id, eventDataStores, excludedRegions, regions }: Account): readonly Fault[] {
  const passedOver =
    excludedRegions.some(({ reason }) => reason === 'not-named') ||
    regions.members.some(({ optIn }) => optIn === 'asserted');
  return faultUnion(
    eventDataStores.closed ? [] : eventDataStores.faults,
    passedOver ? [regionsPassedOver(id)] : [],
  );
}

function regionsPassedOver(account: string): Fault {
  const message = `Not all regions of account ${account} were looked at, and an event data store in any of them may take in the events of all.`;
  return { ...notAsked(listing, account), id: `missing:${listing}:${account}:others`, message };
}

function managementNotAsked(account: string): Fault {
  const message = `The management account ${account}, which has the event data stores of the organization, was not asked.`;
  return { ...notAsked(listing, account), message };
}

function organizationNotAsked(account: string): Fault {
  const message = `Account ${account} may be in an organization whose event data stores take in its events, and nobody asked for the organization.`;
  return { ...notAsked('organizations:DescribeOrganization', account), message };
}

function notAsked(call: string, account: string): Omit<Fault, 'message'> {
  return {
    id: `missing:${call}:${account}:`,
    kind: 'not-asked',
    call,
    account,
    region: '',
    code: 'NotAsked',
  };
}
