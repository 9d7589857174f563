import { closestName } from '../model/closest-name.ts';
import type { JsonObject, JsonValue } from '../model/json.ts';

/** A mistake in a world, at a path of keys from its root. */
export interface WorldProblem {
  readonly path: readonly string[];
  readonly message: string;
  readonly suggestion?: string;
}

/** Where a decoder stands, and where it writes problems. */
export interface Place {
  readonly path: readonly string[];
  readonly problems: WorldProblem[];
}

/** Checks one value. `undefined` means that at least one problem was written. */
export type Decoder<T> = (value: unknown, at: Place) => T | undefined;

export interface Member<T> {
  readonly decode: Decoder<T>;
  readonly required: boolean;
}

/** A table for every member of T, so that the compiler notices when a type and its check part. */
export type Members<T> = { readonly [K in keyof T]-?: Member<Exclude<T[K], undefined>> };

const maxProblems = 50;
const maxJsonDepth = 12;
const maxMembers = 100_000;

export function complain(at: Place, message: string, suggestion?: string): undefined {
  if (at.problems.length >= maxProblems) return;
  at.problems.push({ path: at.path, message, ...(suggestion === undefined ? {} : { suggestion }) });
}

export function inside(at: Place, key: string): Place {
  return { path: [...at.path, key], problems: at.problems };
}

export function required<T>(decode: Decoder<T>): Member<T> {
  return { decode, required: true };
}

export function optional<T>(decode: Decoder<T>): Member<T> {
  return { decode, required: false };
}

/** Own members only: a world may come from anywhere, and `__proto__` is a key like any other. */
function membersOf(value: unknown, at: Place): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return complain(at, `must be a map, not ${nameOf(value)}`);
  }
  const entries = Object.entries(value);
  if (entries.length > maxMembers) return complain(at, `has more than ${maxMembers} members`);
  return new Map(entries.filter(([, member]) => member !== undefined));
}

export function object<T extends object>(members: Members<T>): Decoder<T> {
  const table = new Map<string, Member<unknown>>(Object.entries(members));
  return (value, at) => {
    const given = membersOf(value, at);
    if (given === undefined) return undefined;
    const decoded: [string, unknown][] = [];
    for (const [key, member] of given) {
      const expected = table.get(key);
      if (expected === undefined) complainOfUnknown('key', key, { known: table.keys(), at: inside(at, key) });
      else decoded.push([key, expected.decode(member, inside(at, key))]);
    }
    for (const [key, member] of table) {
      if (member.required && !given.has(key)) complain(at, `needs \`${key}\``);
    }
    // The table has every member of T and each was decoded as its type; where one was not, a problem is written.
    return Object.fromEntries(decoded) as T;
  };
}

/** Says that a name is not among the known ones, and which of them was probably meant. */
export function complainOfUnknown(
  what: string,
  name: string,
  place: { readonly known: Iterable<string>; readonly at: Place },
): undefined {
  const names = [...place.known];
  const near = closestName(name, names);
  return complain(
    place.at,
    `unknown ${what} \`${name.slice(0, 80)}\``,
    near === undefined ? `known: ${names.slice(0, 40).join(', ')}` : `did you mean \`${near}\`?`,
  );
}

/** A map by id; `keyRule` says what is wrong with an id, or nothing. */
export function mapOf<T>(
  decode: Decoder<T>,
  keyRule: (key: string) => string | undefined,
): Decoder<Readonly<Record<string, T>>> {
  return (value, at) => {
    const given = membersOf(value, at);
    if (given === undefined) return undefined;
    const decoded: [string, T][] = [];
    for (const [key, member] of given) {
      const place = inside(at, key);
      const wrong = keyRule(key);
      if (wrong !== undefined) complain(place, wrong);
      const item = decode(member, place);
      if (item !== undefined) decoded.push([key, item]);
    }
    // fromEntries defines `__proto__` as an own member instead of setting a prototype.
    return Object.fromEntries(decoded);
  };
}

export function listOf<T>(decode: Decoder<T>): Decoder<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) return complain(at, `must be a list, not ${nameOf(value)}`);
    if (value.length > maxMembers) return complain(at, `has more than ${maxMembers} members`);
    const items: readonly unknown[] = value;
    return items.flatMap((item, index) => {
      const decoded = decode(item, inside(at, String(index)));
      return decoded === undefined ? [] : [decoded];
    });
  };
}

/** Text; `rule` says what is wrong with it, or nothing. */
export function text(rule?: (value: string) => string | undefined): Decoder<string> {
  return (value, at) => {
    if (typeof value !== 'string') {
      const hint = typeof value === 'number' ? 'put it in quotes' : undefined;
      return complain(at, `must be text, not ${nameOf(value)}`, hint);
    }
    const wrong = rule?.(value);
    return wrong === undefined ? value : complain(at, wrong);
  };
}

export const flag: Decoder<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : complain(at, `must be true or false, not ${nameOf(value)}`);

export function integer(least: number, most: number): Decoder<number> {
  return (value, at) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value
      : complain(at, `must be a whole number from ${least} to ${most}, not ${nameOf(value)}`);
}

export function oneOf<const T extends string>(...choices: readonly T[]): Decoder<T> {
  return (value, at) => {
    const choice = choices.find((each) => each === value);
    if (choice !== undefined) return choice;
    const near = typeof value === 'string' ? closestName(value, choices) : undefined;
    return complain(
      at,
      `must be ${choices.join(' or ')}, not ${nameOf(value)}`,
      near === undefined ? undefined : `did you mean \`${near}\`?`,
    );
  };
}

/** JSON as it is, of bounded depth. */
const json: Decoder<JsonValue> = (value, at) => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (at.path.length > maxJsonDepth) return complain(at, 'is nested too deeply');
  if (Array.isArray(value)) return listOf(json)(value, at);
  return jsonObject(value, at);
};

export const jsonObject: Decoder<JsonObject> = (value, at) => mapOf(json, () => undefined)(value, at);

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `"${value.slice(0, 80)}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? 'a map' : typeof value;
}
