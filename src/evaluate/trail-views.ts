import { ownDeliveries } from '../coverage/own-deliveries.ts';
import { recordsAllManagement } from '../coverage/records-all-management.ts';
import type { Copy, SelectorCounts, Trail } from '../model/inventory.ts';
import { known, type Observed } from '../model/observed.ts';
import { type HostMembers, type HostObject, hostMaker } from '../policy/cel/host-objects.ts';
import { bucketView, keyView } from './destination-views.ts';
import { logGroupView, roleView } from './log-group-views.ts';
import { topicView } from './topic-views.ts';
import { deliveryRefusal, encryptionRefusal, publishRefusal } from './trail-access.ts';
import { copiesOf, homeLogging } from './trail-copies.ts';
import { logsRefusal } from './trail-log-access.ts';
import type { ViewContext } from './view-context.ts';
import { observed, plain, population, reference } from './view-reads.ts';

/** What a noun is seen with, and how expressions came to it. */
interface Seen<T> {
  readonly context: ViewContext;
  readonly noun: T;
  readonly path: string;
}

function named<T>({ context, path }: Seen<T>, name: string, value: string): string {
  return plain(context.reading, `${path}.${name}`, value);
}

function read<T, V extends boolean | number | string | readonly string[]>(
  { context, path }: Seen<T>,
  name: string,
  value: Observed<V>,
): V {
  return observed(context.reading, `${path}.${name}`, value);
}

const copyHost = hostMaker<'Copy', Seen<Copy>>('Copy', {
  trail: ({ context, noun, path }) => {
    const trail = context.account.trails.members.find(({ arn }) => arn === noun.trail);
    if (trail === undefined) throw new Error(`the trail of ${path} is not among the account's trails`);
    return trailView(context, trail, `${path}.trail`);
  },
  trailArn: (of) => named(of, 'trail.arn', of.noun.trail),
  region: (of) => named(of, 'region', of.noun.region),
  isLogging: (of) => read(of, 'isLogging', of.noun.isLogging),
  deliveryError: (of) => read(of, 'deliveryError', of.noun.deliveryError),
  digestError: (of) => read(of, 'digestError', of.noun.digestError),
  logsError: (of) => read(of, 'logsError', of.noun.logsError),
  notificationError: (of) => read(of, 'notificationError', of.noun.notificationError),
  lastDelivery: (of) => read(of, 'lastDelivery', of.noun.lastDelivery),
  lastDigest: (of) => read(of, 'lastDigest', of.noun.lastDigest),
  lastLogsDelivery: (of) => read(of, 'lastLogsDelivery', of.noun.lastLogsDelivery),
  lastNotification: (of) => read(of, 'lastNotification', of.noun.lastNotification),
});

/** A trail as one region shows it. */
export function copyView(context: ViewContext, copy: Copy, path: string): HostObject<'Copy'> {
  return copyHost({ context, noun: copy, path });
}

type TrailMembers<Member extends keyof HostMembers<'Trail'>> = {
  readonly [Name in Member]: (of: Seen<Trail>) => ReturnType<HostMembers<'Trail'>[Name]>;
};

function count(of: Seen<Trail>, name: string, what: keyof SelectorCounts): number {
  return read(of, name, countOf(of.noun.selectorCounts, what));
}

/** What a trail names. */
const destinations: TrailMembers<'bucket' | 'key' | 'logGroup' | 'logsRole' | 'topic'> = {
  bucket: ({ context, noun, path }) =>
    reference(context.reading, 'Bucket', {
      path: `${path}.bucket`,
      ref: noun.bucket,
      view: (bucket, at) => bucketView(context, bucket, at),
    }),
  key: ({ context, noun, path }) =>
    reference(context.reading, 'Key', {
      path: `${path}.key`,
      ref: noun.key,
      view: (key, at) => keyView(context, key, at),
    }),
  logGroup: ({ context, noun, path }) =>
    reference(context.reading, 'LogGroup', {
      path: `${path}.logGroup`,
      ref: noun.logGroup,
      view: (group, at) => logGroupView(context, group, at),
    }),
  logsRole: ({ context, noun, path }) =>
    reference(context.reading, 'Role', {
      path: `${path}.logsRole`,
      ref: noun.logsRole,
      view: (role, at) => roleView(context, role, at),
    }),
  topic: ({ context, noun, path }) =>
    reference(context.reading, 'Topic', {
      path: `${path}.topic`,
      ref: noun.topic,
      view: (topic, at) => topicView(context, topic, at),
    }),
};

