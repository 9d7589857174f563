import { byCodeUnits } from '../model/code-units.ts';
import type { ChangeKind } from '../model/comparison.ts';
import type { Subject } from '../model/scan-result.ts';
import type { Earlier, Told } from './earlier.ts';

/** A finding of the earlier result that is there no more, and what that means. */
export interface Vanished extends Told {
  readonly fingerprint: string;
  readonly place: number;
  readonly kind: ChangeKind;
}

/** In the order of changes. */
export function vanishedChanges(
  earlier: Earlier,
  isMet: (place: number) => boolean,
  kindOf: (place: number) => ChangeKind | undefined,
): readonly Vanished[] {
  const vanished: Vanished[] = [];
  for (const [fingerprint, place] of earlier.fingerprints()) {
    const told = isMet(place) ? undefined : earlier.toldAt(place);
    const kind = told === undefined ? undefined : kindOf(place);
    if (told !== undefined && kind !== undefined) vanished.push({ ...told, fingerprint, place, kind });
  }
  return vanished.sort(inOrder);
}

interface Placed {
  readonly policy: string;
  readonly subject: Pick<Subject, 'id' | 'kind'>;
}

/** The order of findings: by policy, then by subject. */
export function inOrder(left: Placed, right: Placed): number {
  return (
    byCodeUnits(left.policy, right.policy) ||
    byCodeUnits(left.subject.id, right.subject.id) ||
    byCodeUnits(left.subject.kind, right.subject.kind)
  );
}
