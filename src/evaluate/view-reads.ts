import type { Fault } from '../model/fault.ts';
import type { JsonValue } from '../model/json.ts';
import type { Observed, Population, Ref } from '../model/observed.ts';
import {
  type HostObject,
  type HostPopulation,
  type HostRef,
  hostPopulation,
  hostRef,
} from '../policy/cel/host-objects.ts';
import type { EnvironmentType } from '../policy/environment.ts';
import { UnknownRead } from '../policy/unknown-read.ts';
import type { Reading } from './reading.ts';
import { isNamed } from './references.ts';

/** What the noun's own name or ARN says; no call is needed to know it once the noun is there. */
export function plain<T extends JsonValue>(reading: Reading, path: string, value: T): T {
  reading.note(path, value, []);
  return value;
}

type Readable = boolean | number | string | readonly string[];

export function observed<T extends Readable>(reading: Reading, path: string, value: Observed<T>): T {
  if (value.known) {
    reading.note(path, value.value, value.evidence);
    return value.value;
  }
  throw unseen(reading, path, value.faults);
}

export interface PopulationParts<T, Name extends EnvironmentType> {
  readonly path: string;
  readonly set: Population<T>;
  /** Tells the members apart in paths. */
  readonly label: (member: T) => string;
  readonly view: (member: T, path: string) => HostObject<Name>;
}

/** A closed set is written down as its size: an empty one has no members whose reads could tell. */
export function population<T, Name extends EnvironmentType>(
  reading: Reading,
  name: Name,
  { path, set, label, view }: PopulationParts<T, Name>,
): HostPopulation<Name> {
  const each = (): readonly HostObject<Name>[] =>
    set.members.map((member) => view(member, `${path}[${label(member)}]`));
  const count = (): number => set.members.length;
  if (set.closed) {
    reading.note(path, set.members.length, set.evidence);
    return hostPopulation(name, { each, count });
  }
  const missing = (): never => {
    throw unseen(reading, path, set.faults);
  };
  return hostPopulation(name, { each, count, missing });
}

export interface ReferenceParts<T, Name extends EnvironmentType> {
  readonly path: string;
  readonly ref: Ref<T>;
  readonly view: (it: T, path: string) => HostObject<Name>;
}

/**
 * A reference. What became of its target may be unknown, and so may be, when the trail's own description is
 * damaged, whether there is one at all. To look at a target that is not there is a mistake of the policy,
 * which ought to ask `present` first.
 */
export function reference<T, Name extends EnvironmentType>(
  reading: Reading,
  name: Name,
  { path, ref, view }: ReferenceParts<T, Name>,
): HostRef<Name> {
  const evidence = ref.state === 'foreign' ? [] : ref.evidence;
  const read = <V extends JsonValue>(member: string, value: V, isKnown: boolean): V => {
    if (!isKnown && ref.state === 'foreign') throw unseen(reading, `${path}.${member}`, ref.faults);
    reading.note(`${path}.${member}`, value, evidence);
    return value;
  };
  const named = isNamed(ref);
  return hostRef(name, {
    set: () => read('set', ref.state !== 'unset', named),
    present: () => read('present', ref.state === 'present', false),
    dangling: () => read('dangling', ref.state === 'dangling', false),
    foreign: () => read('foreign', ref.state === 'foreign', true),
    id: () => read('id', ref.state === 'unset' ? '' : ref.id, named),
    it: () => {
      if (ref.state === 'present') return view(ref.it, `${path}.it`);
      if (ref.state === 'foreign') throw unseen(reading, `${path}.it`, ref.faults);
      const what = ref.state === 'unset' ? 'is not set' : 'names something that does not exist';
      throw new Error(`${path}.it was read, but ${path} ${what}; let the policy ask ${path}.present first`);
    },
  });
}

/** What to throw for a read of what is not known; the read is noted. */
export function unseen(reading: Reading, path: string, faults: readonly Fault[]): UnknownRead {
  reading.noteUnknown(path, faults);
  return new UnknownRead(faults);
}
