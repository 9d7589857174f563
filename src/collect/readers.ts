import type { TrailIdentity } from '../answers/arn.ts';

/** Who may be asked about something that trails name and nobody within reach owns. */
export interface Reader {
  readonly account: string;
  /** Home of the trail that names it. */
  readonly home: string;
}

/** By what trails name: the trails, with the first account by id that sees each. */
export interface Readers {
  readonly add: (name: string, trail: TrailPlace, account: string) => void;
  readonly forget: (name: string) => void;
  readonly has: (name: string) => boolean;
  readonly names: () => readonly string[];
  /** The owner of such a trail who is within reach, else an account that sees one; the first of them by id. */
  readonly best: (name: string, within: (account: string) => boolean) => Reader | undefined;
}

type TrailPlace = Pick<TrailIdentity, 'arn' | 'home' | 'owner'>;

interface Sighting {
  readonly arn: string;
  readonly owner: string;
  readonly home: string;
  account: string;
}

export function openReaders(): Readers {
  const seen = new Map<string, Map<string, Sighting>>();
  return {
    add: (name, { arn, home, owner }, account) => {
      const trails = seen.get(name) ?? new Map<string, Sighting>();
      seen.set(name, trails);
      const sighting = trails.get(arn);
      if (sighting === undefined) trails.set(arn, { arn, owner, home, account });
      else if (account < sighting.account) sighting.account = account;
    },
    forget: (name) => void seen.delete(name),
    has: (name) => seen.has(name),
    names: () => [...seen.keys()].sort(),
    best: (name, within) => {
      const all = [...(seen.get(name)?.values() ?? [])].sort((a, b) => (a.arn < b.arn ? -1 : 1));
      const owned = all.filter(({ owner }) => within(owner));
      const candidates: readonly Reader[] =
        owned.length > 0 ? owned.map(({ owner, home }) => ({ account: owner, home })) : all;
      return candidates.reduce<Reader | undefined>(
        (best, one) => (best === undefined || one.account < best.account ? one : best),
        undefined,
      );
    },
  };
}
