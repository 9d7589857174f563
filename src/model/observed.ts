import type { Fault } from './fault.ts';

/** A value AWS may refuse: known with the call records it rests on, or unknown with the reasons. */
export type Observed<T> = Known<T> | Unknown;

export interface Known<T> {
  readonly known: true;
  readonly value: T;
  /** Ids of the call records that say so, sorted. */
  readonly evidence: readonly string[];
}

export interface Unknown {
  readonly known: false;
  /** At least one. */
  readonly faults: readonly Fault[];
}

/**
 * A set that may be incomplete. `closed` means that every member is known; otherwise `faults` say what
 * could hide more of them.
 */
export interface Population<T> {
  readonly members: readonly T[];
  readonly closed: boolean;
  readonly faults: readonly Fault[];
  /** Ids of the call records that list the members, sorted. */
  readonly evidence: readonly string[];
}

/** A trail's reference to a thing that may live in another account, not exist, or not be set at all. */
export type Ref<T> =
  | { readonly state: 'unset'; readonly evidence: readonly string[] }
  | { readonly state: 'present'; readonly id: string; readonly it: T; readonly evidence: readonly string[] }
  /** Known not to exist. */
  | { readonly state: 'dangling'; readonly id: string; readonly evidence: readonly string[] }
  /** Its owner could not be asked, so whether it exists is unknown. */
  | { readonly state: 'foreign'; readonly id: string; readonly faults: readonly Fault[] };

export function known<T>(value: T, evidence: readonly string[]): Known<T> {
  return { known: true, value, evidence };
}

export function unknown(...faults: readonly Fault[]): Unknown {
  return { known: false, faults };
}

/** Why a value is not known; none when it is. */
export function unreadFaults(observed: Observed<unknown>): readonly Fault[] {
  return observed.known ? [] : observed.faults;
}

/** What follows from a value; what is unknown stays so. */
export function mapped<T, U>(value: Observed<T>, change: (value: T) => U): Observed<U> {
  return value.known ? known(change(value.value), value.evidence) : value;
}
