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
  const narrowed = new Set(
    other.accounts
      .filter(({ id, regions }) => {
        const leftOut = view.leftOutRegions(id);
        return leftOut.size > 0 && regions.some((region) => leftOut.has(region));
      })
      .map(({ id }) => id),
  );
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

/** The account in an ARN. */
export function ownerOf(arn: string | undefined): string | undefined {
  return arn?.split(':')[4];
}
