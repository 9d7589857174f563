import type { EventFields, SelectorField } from '../model/selector.ts';

/** Account id that AWS's own documentation uses in examples. */
const account = '123456789012';

function management(service: string, eventName: string, readOnly: boolean): EventFields {
  return {
    eventCategory: 'Management',
    eventSource: `${service}.amazonaws.com`,
    eventName,
    eventType: 'AwsApiCall',
    readOnly: String(readOnly),
  };
}

function data(call: EventFields, type: string, arn: string): EventFields {
  return { ...call, eventCategory: 'Data', 'resources.type': type, 'resources.ARN': arn };
}

function network(call: EventFields): EventFields {
  return { ...call, eventCategory: 'NetworkActivity', eventType: 'AwsVpceEvents' };
}

/**
 * Events that AWS documents, for witnesses that read like real ones; the more telling first. Values of
 * eventType: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export const exampleEvents: readonly EventFields[] = [
  management('ec2', 'RunInstances', false),
  management('ec2', 'DescribeInstances', true),
  management('iam', 'CreateUser', false),
  management('iam', 'ListUsers', true),
  management('kms', 'Decrypt', true),
  management('kms', 'ScheduleKeyDeletion', false),
  management('rdsdata', 'ExecuteStatement', false),
  management('rdsdata', 'ExecuteStatement', true),
  management('s3', 'CreateBucket', false),
  management('s3', 'ListBuckets', true),
  management('sts', 'AssumeRole', true),
  management('cloudtrail', 'StopLogging', false),
  { ...management('signin', 'ConsoleLogin', false), eventType: 'AwsConsoleSignIn' },
  { ...management('kms', 'RotateKey', false), eventType: 'AwsServiceEvent' },
  data(management('s3', 'PutObject', false), 'AWS::S3::Object', 'arn:aws:s3:::example-bucket/example.txt'),
  data(management('s3', 'GetObject', true), 'AWS::S3::Object', 'arn:aws:s3:::example-bucket/example.txt'),
  data(management('s3', 'DeleteObject', false), 'AWS::S3::Object', 'arn:aws:s3:::example-bucket/example.txt'),
  data(
    management('lambda', 'Invoke', false),
    'AWS::Lambda::Function',
    `arn:aws:lambda:us-east-1:${account}:function:example`,
  ),
  data(
    management('dynamodb', 'PutItem', false),
    'AWS::DynamoDB::Table',
    `arn:aws:dynamodb:us-east-1:${account}:table/example`,
  ),
  data(
    management('dynamodb', 'GetItem', true),
    'AWS::DynamoDB::Table',
    `arn:aws:dynamodb:us-east-1:${account}:table/example`,
  ),
  network(management('kms', 'Decrypt', true)),
  network(management('ec2', 'RunInstances', false)),
  network({ ...management('s3', 'PutObject', false), errorCode: 'VpceAccessDenied' }),
];

/** Values that real records have where the catalogue of events has none. */
const further: Partial<Record<SelectorField, readonly string[]>> = {
  'userIdentity.arn': [
    `arn:aws:iam::${account}:user/example`,
    `arn:aws:sts::${account}:assumed-role/example/session`,
  ],
  sessionCredentialFromConsole: ['true'],
  errorCode: ['AccessDenied', 'VpceAccessDenied'],
  vpcEndpointId: ['vpce-0123456789abcdef0'],
};

const catalogue = new Map<SelectorField, readonly string[]>();

/** Real values of a field, the more telling first. */
export function catalogueValues(field: SelectorField): readonly string[] {
  const known = catalogue.get(field);
  if (known !== undefined) return known;
  const named = exampleEvents.flatMap((event) => event[field] ?? []);
  const values = [...new Set([...named, ...(further[field] ?? [])])];
  catalogue.set(field, values);
  return values;
}
