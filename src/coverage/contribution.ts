import type { Fault } from '../model/fault.ts';
import type { Copy, Trail } from '../model/inventory.ts';
import { unreadFaults } from '../model/observed.ts';
import type { Box } from '../model/selector.ts';
import { globalServiceDoubt, withoutGlobalServices } from './global-services.ts';

/** What one recorder does to one region's events: surely, and perhaps. `certain` lies within `possible`. */
export interface Contribution {
  readonly kind: 'trail' | 'event-data-store';
  readonly arn: string;
  readonly certain: readonly Box[];
  readonly possible: readonly Box[];
  /** Why the two differ, as far as answers are missing. */
  readonly faults: readonly Fault[];
  /** Why the two differ, as far as AWS does not document what the trail records; sentences. */
  readonly doubts: readonly string[];
}

/** All records there can be: an unread selector may select any of them. */
export const everything: readonly Box[] = [{}];

/** What a trail records where this copy shows; nothing where the copy is known to be stopped. */
export function contributionOf(copy: Copy, trail: Trail): Contribution | undefined {
  const { isLogging } = copy;
  if (isLogging.known && !isLogging.value) return undefined;
  const { selectors } = trail;
  const global = globalServiceDoubt(copy, trail);
  const certain = isLogging.known && selectors.known ? selectors.value.certain : [];
  const unread = [isLogging, selectors].flatMap(unreadFaults);
  return {
    kind: 'trail',
    arn: trail.arn,
    certain: global === undefined ? certain : withoutGlobalServices(certain),
    possible: selectors.known ? selectors.value.possible : everything,
    faults: [...unread, ...(global?.faults ?? [])],
    doubts: [
      ...(selectors.known ? selectors.value.doubts : []),
      ...(global === undefined ? [] : [global.doubt]),
    ],
  };
}
