/** What other tools check of CloudTrail and of what belongs to it: facts from reading their code and documents. */
export interface PeerTool {
  /** As policies name it under `replaces`. */
  readonly id: string;
  readonly title: string;
  /** Which state of it was read. */
  readonly read: string;
  /** What one should know before the first comparison. */
  readonly about?: string;
  readonly checks: readonly PeerCheck[];
}

export interface PeerCheck {
  readonly id: string;
  /** Where Trailproof answers in another way, and why. */
  readonly otherwise: readonly Otherwise[];
  /** Why no policy answers it. */
  readonly none?: string;
}

export interface Otherwise {
  readonly says: string;
  readonly shown: Shown;
}

/** Where a test shows it: a case of a policy, or a situation in test/peers. */
export type Shown =
  | { readonly kind: 'case'; readonly policy: string; readonly name: string }
  | { readonly kind: 'peers'; readonly name: string };

export function check(id: string, ...otherwise: readonly Otherwise[]): PeerCheck {
  return { id, otherwise };
}

export function none(because: string, ids: readonly string[]): readonly PeerCheck[] {
  return ids.map((id) => ({ id, otherwise: [], none: because }));
}

/** What the tool says, and the case of a policy that is judged in another way. */
export function unlike(says: string, policy: string, name: string): Otherwise {
  return { says, shown: { kind: 'case', policy, name } };
}

/** The same, with a situation of test/peers. */
export function situation(says: string, name: string): Otherwise {
  return { says, shown: { kind: 'peers', name } };
}