type Refusal = typeof deliveryRefusal;
type AccessMember =
  | `may${'Deliver' | 'Encrypt' | 'Publish' | 'WriteLogs'}`
  | `${'delivery' | 'encryption' | 'publish' | 'logs'}Refusal`;

function refusal(of: Seen<Trail>, name: AccessMember, why: Refusal): string {
  return read(of, name, why(of.context.inventory, of.noun));
}

function allowed(of: Seen<Trail>, name: AccessMember, refused: Refusal): boolean {
  const why = refused(of.context.inventory, of.noun);
  return read(of, name, why.known ? known(why.value === '', why.evidence) : why);
}

/** What CloudTrail may do for the trail, as policies of what it names say. */
const access: TrailMembers<AccessMember> = {
  mayDeliver: (of) => allowed(of, 'mayDeliver', deliveryRefusal),
  deliveryRefusal: (of) => refusal(of, 'deliveryRefusal', deliveryRefusal),
  mayEncrypt: (of) => allowed(of, 'mayEncrypt', encryptionRefusal),
  encryptionRefusal: (of) => refusal(of, 'encryptionRefusal', encryptionRefusal),
  mayPublish: (of) => allowed(of, 'mayPublish', publishRefusal),
  publishRefusal: (of) => refusal(of, 'publishRefusal', publishRefusal),
  mayWriteLogs: (of) => allowed(of, 'mayWriteLogs', logsRefusal),
  logsRefusal: (of) => refusal(of, 'logsRefusal', logsRefusal),
};

const trailHost = hostMaker<'Trail', Seen<Trail>>('Trail', {
  arn: (of) => named(of, 'arn', of.noun.arn),
  name: (of) => named(of, 'name', of.noun.name),
  owner: (of) => named(of, 'owner', of.noun.owner),
  home: (of) => named(of, 'home', of.noun.home),
  owned: ({ context, noun, path }) => plain(context.reading, `${path}.owned`, noun.owned),
  multiRegion: (of) => read(of, 'multiRegion', of.noun.multiRegion),
  organization: (of) => read(of, 'organization', of.noun.organization),
  globalServiceEvents: (of) => read(of, 'globalServiceEvents', of.noun.globalServiceEvents),
  logFileValidation: (of) => read(of, 'logFileValidation', of.noun.logFileValidation),
  isLogging: (of) => read(of, 'isLogging', homeLogging(of.context.account, of.noun)),
  eventSelectors: (of) => count(of, 'eventSelectors', 'basic'),
  dataResources: (of) => count(of, 'dataResources', 'dataResources'),
  advancedSelectorValues: (of) => count(of, 'advancedSelectorValues', 'advancedValues'),
  insights: (of) => read(of, 'insights', of.noun.insights),
  tags: (of) => read(of, 'tags', of.noun.tags),
  recordsAllManagement: (of) => read(of, 'recordsAllManagement', recordsAllManagement(of.noun)),
  recordsOwnDeliveries: (of) =>
    read(of, 'recordsOwnDeliveries', ownDeliveries(of.context.inventory, of.noun)),
  ...access,
  copies: ({ context, noun, path }) =>
    population(context.reading, 'Copy', {
      path: `${path}.copies`,
      set: copiesOf(context.account, noun),
      label: (copy) => copy.region,
      view: (copy, at) => copyView(context, copy, at),
    }),
  ...destinations,
});

/** A trail as the account of the context sees it. */
export function trailView(context: ViewContext, trail: Trail, path: string): HostObject<'Trail'> {
  return trailHost({ context, noun: trail, path });
}

function countOf(counts: Observed<SelectorCounts>, of: keyof SelectorCounts): Observed<number> {
  return counts.known ? known(counts.value[of], counts.evidence) : counts;
}
