import type { Box, FieldConstraint, SelectorField } from '../model/selector.ts';

/**
 * Fields that AWS documents as "Optional: False": every management, data and network activity event has them.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export const fieldsAlwaysThere: readonly SelectorField[] = [
  'eventCategory',
  'eventSource',
  'eventName',
  'eventType',
];

/** The same page calls readOnly optional, although every documented example of a recorded call has it. */
export const fieldsNearlyAlwaysThere: readonly SelectorField[] = [...fieldsAlwaysThere, 'readOnly'];

/** A field that is there, whatever its value. */
export const present: FieldConstraint = { any: [], none: [], absent: false };

/** The part of each box in which records have the given fields. */
export function whereThere(boxes: readonly Box[], fields: readonly SelectorField[]): readonly Box[] {
  return boxes.map((box) => {
    const result: Partial<Record<SelectorField, FieldConstraint>> = { ...box };
    for (const field of fields) result[field] = { ...(box[field] ?? present), absent: false };
    return result;
  });
}
