import type { PolicyDocument } from '../access/policy-document.ts';
import type { Trust } from '../access/trust.ts';
import { type Fault, faultUnion } from '../model/fault.ts';
import type { Inventory, Organization } from '../model/inventory.ts';
import { type Known, type Observed, unreadFaults } from '../model/observed.ts';
import { organizationNotAsked } from './account-member.ts';
import { sortedUnique, withMore } from './stable-order.ts';

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
  /** Whether every account that is looked at is trusted as well. */
  readonly lookedAt?: boolean;
  /** Whether every account of the organization is trusted. */
  readonly organization: boolean;
}

/**
 * Of the accounts that are trusted only those that the document names are told: the others make no difference, and
 * an organization has thousands. A list of accounts that was not read to its end may have any of those named.
 */
export function trustBounds(inventory: Inventory, question: TrustQuestion): TrustBounds {
  const { document, owner, trusted, lookedAt = false, organization } = question;
  const named = namedIn(document);
  const members = organization ? membersOf(inventory) : nobody;
  const faults = faultUnion(unreadFaults(owner), members.faults);
  const accounts = named.accounts.filter(
    (id) =>
      (owner.known && owner.value === id) ||
      trusted.includes(id) ||
      (lookedAt && idsIn(inventory).has(id)) ||
      members.has(id),
  );
  const arns = trusted.filter((one) => one.startsWith('arn:'));
  const least = { accounts, arns, organizations: members.organizations };
  return {
    least,
    most: faults.length === 0 ? least : { ...named, arns },
    faults,
    evidence: withMore(members.evidence, owner.known ? owner.evidence : []),
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
  /** Sorted. */
  readonly evidence: readonly string[];
}

const nobody: Members = { has: () => false, organizations: [], faults: [], evidence: [] };

function membersOf({ organization, caller }: Inventory): Members {
  if (organization === undefined) {
    return { ...nobody, faults: [organizationNotAsked(caller.split(':')[4] ?? '')] };
  }
  if (!organization.known) return { ...nobody, faults: organization.faults };
  const known = membersKnown.get(organization.value) ?? membersIn(organization);
  membersKnown.set(organization.value, known);
  return known;
}

/** Of an organization; each of its resources is judged by them. */
const membersKnown = new WeakMap<Organization, Members>();

function membersIn({ value, evidence }: Known<Organization>): Members {
  const { id, managementAccount, members } = value;
  const ids = new Set([managementAccount, ...members.members.map((member) => member.id)]);
  return {
    has: (account) => ids.has(account),
    organizations: [id],
    faults: members.closed ? [] : members.faults,
    evidence: sortedUnique([...evidence, ...members.evidence]),
  };
}

const idsLookedAt = new WeakMap<Inventory, ReadonlySet<string>>();

function idsIn(inventory: Inventory): ReadonlySet<string> {
  const ids = idsLookedAt.get(inventory) ?? new Set(inventory.accounts.map(({ id }) => id));
  idsLookedAt.set(inventory, ids);
  return ids;
}
