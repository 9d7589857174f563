import type { Policy } from '../model/policy.ts';
import { policyName } from '../model/policy-name.ts';
import type { Subject } from '../model/scan-result.ts';
import type { WaivedSubjects, Waiver } from '../model/waiver.ts';
import { isExact } from './match-waiver.ts';

/** Finds the waivers that may match, so that thousands of them are not tried on every finding. */
export interface WaiverIndex {
  /** Places in the list, in its order. */
  readonly candidates: (policy: Policy, subject: Subject) => readonly number[];
  /** Waivers of which an entry means exactly this subject. */
  readonly exactly: (policy: Policy, subject: Subject) => readonly number[];
}

interface OfPolicy {
  readonly exact: Map<string, number[]>;
  readonly patterns: number[];
}

const none: readonly number[] = [];

export function indexWaivers(waivers: readonly Waiver[]): WaiverIndex {
  const byPolicy = new Map<string, OfPolicy>();
  for (const [place, { policy, subjects }] of waivers.entries()) {
    const own = byPolicy.get(policy) ?? { exact: new Map<string, number[]>(), patterns: [] };
    byPolicy.set(policy, own);
    const ids = subjects.map(exactId);
    if (ids.includes(undefined)) own.patterns.push(place);
    for (const id of ids) if (id !== undefined) own.exact.set(id, [...(own.exact.get(id) ?? []), place]);
  }
  const found = new Map<Policy, readonly OfPolicy[]>();
  const ofPolicy = (policy: Policy): readonly OfPolicy[] => {
    const known = found.get(policy);
    if (known !== undefined) return known;
    const own = [...new Set([policy.id, policyName(policy)])].flatMap((name) => byPolicy.get(name) ?? []);
    found.set(policy, own);
    return own;
  };
  return {
    candidates: (policy, subject) =>
      inOrder(ofPolicy(policy).flatMap((own) => [...exactIn(own, subject), own.patterns])),
    exactly: (policy, subject) => inOrder(ofPolicy(policy).flatMap((own) => exactIn(own, subject))),
  };
}

function exactIn({ exact }: OfPolicy, { id, arn }: Subject): readonly (readonly number[])[] {
  const byId = exact.get(id) ?? none;
  return arn === undefined || arn === id ? [byId] : [byId, exact.get(arn) ?? none];
}

/** The one id or ARN that an entry means, if nothing else is asked of its subjects. */
export function exactId({ id, arn, ...others }: WaivedSubjects): string | undefined {
  const named = id ?? arn;
  const alone = (id === undefined || arn === undefined) && Object.keys(others).length === 0;
  return alone && isExact(named) ? named : undefined;
}

/** Each list is in order; hardly ever there is more than one that has anything. */
function inOrder(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = none, ...others] = lists.filter((list) => list.length > 0);
  if (others.length === 0) return first;
  return [...new Set([first, ...others].flat())].sort((left, right) => left - right);
}
