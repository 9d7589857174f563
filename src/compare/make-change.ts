import type { Change, ChangeKind, PolicyChange } from '../model/comparison.ts';
import type { Finding } from '../model/scan-result.ts';
import { changeCause } from './change-cause.ts';
import { type Earlier, sideOf } from './earlier.ts';
import { observedChanges, observedIn } from './observed.ts';
import type { Vanished } from './vanished.ts';

export interface ChangeMaker {
  /** Of a finding that is there now; `place` is where it was. */
  readonly present: (kind: ChangeKind, finding: Finding, place: number | undefined) => Change;
  readonly vanished: (gone: Vanished) => Change;
}

/** Puts changes into words and causes; done only for those that somebody reads. */
export function changeMaker(earlier: Earlier, policies: ReadonlyMap<string, PolicyChange>): ChangeMaker {
  return {
    present(kind, finding, place) {
      const { fingerprint, policy, severity, subject } = finding;
      const before = place === undefined ? undefined : earlier.sideAt(place);
      const after = sideOf(finding);
      const observed =
        place === undefined ? [] : observedChanges(earlier.observedAt(place), observedIn(finding.facts));
      const cause = changeCause({ kind, before, after, policy: policies.get(policy), observed });
      // What is fine now has nothing to say; what was wrong with it has.
      const message =
        after.standing === 'fine' && place !== undefined ? earlier.toldAt(place)?.message : undefined;
      return {
        kind,
        cause,
        fingerprint,
        policy,
        severity,
        subject,
        message: message ?? finding.message,
        ...(before === undefined ? {} : { before: before.status }),
        after: after.status,
        observed,
      };
    },
    vanished({ kind, fingerprint, policy, subject, message, place }) {
      const before = earlier.sideAt(place);
      const cause = changeCause({ kind, before, policy: policies.get(policy), observed: [] });
      return {
        kind,
        cause,
        fingerprint,
        policy,
        severity: before.severity,
        subject,
        message,
        before: before.status,
        observed: [],
      };
    },
  };
}
