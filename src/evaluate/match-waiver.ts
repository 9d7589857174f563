import { type Fault, faultUnion } from '../model/fault.ts';
import type { Inventory } from '../model/inventory.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import type { Subject } from '../model/scan-result.ts';
import type { WaivedSubjects, Waiver } from '../model/waiver.ts';
import { glob } from '../policy/cel/glob.ts';

/** Names of the units above an account; `undefined` where it is in no organization, or nobody asked for one. */
export type PlaceOf = (account: string) => Observed<string | undefined>;

export type Match =
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  /** It hangs on the account's place in the organization, which could not be seen. */
  | { readonly kind: 'unknown'; readonly faults: readonly Fault[] };

const yes: Match = { kind: 'yes' };
const no: Match = { kind: 'no' };

/** Where the accounts are in the organization. */
export function placesOf({ organization }: Inventory): PlaceOf {
  if (organization === undefined) return () => known(undefined, []);
  if (!organization.known) return () => organization;
  const { members } = organization.value;
  const byId = new Map(members.members.map((member) => [member.id, member]));
  return (account) =>
    byId.get(account)?.ou ?? (members.closed ? known(undefined, []) : unknown(...members.faults));
}

/** A subject with its owner, which is worked out once for all waivers. */
export interface Owned {
  readonly subject: Subject;
  readonly owner: string;
}

export function owned(subject: Subject): Owned {
  return { subject, owner: ownerOf(subject) };
}

/** Whether one of a waiver's entries takes the subject in. */
export function matchWaiver({ subjects }: Waiver, of: Owned, placeOf: PlaceOf): Match {
  let unseen: readonly Fault[] | undefined;
  for (const entry of subjects) {
    if (!fits(entry, of)) continue;
    if (entry.ou === undefined) return yes;
    const place = placeOf(of.owner);
    if (!place.known) unseen = faultUnion(unseen ?? [], place.faults);
    else if (matches(entry.ou, place.value)) return yes;
  }
  return unseen === undefined ? no : { kind: 'unknown', faults: unseen };
}

/** All that an entry names but the unit, which may be unknown. */
function fits({ id, arn, account, region, name }: WaivedSubjects, { subject, owner }: Owned): boolean {
  return (
    matches(account, owner) &&
    matches(region, subject.region) &&
    matches(name, subject.name) &&
    matches(id, subject.id) &&
    matches(arn, subject.arn)
  );
}

function matches(pattern: string | undefined, value: string | undefined): boolean {
  return pattern === undefined || (value !== undefined && glob(value, pattern));
}

/** The account in the ARN: through which account a trail is judged hangs on what could be seen. */
function ownerOf({ arn, account }: Pick<Subject, 'arn' | 'account'>): string {
  return accountIn(arn) ?? account;
}

/** The account that an ARN or the id of an account or region names, if it names one. */
export function accountIn(id: string | undefined): string | undefined {
  return /^(?:arn:[^:]*:[^:]*:[^:]*:)?(\d{12})(?:[:/]|$)/u.exec(id ?? '')?.[1];
}

/** Without `*` and `?`: it means one subject. */
export function isExact(pattern: string | undefined): pattern is string {
  return pattern !== undefined && !/[*?]/u.test(pattern);
}
