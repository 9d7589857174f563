import type { Requirement } from '../model/policy.ts';
import type { Box, FieldConstraint } from '../model/selector.ts';
import { fieldsNearlyAlwaysThere, present, whereThere } from '../selectors/documented-events.ts';

/** The classes of events that a map of coverage tells about; none of them is a demand. */
export const eventClasses: readonly Requirement[] = [
  ofClass('management-read', 'Management events that read', { ...category('Management'), ...reads(true) }),
  ofClass('management-write', 'Management events that write', { ...category('Management'), ...reads(false) }),
  ofClass('s3-object-read', 'Reads of S3 objects', { ...data('AWS::S3::Object'), ...reads(true) }),
  ofClass('s3-object-write', 'Writes of S3 objects', { ...data('AWS::S3::Object'), ...reads(false) }),
  ofClass('lambda-invoke', 'Invocations of Lambda functions', data('AWS::Lambda::Function')),
  ofClass('dynamodb-item', 'Reads and writes of DynamoDB items', data('AWS::DynamoDB::Table')),
  ofClass('network-activity', 'Network activity through VPC endpoints', category('NetworkActivity')),
];

function ofClass(name: string, title: string, box: Box): Requirement {
  return { name, title, boxes: whereThere([box], fieldsNearlyAlwaysThere) };
}

function category(value: 'Management' | 'Data' | 'NetworkActivity'): Box {
  return { eventCategory: equals(value) };
}

/** Data events of one type of resource; a record of them names the resource. */
function data(type: string): Box {
  return { ...category('Data'), 'resources.type': equals(type), 'resources.ARN': present };
}

function reads(readOnly: boolean): Box {
  return { readOnly: equals(String(readOnly)) };
}

function equals(value: string): FieldConstraint {
  return { any: [{ operator: 'Equals', value }], none: [], absent: false };
}
