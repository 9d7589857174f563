import type { GuardedNoun } from '../access-words.ts';
import { type EnvironmentType, environment, refMembers } from '../environment.ts';

/*
 * The shape in which nouns enter CEL. cel-js knows the type of an object by its constructor and reads
 * `object[member]`, so each type has a constructor of its own whose prototype has one getter per member; a
 * getter may throw `UnknownRead`, which `&&`, `||`, `all` and `exists` absorb where the rest decides.
 * Nothing else of an object can be reached from an expression.
 */

/** A noun as CEL sees it; made by `hostObject` only. */
export interface HostObject<Name extends EnvironmentType = EnvironmentType> {
  readonly hostType: Name;
}

/** A set that may be incomplete, as CEL sees it; made by `hostPopulation` only. */
export interface HostPopulation<Name extends EnvironmentType = EnvironmentType> {
  readonly hostType: `Pop<${Name}>`;
}

/** A reference, as CEL sees it; made by `hostRef` only. */
export interface HostRef<Name extends EnvironmentType = EnvironmentType> {
  readonly hostType: `Ref<${Name}>`;
}

/** One reader per member that the environment declares for the type; it may throw `UnknownRead`. */
export type HostMembers<Name extends EnvironmentType> = {
  readonly [Member in keyof (typeof environment)[Name]]: () => HostValue<(typeof environment)[Name][Member]>;
};

type HostValue<Declared> = Declared extends 'string'
  ? string
  : Declared extends 'bool'
    ? boolean
    : Declared extends 'double'
      ? number
      : Declared extends 'list<string>'
        ? readonly string[]
        : Declared extends `Pop<${infer Name extends EnvironmentType}>`
          ? HostPopulation<Name>
          : Declared extends `Ref<${infer Name extends EnvironmentType}>`
            ? HostRef<Name>
            : Declared extends EnvironmentType
              ? HostObject<Declared>
              : never;

export interface HostPopulationParts<Name extends EnvironmentType> {
  /** The known members; called at each read of `.each`. */
  readonly each: () => readonly HostObject<Name>[];
  /** How many they are. */
  readonly count?: () => number;
  /** Throws `UnknownRead` for the members that may be missing; absent when every member is known. */
  readonly missing?: () => never;
}

/** Readers of a reference. `it` throws where there is nothing to look at; `present` where that is unknown. */
export type HostRefMembers<Name extends EnvironmentType> = {
  readonly [Member in keyof typeof refMembers]: () => HostValue<(typeof refMembers)[Member]>;
} & { readonly it: () => HostObject<Name> };

/** Written as a method, so that each reader may say more exactly what it is made of. */
type Reader = { read(of: unknown): unknown }['read'];

export type Readers = Readonly<Record<string, Reader>>;

/** A noun, a population or a reference, with what stands behind its members. */
export class Host<Type extends string = string> {
  readonly hostType: Type;
  readonly readers: Readers;
  /** What the readers are given. */
  readonly of: unknown;
  /** The noun itself, for functions that take one; expressions cannot reach it. */
  behind: { readonly type: symbol; readonly noun: unknown } | undefined;
  constructor(hostType: Type, readers: Readers, of: unknown) {
    this.hostType = hostType;
    this.readers = readers;
    this.of = of;
    this.behind = undefined;
  }
}

type HostConstructor = typeof Host;

function hostConstructor(members: readonly string[]): HostConstructor {
  class TypedHost<Type extends string> extends Host<Type> {}
  for (const member of members) {
    Object.defineProperty(TypedHost.prototype, member, {
      get(this: Host): unknown {
        return this.readers[member]?.(this.of);
      },
    });
  }
  return TypedHost;
}

/** The constructor by which CEL knows each type: `Trail`, `Pop<Trail>`, `Ref<Trail>`, … */
export const hostConstructors: ReadonlyMap<string, HostConstructor> = new Map(
  Object.entries(environment).flatMap(([name, members]) => [
    [name, hostConstructor(Object.keys(members))],
    [`Pop<${name}>`, hostConstructor(['each'])],
    [`Ref<${name}>`, hostConstructor([...Object.keys(refMembers), 'it'])],
  ]),
);

function construct<Type extends string>(hostType: Type, readers: Readers, of?: unknown): Host<Type> {
  const Host = hostConstructors.get(hostType);
  if (Host === undefined) throw new Error(`no type ${hostType} in the policy environment`);
  return new Host(hostType, readers, of);
}

export function hostObject<Name extends EnvironmentType>(
  name: Name,
  members: HostMembers<Name> & HostShortcuts<Name>,
): HostObject<Name> {
  return construct(name, members);
}

/** The same with readers that are made once for all nouns of a type: of thousands only a member or two is read. */
export function hostMaker<Name extends EnvironmentType, Of>(
  name: Name,
  members: MembersOf<HostMembers<Name> & HostShortcuts<Name>, Of>,
): (of: Of) => HostObject<Name> {
  const readers: Readers = { ...members };
  return (of) => construct(name, readers, of);
}

type MembersOf<Members, Of> = {
  readonly [Member in keyof Members]: Members[Member] extends (() => infer Value) | undefined
    ? (of: Of) => Value
    : never;
};

/** What functions read that expressions cannot: `copy.trail.arn` without making a view of the trail. */
type HostShortcuts<Name extends EnvironmentType> = Name extends 'Copy'
  ? { readonly trailArn?: () => string }
  : unknown;

