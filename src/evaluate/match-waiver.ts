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

/** Whether one of a waiver's entries takes the subject in. */
export function matchWaiver({ subjects }: Waiver, subject: Subject, placeOf: PlaceOf): Match {
  const matches = subjects.map((entry) => matchEntry(entry, subject, placeOf));
  if (matches.some(({ kind }) => kind === 'yes')) return yes;
  const faults = matches.flatMap((match) => (match.kind === 'unknown' ? [match.faults] : []));
  return faults.length === 0 ? no : { kind: 'unknown', faults: faultUnion(...faults) };
}

function matchEntry(entry: WaivedSubjects, subject: Subject, placeOf: PlaceOf): Match {
  const { id, arn, account, region, name, ou } = entry;
  const where = ownerOf(subject);
  const fits =
    matches(id, subject.id) &&
    matches(arn, subject.arn) &&
    matches(account, where) &&
    matches(region, subject.region) &&
    matches(name, subject.name);
  if (!fits) return no;
  if (ou === undefined) return yes;
  const place = placeOf(where);
  if (!place.known) return { kind: 'unknown', faults: place.faults };
  return matches(ou, place.value) ? yes : no;
}

function matches(pattern: string | undefined, value: string | undefined): boolean {
  return pattern === undefined || (value !== undefined && glob(value, pattern));
}

/** The account in the ARN: through which account a trail is judged hangs on what could be seen. */
export function ownerOf({ arn, account }: Pick<Subject, 'arn' | 'account'>): string {
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
