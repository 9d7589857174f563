import { createHash } from 'node:crypto';
import { escapeXml, type Outcome, type Question, type Refusal, refused, textInput } from './outcome.ts';
import { pageOf } from './page.ts';
import { queryAnswer } from './query-answer.ts';
import type { WorldSubscription, WorldTopic } from './world-topic.ts';

const pageSize = 100;
const arnPattern = /^arn:[a-z-]+:sns:([a-z0-9-]+):(\d{12}):([A-Za-z0-9_.-]{1,256})$/;

/** SNS's reading operations. https://docs.aws.amazon.com/sns/latest/api */
export const sns: Readonly<Record<string, (question: Question) => Outcome>> = {
  GetTopicAttributes: getTopicAttributes,
  ListSubscriptionsByTopic: listSubscriptionsByTopic,
};

interface Found {
  readonly arn: string;
  readonly owner: string;
  readonly name: string;
  readonly topic: WorldTopic;
}

/** Whoever is not let in is not told whether there is such a topic of another account. */
function findTopic(question: Question): Found | Refusal {
  const { accountId, caller, operation, region, world } = question;
  const arn = textInput(question.input, 'TopicArn') ?? '';
  const [, place, owner = '', name = ''] = arnPattern.exec(arn) ?? [];
  if (place === undefined || place !== region) {
    return refused('InvalidParameter', 'Invalid parameter: TopicArn');
  }
  const account = Object.hasOwn(world.accounts, owner) ? world.accounts[owner] : undefined;
  const topics = account?.topics ?? {};
  const topic = Object.hasOwn(topics, name) ? topics[name] : undefined;
  const isThere = topic?.region === region;
  if (owner !== accountId && (!isThere || topic.readableBy?.includes(accountId) !== true)) {
    const message = `User: ${caller} is not authorized to perform: SNS:${operation} on resource: ${arn}`;
    return refused('AuthorizationError', message, 403);
  }
  return isThere ? { arn, owner, name, topic } : refused('NotFound', 'Topic does not exist', 404);
}

function getTopicAttributes(question: Question): Outcome {
  const found = findTopic(question);
  if ('kind' in found) return found;
  const { arn, owner, topic } = found;
  const subscriptions = topic.subscriptions ?? [];
  const confirmed = subscriptions.filter((one) => one.confirmed !== false).length;
  const own = { Effect: 'Allow', Principal: { AWS: owner }, Action: 'SNS:*', Resource: arn };
  const attributes = Object.entries({
    Policy: JSON.stringify(topic.policy ?? { Version: '2008-10-17', Statement: [own] }),
    Owner: owner,
    TopicArn: arn,
    DisplayName: '',
    SubscriptionsConfirmed: String(confirmed),
    SubscriptionsPending: String(subscriptions.length - confirmed),
    SubscriptionsDeleted: '0',
    ...(topic.kmsKey === undefined ? {} : { KmsMasterKeyId: topic.kmsKey }),
  });
  const entries = attributes.map(
    ([key, value]) => `<entry><key>${key}</key><value>${escapeXml(value)}</value></entry>`,
  );
  return queryAnswer('sns', 'GetTopicAttributes', ['<Attributes>', ...entries, '</Attributes>']);
}

function listSubscriptionsByTopic(question: Question): Outcome {
  const found = findTopic(question);
  if ('kind' in found) return found;
  const { input, world } = question;
  const page = pageOf(found.topic.subscriptions ?? [], {
    token: textInput(input, 'NextToken'),
    size: Math.min(pageSize, world.pageSize ?? pageSize),
  });
  if (page === undefined) return refused('InvalidParameter', 'Invalid parameter: NextToken');
  const members = page.items.map((subscription) => describe(found, subscription));
  const token = page.next === undefined ? [] : [`<NextToken>${page.next}</NextToken>`];
  return queryAnswer('sns', 'ListSubscriptionsByTopic', [
    '<Subscriptions>',
    ...members,
    '</Subscriptions>',
    ...token,
  ]);
}

function describe({ arn, owner }: Found, { confirmed, endpoint, protocol }: WorldSubscription): string {
  const id = createHash('sha256').update(`${arn} ${protocol} ${endpoint}`).digest('hex').slice(0, 32);
  const uuid = id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const subscription = confirmed === false ? 'PendingConfirmation' : `${arn}:${uuid}`;
  return (
    `<member><TopicArn>${arn}</TopicArn><Protocol>${protocol}</Protocol>` +
    `<SubscriptionArn>${subscription}</SubscriptionArn><Owner>${owner}</Owner>` +
    `<Endpoint>${escapeXml(endpoint)}</Endpoint></member>`
  );
}
