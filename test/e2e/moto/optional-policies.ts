import type { Statuses } from './compare-findings.ts';

/** Policies that apply only where a parameter asks for what they are about; none does in these worlds. */
const optional = [
  'data-events-of-chosen-types-recorded',
  'insights-on-management-events',
  'lambda-invocations-recorded',
  'network-activity-events-recorded',
  's3-object-reads-recorded',
  's3-object-writes-recorded',
];

/** What these policies say of every region. */
export function optionalStatuses(places: readonly string[]): Statuses {
  return Object.fromEntries(
    optional.flatMap((policy) => places.map((place) => [`${policy} ${place}`, 'not-applicable'])),
  );
}
