/** Names of the simulator's world -> those that moto made up: ids of accounts, keys, units and the organization. */
export type Renames = ReadonlyMap<string, string>;

/** The text with every name replaced. The names are long and unlike, so that none is a part of another word. */
export function renamed(text: string, renames: Renames): string {
  return [...renames].reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
}

/** The same for whatever can be written as JSON. */
export function renamedIn<T>(value: T, renames: Renames): T {
  return JSON.parse(renamed(JSON.stringify(value), renames)) as T;
}
