import type { EventFields } from '../model/selector.ts';
import { plainText } from './plain-text.ts';

/** Types whose ARNs tell the type by themselves. */
const toldByArn: Readonly<Record<string, RegExp>> = {
  'AWS::S3::Object': /^arn:[^:]*:s3:::[^/]+\/./,
  'AWS::Lambda::Function': /^arn:[^:]*:lambda:[^:]*:[^:]*:function:./,
  'AWS::DynamoDB::Table': /^arn:[^:]*:dynamodb:[^:]*:[^:]*:table\//,
};

/** One event in one line: `kms:Decrypt (management, read)`, `s3:PutObject (data, write) on arn:aws:s3:::b/x`. */
export function describeEvent(event: EventFields): string {
  const parts = [
    `${sourceOf(event)}:${event.eventName ?? '(no eventName)'} (${kindOf(event)})`,
    ...resourceOf(event),
    ...(event['userIdentity.arn'] === undefined ? [] : [`by ${event['userIdentity.arn']}`]),
    ...(event.sessionCredentialFromConsole === undefined
      ? []
      : [consoleOf(event.sessionCredentialFromConsole)]),
    ...(event.errorCode === undefined ? [] : [`with errorCode ${event.errorCode}`]),
    ...(event.vpcEndpointId === undefined ? [] : [`through ${event.vpcEndpointId}`]),
  ];
  return plainText(parts.join(' '));
}

function sourceOf(event: EventFields): string {
  return event.eventSource?.replace(/(?<=.)\.amazonaws\.com$/, '') ?? '(no eventSource)';
}

function kindOf(event: EventFields): string {
  const words = [categoryOf(event.eventCategory), accessOf(event.readOnly)];
  const usual = event.eventCategory === 'NetworkActivity' ? 'AwsVpceEvents' : 'AwsApiCall';
  if (event.eventType !== undefined && event.eventType !== usual) words.push(event.eventType);
  return words.join(', ');
}

function categoryOf(category: string | undefined): string {
  switch (category) {
    case undefined:
      return 'no eventCategory';
    case 'Management':
      return 'management';
    case 'Data':
      return 'data';
    case 'NetworkActivity':
      return 'network activity';
    default:
      return category;
  }
}

function accessOf(readOnly: string | undefined): string {
  switch (readOnly) {
    case 'true':
      return 'read';
    case 'false':
      return 'write';
    case undefined:
      return 'no readOnly';
    default:
      return `readOnly ${readOnly}`;
  }
}

function resourceOf(event: EventFields): readonly string[] {
  const type = event['resources.type'];
  const arn = event['resources.ARN'];
  if (arn === undefined) return type === undefined ? [] : [`on ${type} without ARN`];
  if (type === undefined) return [`on ${arn}`];
  const told = Object.hasOwn(toldByArn, type) && toldByArn[type]?.test(arn);
  return told ? [`on ${arn}`] : [`on ${type} ${arn}`];
}

function consoleOf(value: string): string {
  return value === 'true' ? 'from the console' : `with sessionCredentialFromConsole ${value}`;
}
