import { parse } from 'yaml';

/** What a resource has already where a fragment has `# …`, as far as CloudFormation demands it. */
const required: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'AWS::CloudTrail::Trail': { IsLogging: 'true', S3BucketName: 'acme-logs' },
  'AWS::Logs::SubscriptionFilter': {
    LogGroupName: 'cloudtrail',
    FilterPattern: '""',
    DestinationArn: 'arn:aws:kinesis:us-east-1:111122223333:stream/siem',
  },
};

const anything =
  '{ Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { Service: cloudtrail.amazonaws.com }, Action: "*", Resource: "*" }] }';
const assumed =
  '{ Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { Service: cloudtrail.amazonaws.com }, Action: "sts:AssumeRole" }] }';

/** What a fragment refers to by a name that ends so, and does not have itself. */
const others: Readonly<Record<string, string>> = {
  Bucket: '{ Type: AWS::S3::Bucket }',
  Key: `{ Type: AWS::KMS::Key, Properties: { KeyPolicy: ${anything} } }`,
  LogGroup: '{ Type: AWS::Logs::LogGroup }',
  Queue: '{ Type: AWS::SQS::Queue }',
  Role: `{ Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: ${assumed} } }`,
  Stream: '{ Type: AWS::Kinesis::Stream, Properties: { ShardCount: 1 } }',
  Topic: '{ Type: AWS::SNS::Topic }',
};

/** A whole template for a fragment: its resources with what they need, and what they refer to. */
export function cloudFormationTemplate(fragment: string): string {
  if (/^Resources:/m.test(fragment)) return fragment;
  const resources = parse(fragment, { logLevel: 'silent' }) as Readonly<Record<string, Resource>>;
  const names = Object.keys(resources);
  const absent = [...referredTo(fragment)].filter((name) => !names.includes(name));
  const stubs = absent.flatMap((name) => {
    const kind = Object.keys(others).find((ending) => name.endsWith(ending));
    return kind === undefined ? [] : [`  ${name}: ${others[kind] ?? ''}`];
  });
  const parameters = absent.filter((name) => !Object.keys(others).some((ending) => name.endsWith(ending)));
  return [
    ...(parameters.length === 0
      ? []
      : ['Parameters:', ...parameters.map((name) => `  ${name}: { Type: String }`)]),
    'Resources:',
    ...completed(fragment, resources).map((line) => (line === '' ? '' : `  ${line}`)),
    ...stubs,
    '',
  ].join('\n');
}

interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

function completed(fragment: string, resources: Readonly<Record<string, Resource>>): readonly string[] {
  let resource: Resource | undefined;
  return fragment.split('\n').flatMap((line) => {
    const [, name] = /^(\w+):/.exec(line) ?? [];
    if (name !== undefined) resource = resources[name];
    const [, indent] = /^( +)# …/.exec(line) ?? [];
    if (indent === undefined || resource === undefined) return [line];
    const has = Object.keys(resource.Properties ?? {});
    return Object.entries(required[resource.Type] ?? {})
      .filter(([property]) => !has.includes(property))
      .map(([property, value]) => `${indent}${property}: ${value}`);
  });
}

/** Logical names after !Ref, !GetAtt and in texts of !Sub. */
function referredTo(fragment: string): ReadonlySet<string> {
  const found = fragment.matchAll(/!(?:Ref|GetAtt) (\w+)(?!\w|::)|\$\{(\w+)(?:\.\w+)?\}/g);
  return new Set([...found].flatMap(([, direct, within]) => direct ?? within ?? []));
}
