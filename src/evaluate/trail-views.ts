import { ownDeliveries } from '../coverage/own-deliveries.ts';
import { recordsAllManagement } from '../coverage/records-all-management.ts';
import type { Copy, SelectorCounts, Trail } from '../model/inventory.ts';
import { known, type Observed } from '../model/observed.ts';
import { type HostMembers, type HostObject, hostObject } from '../policy/cel/host-objects.ts';
import { bucketView, keyView } from './destination-views.ts';
import { logGroupView, roleView } from './log-group-views.ts';
import { topicView } from './topic-views.ts';
import { deliveryRefusal, encryptionRefusal, publishRefusal } from './trail-access.ts';
import { copiesOf, homeLogging } from './trail-copies.ts';
import { logsRefusal } from './trail-log-access.ts';
import type { ViewContext } from './view-context.ts';
import { observed, plain, population, reference } from './view-reads.ts';

/** A trail as one region shows it. */
export function copyView(context: ViewContext, copy: Copy, path: string): HostObject<'Copy'> {
  const { reading } = context;
  return hostObject('Copy', {
    trail: () => {
      const trail = context.account.trails.members.find(({ arn }) => arn === copy.trail);
      if (trail === undefined) throw new Error(`the trail of ${path} is not among the account's trails`);
      return trailView(context, trail, `${path}.trail`);
    },
    trailArn: () => plain(reading, `${path}.trail.arn`, copy.trail),
    region: () => plain(reading, `${path}.region`, copy.region),
    isLogging: () => observed(reading, `${path}.isLogging`, copy.isLogging),
    deliveryError: () => observed(reading, `${path}.deliveryError`, copy.deliveryError),
    digestError: () => observed(reading, `${path}.digestError`, copy.digestError),
    logsError: () => observed(reading, `${path}.logsError`, copy.logsError),
    notificationError: () => observed(reading, `${path}.notificationError`, copy.notificationError),
    lastDelivery: () => observed(reading, `${path}.lastDelivery`, copy.lastDelivery),
    lastDigest: () => observed(reading, `${path}.lastDigest`, copy.lastDigest),
    lastLogsDelivery: () => observed(reading, `${path}.lastLogsDelivery`, copy.lastLogsDelivery),
    lastNotification: () => observed(reading, `${path}.lastNotification`, copy.lastNotification),
  });
}

type Destinations = Pick<HostMembers<'Trail'>, 'bucket' | 'key' | 'logGroup' | 'logsRole' | 'topic'>;

/** A trail as the account of the context sees it. */
export function trailView(context: ViewContext, trail: Trail, path: string): HostObject<'Trail'> {
  const { reading } = context;
  const count = (name: string, of: keyof SelectorCounts): number =>
    observed(reading, `${path}.${name}`, countOf(trail.selectorCounts, of));
  return hostObject('Trail', {
    arn: () => plain(reading, `${path}.arn`, trail.arn),
    name: () => plain(reading, `${path}.name`, trail.name),
    owner: () => plain(reading, `${path}.owner`, trail.owner),
    home: () => plain(reading, `${path}.home`, trail.home),
    owned: () => plain(reading, `${path}.owned`, trail.owned),
    multiRegion: () => observed(reading, `${path}.multiRegion`, trail.multiRegion),
    organization: () => observed(reading, `${path}.organization`, trail.organization),
    globalServiceEvents: () => observed(reading, `${path}.globalServiceEvents`, trail.globalServiceEvents),
    logFileValidation: () => observed(reading, `${path}.logFileValidation`, trail.logFileValidation),
    isLogging: () => observed(reading, `${path}.isLogging`, homeLogging(context.account, trail)),
    eventSelectors: () => count('eventSelectors', 'basic'),
    dataResources: () => count('dataResources', 'dataResources'),
    advancedSelectorValues: () => count('advancedSelectorValues', 'advancedValues'),
    insights: () => observed(reading, `${path}.insights`, trail.insights),
    tags: () => observed(reading, `${path}.tags`, trail.tags),
    recordsAllManagement: () =>
      observed(reading, `${path}.recordsAllManagement`, recordsAllManagement(trail)),
    recordsOwnDeliveries: () =>
      observed(reading, `${path}.recordsOwnDeliveries`, ownDeliveries(context.inventory, trail)),
    ...accessMembers(context, trail, path),
    copies: () =>
      population(reading, 'Copy', {
        path: `${path}.copies`,
        set: copiesOf(context.account, trail),
        label: (copy) => copy.region,
        view: (copy, at) => copyView(context, copy, at),
      }),
    ...destinationsOf(context, trail, path),
  });
}

/** What a trail names. */
function destinationsOf(context: ViewContext, trail: Trail, path: string): Destinations {
  const { reading } = context;
  return {
    bucket: () =>
      reference(reading, 'Bucket', {
        path: `${path}.bucket`,
        ref: trail.bucket,
        view: (bucket, at) => bucketView(context, bucket, at),
      }),
    key: () =>
      reference(reading, 'Key', {
        path: `${path}.key`,
        ref: trail.key,
        view: (key, at) => keyView(context, key, at),
      }),
    logGroup: () =>
      reference(reading, 'LogGroup', {
        path: `${path}.logGroup`,
        ref: trail.logGroup,
        view: (group, at) => logGroupView(context, group, at),
      }),
    logsRole: () =>
      reference(reading, 'Role', {
        path: `${path}.logsRole`,
        ref: trail.logsRole,
        view: (role, at) => roleView(context, role, at),
      }),
    topic: () =>
      reference(reading, 'Topic', {
        path: `${path}.topic`,
        ref: trail.topic,
        view: (topic, at) => topicView(context, topic, at),
      }),
  };
}

type Refusal = typeof deliveryRefusal;
type AccessMember =
  | `may${'Deliver' | 'Encrypt' | 'Publish' | 'WriteLogs'}`
  | `${'delivery' | 'encryption' | 'publish' | 'logs'}Refusal`;

/** What CloudTrail may do for the trail, as policies of what it names say. */
function accessMembers(
  { reading, inventory }: ViewContext,
  trail: Trail,
  path: string,
): Pick<HostMembers<'Trail'>, AccessMember> {
  const refusal = (name: AccessMember, of: Refusal): string =>
    observed(reading, `${path}.${name}`, of(inventory, trail));
  const allowed = (name: AccessMember, of: Refusal): boolean => {
    const why = of(inventory, trail);
    return observed(reading, `${path}.${name}`, why.known ? known(why.value === '', why.evidence) : why);
  };
  return {
    mayDeliver: () => allowed('mayDeliver', deliveryRefusal),
    deliveryRefusal: () => refusal('deliveryRefusal', deliveryRefusal),
    mayEncrypt: () => allowed('mayEncrypt', encryptionRefusal),
    encryptionRefusal: () => refusal('encryptionRefusal', encryptionRefusal),
    mayPublish: () => allowed('mayPublish', publishRefusal),
    publishRefusal: () => refusal('publishRefusal', publishRefusal),
    mayWriteLogs: () => allowed('mayWriteLogs', logsRefusal),
    logsRefusal: () => refusal('logsRefusal', logsRefusal),
  };
}

function countOf(counts: Observed<SelectorCounts>, of: keyof SelectorCounts): Observed<number> {
  return counts.known ? known(counts.value[of], counts.evidence) : counts;
}
