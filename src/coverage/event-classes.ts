import type { Requirement } from '../model/policy.ts';
import type { CoverageClass } from '../model/scan-result.ts';
import type { Box } from '../model/selector.ts';
import { fieldsNearlyAlwaysThere, present, whereThere } from '../selectors/documented-events.ts';
import { equals } from '../selectors/field-constraints.ts';
import { managementClasses } from './management-classes.ts';

/** A class of events with the records it holds. */
export interface EventClass {
  readonly requirement: Requirement;
  readonly category: CoverageClass['category'];
}

/** The classes of events that a map of coverage tells about; none of them is a demand. */
export const eventClasses: readonly EventClass[] = [
  ...managementClasses.map((requirement) => ({ requirement, category: 'management' }) as const),
  ofClass('data', 's3-object-read', 'Reads of S3 objects', { ...data('AWS::S3::Object'), ...reads(true) }),
  ofClass('data', 's3-object-write', 'Writes of S3 objects', { ...data('AWS::S3::Object'), ...reads(false) }),
  ofClass('data', 'lambda-invoke', 'Invocations of Lambda functions', data('AWS::Lambda::Function')),
  ofClass('data', 'dynamodb-item', 'Reads and writes of DynamoDB items', data('AWS::DynamoDB::Table')),
  ofClass('network-activity', 'network-activity', 'Network activity through VPC endpoints', {
    eventCategory: equals('NetworkActivity'),
  }),
];

function ofClass(
  ...[category, name, title, box]: [CoverageClass['category'], string, string, Box]
): EventClass {
  return { category, requirement: { name, title, boxes: whereThere([box], fieldsNearlyAlwaysThere) } };
}

/** Data events of one type of resource; a record of them names the resource. */
function data(type: string): Box {
  return { eventCategory: equals('Data'), 'resources.type': equals(type), 'resources.ARN': present };
}

function reads(readOnly: boolean): Box {
  return { readOnly: equals(String(readOnly)) };
}
