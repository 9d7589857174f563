import type { Box, EventFields, SelectorSet } from '../model/selector.ts';
import { holds } from './box-match.ts';

/** A whole record: its fields, and its resources, of which any number may be listed. */
export interface SelectorRecord {
  /** Fields other than those of resources; `resources.*` here is not looked at. */
  readonly fields: EventFields;
  readonly resources: readonly { readonly type?: string; readonly ARN?: string }[];
}

/**
 * Whether selectors record a record. One of its resources must satisfy type and ARN together; a record
 * without resources counts as one resource with neither. `unknown` where AWS does not document the answer.
 */
export function selects(
  set: Pick<SelectorSet, 'certain' | 'possible'>,
  record: SelectorRecord,
): 'yes' | 'no' | 'unknown' {
  const events = eventsOf(record);
  if (someHolds(set.certain, events)) return 'yes';
  return someHolds(set.possible, events) ? 'unknown' : 'no';
}

function someHolds(boxes: readonly Box[], events: readonly EventFields[]): boolean {
  return boxes.some((box) => events.some((event) => holds(box, event)));
}

/** One event for each resource of a record; selectors look at them one by one. */
export function eventsOf(record: SelectorRecord): readonly EventFields[] {
  const { 'resources.type': _type, 'resources.ARN': _arn, ...fields } = record.fields;
  if (record.resources.length === 0) return [fields];
  return record.resources.map((resource) => ({
    ...fields,
    ...(resource.type === undefined ? {} : { 'resources.type': resource.type }),
    ...(resource.ARN === undefined ? {} : { 'resources.ARN': resource.ARN }),
  }));
}
