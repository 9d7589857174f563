import type { Subject, SubjectKind } from '../model/scan-result.ts';
import { type Looked, managementOf, type ScopeView } from './scope-view.ts';

/**
 * Whether a run looked, on purpose, at less than another one of what a verdict about a subject may rest on. Such a
 * verdict may be another one for that reason alone.
 */
export interface Narrower {
  readonly about: (subject: Pick<Subject, 'kind' | 'account' | 'arn'>) => boolean;
  readonly anywhere: boolean;
}

/** What is judged by what its own account shows. The others are found through any account. */
const ofOneAccount: readonly SubjectKind[] = ['account', 'region', 'trail'];

export interface NarrowerInput {
  /** Where the run in question looked, and how that reads from the other one. */
  readonly looked: Looked;
  readonly view: ScopeView;
  /** Where the other run looked. */
  readonly other: Looked;
}

export function narrowerThan({ looked, view, other }: NarrowerInput): Narrower {
  const asserted = asksForMore(other, looked) ? looked.scope.asserted.map((entry) => entry.account) : [];
  const narrowed = new Set([
    // Taken on the user's word, those regions are all there are.
    ...asserted,
    ...other.accounts
      .filter(({ id, regions }) => regions.some((region) => view.leavesOut(id, region)))
      .map(({ id }) => id),
  ]);
  const missing = other.accounts.filter(({ id }) => !view.knowsAccount(id)).map(({ id }) => id);
  const missesOrganization = other.scope.asked.organization && !looked.scope.asked.organization;
  // Trails and event data stores of an organization record in accounts that do not own them.
  const isSharerMissing =
    missesOrganization || missing.some((id) => other.sharing.has(id) || id === managementOf(other));
  const anywhere = narrowed.size > 0 || missing.length > 0 || missesOrganization;
  return {
    anywhere,
    about({ kind, account, arn }) {
      const isOwn = ofOneAccount.includes(kind) && (kind !== 'trail' || ownerOf(arn) === account);
      return isOwn ? isSharerMissing || narrowed.has(account) : anywhere;
    },
  };
}

/** Whether regions were asked for that the other run did not ask for. */
function asksForMore({ scope }: Looked, { scope: { asked } }: Looked): boolean {
  if (asked.regions.length === 0) return false;
  const { regions } = scope.asked;
  return regions.length === 0 || regions.some((region) => !asked.regions.includes(region));
}

/** The account in an ARN. */
export function ownerOf(arn: string | undefined): string | undefined {
  return arn?.split(':')[4];
}
