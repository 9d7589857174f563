import { managementClasses } from '../../src/coverage/management-classes.ts';
import type { Requirement } from '../../src/model/policy.ts';
import type { Box, FieldConstraint, Match } from '../../src/model/selector.ts';
import { bucket, handler, kms, prefix, s3 } from './coverage-worlds-selectors.ts';

const there: FieldConstraint = { any: [], none: [], absent: false };

function is(...values: readonly string[]): FieldConstraint {
  return { any: values.map((value) => ({ operator: 'Equals', value })), none: [], absent: false };
}

function starts(value: string, ...none: readonly Match[]): FieldConstraint {
  return { any: [{ operator: 'StartsWith', value }], none, absent: false };
}

/** As AWS writes records of the two kinds: these fields are always there. */
const managed: Box = {
  eventCategory: is('Management'),
  eventSource: there,
  readOnly: there,
  eventName: there,
};
const ofData: Box = {
  ...managed,
  eventCategory: is('Data'),
  'resources.type': is('AWS::S3::Object'),
  'resources.ARN': there,
  'userIdentity.arn': there,
};
const objects: Box = { ...ofData, 'resources.ARN': starts(bucket) };
const functions: Box = { ...ofData, 'resources.type': is('AWS::Lambda::Function') };
const log: Match = { operator: 'EndsWith', value: '.log' };

const boxes: Readonly<Record<string, readonly Box[]>> = {
  management: [managed],
  'one source': [{ ...managed, eventSource: is(kms) }],
  'one source, reads': [{ ...managed, eventSource: is('ec2.amazonaws.com'), readOnly: is('true') }],
  'a global service': [{ ...managed, eventSource: is('iam.amazonaws.com'), readOnly: is('false') }],
  'management and its absent fields': [{ eventCategory: is('Management') }],
  'objects of a bucket': [objects],
  'writes to objects of a bucket': [{ ...objects, readOnly: is('false') }],
  'objects of a prefix': [{ ...ofData, 'resources.ARN': starts(prefix) }],
  'objects of a prefix, without logs': [{ ...ofData, 'resources.ARN': starts(prefix, log) }],
  'reads of one object': [{ ...ofData, 'resources.ARN': is(`${prefix}y`), eventName: is('GetObject') }],
  'all objects': [ofData],
  'objects, with S3 as the source': [{ ...objects, eventSource: is(s3) }],
  'all functions': [functions],
  'one function': [{ ...functions, 'resources.ARN': is(handler) }],
  'objects and writes': [
    { ...objects, readOnly: is('true') },
    { ...managed, readOnly: is('false') },
  ],
  'objects and their absent fields': [{ eventCategory: is('Data'), 'resources.type': is('AWS::S3::Object') }],
};

/** What is asked about the worlds: what Trailproof asks by itself, and what policies may ask. */
export const questions: readonly Requirement[] = [
  ...managementClasses,
  ...managementClasses,
  ...Object.entries(boxes).map(([name, union]) => ({ name, title: name, boxes: union })),
];
