import type { CallRecord } from '../model/call.ts';
import { isObject } from '../model/json.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import type { Subscription, Topic } from '../model/topic.ts';
import { type Answer, answerFault, answerOf, malformed, type Read, read, unread } from './answer.ts';
import { member } from './json-members.ts';
import type { Page } from './json-page.ts';
import { elementAt, elementsIn } from './xml-members.ts';
import { queryPage, queryResult } from './xml-page.ts';

/** What `sns:GetTopicAttributes` tells of a topic; each member stands for itself. */
export type TopicAttributes = Pick<Topic, 'kmsKey' | 'policy' | 'confirmedSubscriptions'>;

/** `absent`: there is no such topic. */
export function decodeTopicAttributes(record: CallRecord): Answer<TopicAttributes> {
  return answerOf<TopicAttributes>(record, (body) => {
    const attributes = attributesIn(record, body);
    if (!attributes.ok) return attributes;
    const { value } = attributes;
    if (value.get('TopicArn') !== member(record.input, 'TopicArn')) {
      return unread(malformed(record, 'TopicArn does not name the topic that was asked for'));
    }
    const { account } = record;
    const evidence = [record.id];
    const keyless = value.get('Owner') === account ? known('', evidence) : undefined;
    const kmsKey = value.get('KmsMasterKeyId');
    const policy = value.get('Policy');
    return read({
      // Others than the owner may be told less.
      kmsKey: kmsKey === undefined ? (keyless ?? untold(record)) : known(kmsKey, evidence),
      policy: policy === undefined ? lacks(record, 'Policy') : known(policy, evidence),
      confirmedSubscriptions: countOf(record, value.get('SubscriptionsConfirmed')),
    });
  });
}

function untold(record: CallRecord): Observed<never> {
  const message = 'Whether a key encrypts the topic is told to the account that owns it for certain.';
  return unknown(
    answerFault(record, { kind: 'not-readable-from-here', code: 'NotReadableFromHere', message }),
  );
}

function lacks(record: CallRecord, name: string): Observed<never> {
  return unknown(malformed(record, `${name} is missing`));
}

function countOf(record: CallRecord, written: string | undefined): Observed<number> {
  return written !== undefined && /^[0-9]{1,9}$/.test(written)
    ? known(Number(written), [record.id])
    : unknown(malformed(record, 'SubscriptionsConfirmed is not a whole number'));
}

function attributesIn(record: CallRecord, body: string): Read<ReadonlyMap<string, string>> {
  const result = queryResult(record, body);
  if (!result.ok) return result;
  const entries = elementsIn(elementAt(result.value, ['Attributes']), 'entry');
  if (entries === undefined) return unread(malformed(record, 'Attributes is missing or too long'));
  const attributes = new Map<string, string>();
  for (const [index, entry] of entries.entries()) {
    const name = elementAt(entry, ['key']);
    const value = elementAt(entry, ['value']) ?? '';
    if (typeof name !== 'string' || typeof value !== 'string' || attributes.has(name)) {
      return unread(malformed(record, `Attributes.entry[${index}] is not a name with a value`));
    }
    attributes.set(name, value);
  }
  return read(attributes);
}

/** Decodes one page of `sns:ListSubscriptionsByTopic`. `absent`: there is no such topic. */
export function decodeListSubscriptions(record: CallRecord): Answer<Page<Subscription>> {
  return answerOf<Page<Subscription>>(record, (body) =>
    queryPage(record, body, {
      name: 'Subscriptions',
      token: 'NextToken',
      item: (element) => {
        if (!isObject(element)) return undefined;
        const [protocol, arn] = [member(element, 'Protocol'), member(element, 'SubscriptionArn')];
        if (typeof protocol !== 'string' || !/^[a-z-]{1,32}$/.test(protocol)) return undefined;
        // Instead of an ARN those have words that are not confirmed, or are not there any more.
        if (typeof arn !== 'string' || !/^(?:arn:.*|PendingConfirmation|Deleted)$/.test(arn))
          return undefined;
        return { protocol, confirmed: arn.startsWith('arn:') };
      },
    }),
  );
}
