import type { PolicyDocument } from '../access/policy-document.ts';
import type { Trust } from '../access/trust.ts';
import { type Fault, faultUnion } from '../model/fault.ts';
import type { Inventory, Organization } from '../model/inventory.ts';
import { type Observed, unreadFaults } from '../model/observed.ts';
import { organizationNotAsked } from './account-member.ts';
import { sortedUnique } from './stable-order.ts';

/** Who is no stranger to a document, as far as that could be seen. */
export interface TrustBounds {
  /** Those who surely are trusted. */
  readonly least: Trust;
  /** With everybody whom the document names and who may be trusted; the same where all was seen. */
  readonly most: Trust;
  /** Why the two differ; none where they do not. */
  readonly faults: readonly Fault[];
  readonly evidence: readonly string[];
}

export interface TrustQuestion {
  readonly document: PolicyDocument;
  /** Whose the resource is. */
  readonly owner: Observed<string>;
  /** Ids of accounts and ARNs of principals. */
  readonly trusted: readonly string[];
  /** Whether every account of the organization is trusted. */
  readonly organization: boolean;
}

/**
 * Of the accounts that are trusted only those that the document names are told: the others make no difference, and
 * an organization has thousands. A list of accounts that was not read to its end may have any of those named.
 */
export function trustBounds(inventory: Inventory, question: TrustQuestion): TrustBounds {
  const { document, owner, trusted, organization } = question;
  const named = namedIn(document);
  const members = organization ? membersOf(inventory) : nobody;
  const faults = faultUnion(unreadFaults(owner), members.faults);
  const accounts = named.accounts.filter(
    (id) => (owner.known && owner.value === id) || trusted.includes(id) || members.has(id),
  );
  const arns = trusted.filter((one) => one.startsWith('arn:'));
  const least = { accounts, arns, organizations: members.organizations };
  return {
    least,
    most: faults.length === 0 ? least : { ...named, arns },
    faults,
    evidence: sortedUnique([...(owner.known ? owner.evidence : []), ...members.evidence]),
  };
}

/** Trusts everybody whom the document names: who is let in all the same is anybody. */
export function trustEverybodyNamed(document: PolicyDocument): Trust {
  return namedIn(document);
}

interface Named {
  readonly accounts: readonly string[];
  readonly organizations: readonly string[];
}

const names = new WeakMap<PolicyDocument, Named>();

function namedIn(document: PolicyDocument): Named {
  const before = names.get(document);
  if (before !== undefined) return before;
  const text = JSON.stringify(document.statements, (key, value: unknown) =>
    key === 'tokens' ? undefined : value,
  );
  const named = {
    accounts: sortedUnique(text.match(/(?<!\d)\d{12}(?!\d)/gu) ?? []),
    organizations: sortedUnique(text.match(/(?<![a-z0-9-])o-[a-z0-9]{10,32}(?![a-z0-9])/gu) ?? []),
  };
  names.set(document, named);
  return named;
}

interface Members {
  readonly has: (account: string) => boolean;
  readonly organizations: readonly string[];
  readonly faults: readonly Fault[];
  readonly evidence: readonly string[];
}

const nobody: Members = { has: () => false, organizations: [], faults: [], evidence: [] };

function membersOf({ organization, caller }: Inventory): Members {
  if (organization === undefined) {
    return { ...nobody, faults: [organizationNotAsked(caller.split(':')[4] ?? '')] };
  }
  if (!organization.known) return { ...nobody, faults: organization.faults };
  const { id, managementAccount, members } = organization.value;
  const ids = idsOf(organization.value);
  return {
    has: (account) => account === managementAccount || ids.has(account),
    organizations: [id],
    faults: members.closed ? [] : members.faults,
    evidence: [...organization.evidence, ...members.evidence],
  };
}

const memberIds = new WeakMap<Organization, ReadonlySet<string>>();

function idsOf(organization: Organization): ReadonlySet<string> {
  const ids = memberIds.get(organization) ?? new Set(organization.members.members.map(({ id }) => id));
  memberIds.set(organization, ids);
  return ids;
}
