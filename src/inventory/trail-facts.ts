import type { TrailIdentity } from '../answers/arn.ts';
import type { TrailDescription } from '../answers/describe-trails.ts';
import type { Trail } from '../model/inventory.ts';
import type { AccountView } from './account-view.ts';
import { topicReferences } from './topics.ts';
import { type BucketReferences, trailBucket } from './trail-bucket.ts';
import { trailInsights } from './trail-insights.ts';
import { trailKey } from './trail-key.ts';
import { trailLogGroups } from './trail-log-group.ts';
import { trailRoles } from './trail-role.ts';
import { trailSelectors } from './trail-selectors.ts';
import { trailSettings } from './trail-settings.ts';
import { trailTags } from './trail-tags.ts';

/** What a trail is wherever it shows: everything but its copies and whose view it is. */
export type TrailFacts = Omit<Trail, 'owned' | 'copies'>;

/** The settings of a trail that an account shows. */
export type SettingsOf = (trail: TrailIdentity, view: AccountView) => TrailDescription;

/**
 * Settings are told by the owner where it was asked, so that a member's copy cannot contradict the trail; a
 * trail that the owner is known not to have any more, and one whose owner was not asked, tells them itself.
 */
export function settingsByOwner(views: readonly AccountView[]): SettingsOf {
  const byAccount = new Map(views.map((view) => [view.id, view]));
  const told = new Map<string, TrailDescription | undefined>();
  return (trail, view) => {
    const owner = byAccount.get(trail.owner);
    if (owner !== undefined && owner.refused === undefined && !told.has(trail.arn)) {
      told.set(trail.arn, trailSettings(trail, owner));
    }
    const settings = told.get(trail.arn) ?? trailSettings(trail, view);
    if (settings === undefined)
      throw new Error(`no region of account ${view.id} shows the trail ${trail.arn}`);
    return settings;
  };
}

/** Names of the buckets that any view of any trail delivers to. */
export function namedBuckets(views: readonly AccountView[]): ReadonlySet<string> {
  const trails = views.flatMap(({ shown }) => shown).flatMap(({ trails }) => trails);
  return new Set(trails.flatMap(({ bucketName }) => (bucketName === undefined ? [] : [bucketName])));
}

/** Joins what settings name. Copies of one trail that say the same are joined once. */
export function trailFacts(
  references: BucketReferences,
): (settings: TrailDescription, reader: string) => TrailFacts {
  const joined = new Map<TrailDescription, TrailFacts>();
  const records = new Map<string, ReturnType<typeof trailSelectors> & Pick<Trail, 'insights' | 'tags'>>();
  const { calls } = references;
  const topicOf = topicReferences(calls);
  const logGroupOf = trailLogGroups(calls, topicOf);
  const roleOf = trailRoles(calls);
  return (settings, reader) => {
    const twin = joined.get(settings);
    if (twin !== undefined) return twin;
    const recorded = records.get(settings.arn) ?? {
      ...trailSelectors(calls, settings),
      insights: trailInsights(calls, settings),
      tags: trailTags(calls, settings),
    };
    records.set(settings.arn, recorded);
    const {
      bucket,
      kmsKeyId: _key,
      logGroupArn: _logs,
      logsRoleArn: _role,
      topicArn: _topic,
      ...own
    } = settings;
    const place = { account: reader, region: settings.home };
    const facts: TrailFacts = {
      ...own,
      ...recorded,
      bucket: trailBucket(references, bucket, place),
      key: trailKey(calls, settings, reader),
      logGroup: logGroupOf(settings),
      logsRole: roleOf(settings),
      topic: topicOf(settings.topicArn, reader),
    };
    joined.set(settings, facts);
    return facts;
  };
}
