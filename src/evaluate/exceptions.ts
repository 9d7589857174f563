import { type Fault, faultUnion } from '../model/fault.ts';
import type { Inventory, Member } from '../model/inventory.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import type { Policy } from '../model/policy.ts';
import type { PolicyException } from '../model/policy-exception.ts';
import { glob } from '../policy/cel/glob.ts';
import { organizationNotAsked } from './account-member.ts';
import { describeFaults } from './fault-sentences.ts';
import type { Verdict } from './judge.ts';
import { type Owned, owned } from './match-waiver.ts';
import type { SubjectRow } from './subject-row.ts';

/** The verdict about a subject of which a policy is not asked; undefined where it is. */
export type Spare = (policy: Policy, row: SubjectRow) => Verdict | undefined;

/**
 * What the configuration leaves out of policies. Where it hangs on what could not be seen, the verdict is an
 * error: the subject is neither left out silently nor judged although it should not be.
 */
export function sparing(inventory: Inventory, today: string): Spare {
  const memberOf = membersOf(inventory);
  return (policy, row) => {
    const { except } = policy;
    // Where subjects may be missing, nobody knows of whom it would not be asked.
    if (except === undefined || row.kind === 'settled') return undefined;
    const whose = owned(row.subject);
    const { match, faults } = firstMatch(
      except.filter(({ expires }) => expires === undefined || expires >= today),
      (entry) => matches(entry, whose, memberOf),
    );
    if (match !== undefined) return spared(policy, match);
    return faults === undefined ? undefined : undecided(policy, faults);
  };
}

interface Outcome {
  readonly match?: PolicyException;
  /** Of the entries that may match; absent where none may. */
  readonly faults?: readonly Fault[];
}

function firstMatch(
  entries: readonly PolicyException[],
  test: (entry: PolicyException) => Observed<boolean>,
): Outcome {
  let unseen: readonly Fault[] | undefined;
  for (const entry of entries) {
    const result = test(entry);
    if (!result.known) unseen = faultUnion(unseen ?? [], result.faults);
    else if (result.value) return { match: entry };
  }
  return unseen === undefined ? {} : { faults: unseen };
}

type MemberOf = (account: string) => Observed<Member | undefined>;

/** What Organizations says of an account, in scope or not. */
function membersOf({ organization }: Inventory): MemberOf {
  if (organization === undefined) return (account) => unknown(organizationNotAsked(account));
  if (!organization.known) return () => organization;
  const { members } = organization.value;
  const byId = new Map(members.members.map((member) => [member.id, member]));
  return (account) => {
    const member = byId.get(account);
    return member !== undefined || members.closed
      ? known(member, members.evidence)
      : unknown(...members.faults);
  };
}

/** What is plain decides first, so that nothing is unknown that need not be. */
function matches(entry: PolicyException, { subject, owner }: Owned, memberOf: MemberOf): Observed<boolean> {
  const { account, region, ou, tag } = entry;
  const plain =
    (account === undefined || glob(owner, account)) &&
    (region === undefined || (subject.region !== undefined && glob(subject.region, region)));
  if (!plain || (ou === undefined && tag === undefined)) return known(plain, []);
  const member = memberOf(owner);
  if (!member.known || member.value === undefined) return member.known ? known(false, []) : member;
  const place = ou === undefined ? known(true, []) : asked(member.value.ou, (at) => glob(at, ou));
  const tagged = tag === undefined ? known(true, []) : asked(member.value.tags, (tags) => has(tags, tag));
  return both(place, tagged);
}

function asked<T>(value: Observed<T>, test: (value: T) => boolean): Observed<boolean> {
  return value.known ? known(test(value.value), value.evidence) : value;
}

function both(left: Observed<boolean>, right: Observed<boolean>): Observed<boolean> {
  if (left.known && !left.value) return left;
  if (right.known && !right.value) return right;
  if (!left.known) return right.known ? left : unknown(...faultUnion(left.faults, right.faults));
  return right;
}

/** Tags are `key=value`; a key alone stands for any value. */
function has(tags: readonly string[], wanted: string): boolean {
  const pattern = wanted.includes('=') ? wanted : `${wanted}=*`;
  return tags.some((tag) => glob(tag, pattern));
}

function spared({ severity }: Policy, { reason, expires }: PolicyException): Verdict {
  const until = expires === undefined ? '' : `, until ${expires}`;
  return {
    status: 'not-applicable',
    severity,
    message: `Left out by the configuration: ${reason.trim()}${until}.`,
    facts: [],
    faults: [],
  };
}

function undecided({ severity }: Policy, faults: readonly Fault[]): Verdict {
  return {
    status: 'error',
    severity,
    message: `Whether the configuration leaves it out is unknown: ${describeFaults(faults)}`,
    facts: [],
    faults,
  };
}
