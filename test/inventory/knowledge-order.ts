import type { Account, Copy, Inventory, Region, Trail } from '../../src/model/inventory.ts';
import type { Observed, Population, Ref } from '../../src/model/observed.ts';

/**
 * Where `after` claims something that `before` does not: a known value that was another or unknown, a
 * reference that changed its state other than to foreign, a closed population of other members.
 * Empty when `after` only knows less.
 */
export function newClaims(before: Inventory, after: Inventory): readonly string[] {
  return members('accounts', closedList(before.accounts), closedList(after.accounts), {
    key: (account) => account.id,
    compare: accountClaims,
  });
}

function accountClaims(path: string, before: Account, after: Account): readonly string[] {
  return [
    ...members(`${path}.regions`, before.regions, after.regions, {
      key: (region) => region.name,
      compare: regionClaims,
    }),
    ...members(`${path}.trails`, before.trails, after.trails, {
      key: (trail) => trail.arn,
      compare: trailClaims,
    }),
  ];
}

function regionClaims(path: string, before: Region, after: Region): readonly string[] {
  const weaker = after.optIn === 'asserted' || after.optIn === 'assumed' || after.optIn === before.optIn;
  return [
    ...(weaker ? [] : [`${path}.optIn`]),
    ...members(`${path}.copies`, before.copies, after.copies, {
      key: (copy) => copy.trail,
      compare: copyClaims,
    }),
  ];
}

function trailClaims(path: string, before: Trail, after: Trail): readonly string[] {
  const names = [
    'multiRegion',
    'organization',
    'globalServiceEvents',
    'logFileValidation',
    'selectors',
  ] as const;
  return [
    ...names.flatMap((name) => valueClaims(`${path}.${name}`, before[name], after[name])),
    ...members(`${path}.copies`, openList(before.copies), openList(after.copies), {
      key: (copy) => copy.region,
      compare: copyClaims,
    }),
    ...referenceClaims(`${path}.bucket`, before.bucket, after.bucket, (at, was, is) => [
      ...valueClaims(`${at}.region`, was.region, is.region),
      ...valueClaims(`${at}.defaultEncryption`, was.defaultEncryption, is.defaultEncryption),
    ]),
    ...referenceClaims(`${path}.key`, before.key, after.key, (at, was, is) => [
      ...valueClaims(`${at}.state`, was.state, is.state),
      ...valueClaims(`${at}.manager`, was.manager, is.manager),
    ]),
  ];
}

function copyClaims(path: string, before: Copy, after: Copy): readonly string[] {
  const names = ['isLogging', 'deliveryError', 'digestError', 'logsError', 'lastDelivery'] as const;
  return names.flatMap((name) => valueClaims(`${path}.${name}`, before[name], after[name]));
}

function valueClaims(path: string, before: Observed<unknown>, after: Observed<unknown>): readonly string[] {
  if (!after.known) return [];
  if (!before.known) return [`${path} is known now`];
  return JSON.stringify(before.value) === JSON.stringify(after.value) ? [] : [`${path} changed`];
}

function referenceClaims<T>(
  path: string,
  before: Ref<T>,
  after: Ref<T>,
  compare: (path: string, before: T, after: T) => readonly string[],
): readonly string[] {
  if (after.state === 'foreign') return [];
  if (before.state === 'present' && after.state === 'present') return compare(path, before.it, after.it);
  if (before.state === 'foreign') return [`${path} is known now`];
  return before.state === after.state ? [] : [`${path} changed`];
}

type List<T> = Pick<Population<T>, 'members' | 'closed'>;

function closedList<T>(list: readonly T[]): List<T> {
  return { members: list, closed: true };
}

function openList<T>(list: readonly T[]): List<T> {
  return { members: list, closed: false };
}

function members<T>(
  path: string,
  before: List<T>,
  after: List<T>,
  by: { key: (member: T) => string; compare: (path: string, before: T, after: T) => readonly string[] },
): readonly string[] {
  const known = new Map(before.members.map((member) => [by.key(member), member]));
  const claims = after.members.flatMap((member) => {
    const twin = known.get(by.key(member));
    const at = `${path}[${by.key(member)}]`;
    return twin === undefined ? [`${at} is new`] : by.compare(at, twin, member);
  });
  const lost = after.closed && (!before.closed || after.members.length !== before.members.length);
  return lost ? [...claims, `${path} is closed without all its members`] : claims;
}
