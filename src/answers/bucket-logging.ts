import type { CallRecord } from '../model/call.ts';
import { type Answer, answerOf, malformed, read, unread } from './answer.ts';
import { isBucketName } from './bucket-name.ts';
import { member } from './json-members.ts';
import { xmlBody } from './xml-body.ts';
import { elementAt, emptyOrObject, outermost } from './xml-members.ts';

/** Decodes `s3:GetBucketLogging` into the bucket that gets the server access logs; empty when there is none. */
export function decodeBucketLogging(record: CallRecord): Answer<string> {
  return answerOf(record, (body) => {
    const parsed = xmlBody(record, body);
    if (!parsed.ok) return parsed;
    const status = emptyOrObject(member(parsed.value, 'BucketLoggingStatus'));
    if (status === undefined) return unread(malformed(record, 'BucketLoggingStatus is missing'));
    if (member(status, 'LoggingEnabled') === undefined) return read('');
    const target = elementAt(status, ['LoggingEnabled', 'TargetBucket']);
    if (isBucketName(target)) return read(target);
    return unread(malformed(record, 'LoggingEnabled.TargetBucket is not the name of a bucket'));
  });
}

/** Names of the destinations that events of a bucket may go to, one element for each. */
const destinations = [
  'CloudFunctionConfiguration',
  'EventBridgeConfiguration',
  'QueueConfiguration',
  'TopicConfiguration',
];

/** Decodes `s3:GetBucketNotificationConfiguration`: whether the bucket tells anybody what happens to its objects. */
export function decodeBucketNotification(record: CallRecord): Answer<boolean> {
  return answerOf(record, (body) => {
    const parsed = xmlBody(record, body);
    if (!parsed.ok) return parsed;
    const configuration = emptyOrObject(
      outermost(parsed.value, 'NotificationConfiguration', 'GetBucketNotification'),
    );
    if (configuration === undefined) return unread(malformed(record, 'NotificationConfiguration is missing'));
    return read(destinations.some((name) => member(configuration, name) !== undefined));
  });
}
