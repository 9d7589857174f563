import type { Requirement } from '../model/policy.ts';
import type { Box } from '../model/selector.ts';
import { fieldsNearlyAlwaysThere, whereThere } from '../selectors/documented-events.ts';
import { equals } from '../selectors/field-constraints.ts';

/** The classes of events that every summary of coverage tells about. */
export const managementClasses: readonly Requirement[] = [
  { name: 'management-read', title: 'Management events that read', boxes: management('true') },
  { name: 'management-write', title: 'Management events that write', boxes: management('false') },
];

function management(readOnly: 'true' | 'false'): readonly Box[] {
  const boxes = [{ eventCategory: equals('Management'), readOnly: equals(readOnly) }];
  return whereThere(boxes, fieldsNearlyAlwaysThere);
}