export function hostRef<Name extends EnvironmentType>(
  name: Name,
  members: HostRefMembers<Name>,
): HostRef<Name> {
  return construct(`Ref<${name}>`, members);
}

/**
 * `all` and `exists` see the known members and then, when some may be missing, a last place that throws:
 * it is reached only when the known members did not decide.
 */
export function hostPopulation<Name extends EnvironmentType>(
  name: Name,
  { each, count = () => each().length, missing }: HostPopulationParts<Name>,
): HostPopulation<Name> {
  return construct(`Pop<${name}>`, populationReaders(each, count, missing));
}

function populationReaders(
  known: () => readonly unknown[],
  count: () => unknown,
  missing: (() => unknown) | undefined,
): Readers {
  if (missing === undefined) return { known, count, each: known };
  return { known, count, missing, each: () => withMissing(known(), missing) };
}

/**
 * An object of the same type whose every read goes through `read`, also those of its functions. A population has
 * `known` (its members), `count` and, when some may be missing, `missing`.
 */
export function hostThrough({ hostType, readers }: Host, read: (member: string) => unknown): Host {
  if ('known' in readers) {
    const missing = 'missing' in readers ? () => read('missing') : undefined;
    const known = (): readonly unknown[] => read('known') as readonly unknown[];
    return construct(
      hostType,
      populationReaders(known, () => read('count'), missing),
    );
  }
  const members = Object.keys(readers).map((member) => [member, () => read(member)] as const);
  return construct(hostType, Object.fromEntries(members));
}

function withMissing(members: readonly unknown[], missing: () => unknown): readonly unknown[] {
  return Object.defineProperty([...members], members.length, { get: missing, enumerable: true });
}

/** `atMost(p, n)`: a set that may be incomplete can only be known to have too many. Throws `UnknownRead`. */
export function atMost(population: unknown, limit: number): boolean {
  const { count, missing } = counted(population);
  if (count > limit) return false;
  missing();
  return true;
}

/** `atLeast(p, n)`: a set that may be incomplete can only be known to have enough. Throws `UnknownRead`. */
export function atLeast(population: unknown, limit: number): boolean {
  const { count, missing } = counted(population);
  if (count >= limit) return true;
  missing();
  return false;
}

function counted(population: unknown): { readonly count: number; readonly missing: () => unknown } {
  const { readers, of } = population as Host;
  return { count: Number(readers['count']?.(of)), missing: () => readers['missing']?.(of) };
}

/**
 * `logsIn(trail, region)`: the trail shows in the region and its copy there logs. Asks the views of both, so
 * that their reads count. Throws `UnknownRead`.
 */
export function logsIn(trail: unknown, region: unknown): boolean {
  const { arn } = trail as { readonly arn: string };
  const { copies } = region as { readonly copies: { readonly each: readonly HostCopy[] } };
  for (const copy of copies.each) {
    if ((copy.readers.trailArn?.(copy.of) ?? copy.trail.arn) === arn) return copy.isLogging;
  }
  return false;
}

interface HostCopy {
  readonly trail: { readonly arn: string };
  readonly readers: { readonly trailArn?: Reader };
  readonly of: unknown;
  readonly isLogging: boolean;
}

/**
 * What `Expression.evaluate` and `Message.render` expect in their variables: the subject under its name
 * (`account`, `region`, `trail`, …), and these. Those of coverage are functions of the evaluation, for the
 * requirement names are those of one policy. Each of them throws `UnknownRead`.
 */
export interface PolicyVariables {
  readonly params: Readonly<Record<string, unknown>>;
  readonly now: Date;
  /** Whether the requirement of that name is recorded there. */
  readonly covered: (place: CoveragePlace, requirement: string) => boolean;
  /** One event that nobody would record, in words; empty when covered. */
  readonly gap: (place: CoveragePlace, requirement: string) => string;
  /** The same as a sentence, with why the nearest trail does not record it; empty when covered. */
  readonly lost: (place: CoveragePlace, requirement: string) => string;
  /** How often one event of the requirement is recorded at most. */
  readonly copies: (place: CoveragePlace, requirement: string) => number;
  /** Who records the event that is recorded most often, in words; empty when nobody records any. */
  readonly copiesBy: (place: CoveragePlace, requirement: string) => string;
  /** Whether nobody in the account may do it, but for principals that may be spared. */
  readonly forbidden: (account: HostObject<'Account'>, action: string, spared: readonly string[]) => boolean;
  /** Who outside is let in by the policy of a noun, one sentence for each. */
  readonly grantsOutside: (
    noun: HostObject<GuardedNoun>,
    word: string,
    trusted: readonly string[],
  ) => readonly string[];
  /** The account's role of a name, whatever its path. */
  readonly role: (account: HostObject<'Account'>, name: string) => HostRef<'Role'>;
  /** Which of these actions the policies of a role allow on anything. */
  readonly allowedTo: (role: HostObject<'Role'>, actions: readonly string[]) => readonly string[];
  /** What else than these actions they allow, as they write it. */
  readonly allowedBeyond: (role: HostObject<'Role'>, actions: readonly string[]) => readonly string[];
}

/** What coverage can be asked of: all that happens in a region, or what happens to the objects of a bucket. */
export type CoveragePlace = HostObject<'Region' | 'Bucket'>;
