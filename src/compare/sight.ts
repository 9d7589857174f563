import type { Finding, Subject } from '../model/scan-result.ts';
import { ownerOf } from './narrower.ts';
import type { ScopeView } from './scope-view.ts';

/**
 * What a run says by its errors about subjects that it did not meet. An account of which subjects may be missing
 * has an error of the same policy, so where there is none, what was not met is not there.
 */
export interface Sight {
  readonly take: (finding: Pick<Finding, 'policy' | 'subject'>) => void;
  /** Whether a subject of a policy would have been met, if there were one. */
  readonly wouldMeet: (policy: string, subject: Subject) => boolean;
}

export function createSight(view: ScopeView, complete: boolean): Sight {
  const open = new Set<string>();
  const openSomewhere = new Set<string>();
  return {
    take({ policy, subject }) {
      if (subject.kind !== 'account') return;
      open.add(`${policy}\0${subject.account}`);
      openSomewhere.add(policy);
    },
    wouldMeet(policy, subject) {
      if (complete) return true;
      // What is found through any account may have been met through one that hides something.
      if (!isFoundThroughItsAccount(subject)) return !openSomewhere.has(policy);
      return view.isReadable(subject.account) && !open.has(`${policy}\0${subject.account}`);
    },
  };
}

function isFoundThroughItsAccount({ kind, account, arn }: Subject): boolean {
  switch (kind) {
    case 'account':
    case 'region':
    case 'bucket':
      return true;
    case 'trail':
      // A trail whose owner is not asked is judged through whoever shows it.
      return ownerOf(arn) === account;
    case 'organization':
    case 'log-bucket':
    case 'key':
    case 'log-group':
    case 'topic':
    case 'event-data-store':
      return false;
  }
}
