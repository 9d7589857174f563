import type { Observed, Population, Ref } from '../../src/model/observed.ts';

export function valueClaims(
  path: string,
  before: Observed<unknown>,
  after: Observed<unknown>,
): readonly string[] {
  if (!after.known) return after.faults.length > 0 ? [] : [`${path} is unknown without a fault`];
  if (!before.known) return [`${path} is known now`];
  return JSON.stringify(before.value) === JSON.stringify(after.value) ? [] : [`${path} changed`];
}

export function referenceClaims<T>(
  path: string,
  before: Ref<T>,
  after: Ref<T>,
  compare: (path: string, before: T, after: T) => readonly string[],
): readonly string[] {
  if (after.state === 'foreign') return after.faults.length > 0 ? [] : [`${path} is foreign without a fault`];
  if (before.state === 'present' && after.state === 'present') return compare(path, before.it, after.it);
  if (before.state === 'foreign') return [`${path} is known now`];
  return before.state === after.state ? [] : [`${path} changed`];
}

type List<T> = Pick<Population<T>, 'members' | 'closed'>;

export function closedList<T>(list: readonly T[]): List<T> {
  return { members: list, closed: true };
}

export function openList<T>(list: readonly T[]): List<T> {
  return { members: list, closed: false };
}

interface Comparison<T> {
  readonly key: (member: T) => string;
  readonly compare: (path: string, before: T, after: T) => readonly string[];
  /** Members that a closed list may lose. */
  readonly optional?: (member: T) => boolean;
}

export function members<T>(
  path: string,
  before: List<T>,
  after: List<T>,
  { key, compare, optional = () => false }: Comparison<T>,
): readonly string[] {
  const known = new Map(before.members.map((member) => [key(member), member]));
  const claims = after.members.flatMap((member) => {
    const twin = known.get(key(member));
    const at = `${path}[${key(member)}]`;
    return twin === undefined ? [`${at} is new`] : compare(at, twin, member);
  });
  const left = new Set(after.members.map(key));
  const lost = before.members.some((member) => !left.has(key(member)) && !optional(member));
  const hidden = after.closed && (!before.closed || lost);
  return hidden ? [...claims, `${path} is closed without all its members`] : claims;
}
