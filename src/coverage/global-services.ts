import type { Fault } from '../model/fault.ts';
import type { Copy, Trail } from '../model/inventory.ts';
import { unreadFaults } from '../model/observed.ts';
import type { Box } from '../model/selector.ts';

/**
 * Services whose events all come from one region, us-east-1 in the partition `aws`:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html (global service events)
 */
const sources: readonly string[] = ['cloudfront.amazonaws.com', 'iam.amazonaws.com', 'sts.amazonaws.com'];

/** Why it is not sure that a trail records the events of global services. */
export interface GlobalServiceDoubt {
  readonly doubt: string;
  /** Answers that would tell; empty when all are there. */
  readonly faults: readonly Fault[];
}

/**
 * A multi-region trail always includes global service events. What a trail of one region leaves out without
 * them is not documented since those events became events of us-east-1. Of the other partitions AWS does not
 * say which region it is, so there it may be any.
 */
export function globalServiceDoubt(copy: Copy, trail: Trail): GlobalServiceDoubt | undefined {
  const { multiRegion, globalServiceEvents, partition, home, name } = trail;
  if (copy.region !== home || (partition === 'aws' && home !== 'us-east-1')) return undefined;
  if (multiRegion.known && multiRegion.value) return undefined;
  if (globalServiceEvents.known && globalServiceEvents.value) return undefined;
  const faults = [multiRegion, globalServiceEvents].flatMap(unreadFaults);
  const doubt = `${name} does not include global service events, and AWS does not document what that leaves out in ${home}.`;
  return { doubt, faults };
}

/** Data events stay: these services have none, so a requirement on objects or functions is not in doubt. */
export function withoutGlobalServices(boxes: readonly Box[]): readonly Box[] {
  const none = sources.map((value) => ({ operator: 'Equals', value }) as const);
  return boxes.map((box) => {
    if (isOfData(box)) return box;
    const { any, none: excluded, absent } = box.eventSource ?? { any: [], none: [], absent: false };
    return { ...box, eventSource: { any, none: [...excluded, ...none], absent } };
  });
}

function isOfData({ eventCategory }: Box): boolean {
  const [asked, ...others] = eventCategory?.any ?? [];
  return others.length === 0 && asked?.operator === 'Equals' && asked.value === 'Data';
}
