import type { JsonObject, JsonValue } from '../model/json.ts';
import { assumed } from './assumptions.ts';
import { getEventDataStore, getResourcePolicy, listEventDataStores } from './event-data-stores.ts';
import { findTrail, unknownTrail, wrongAccount, wrongRegion } from './find-trail.ts';
import { type Outcome, present, type Question, refused, textInput, textsInput } from './outcome.ts';
import { pageOf } from './page.ts';
import { isEnabled } from './regions.ts';
import { type OwnedTrail, shows, trailsOf, trailsShownIn } from './shown-trails.ts';
import { trailStatus } from './trail-status.ts';

const maxTaggedResources = 20;

/** CloudTrail's reading operations. https://docs.aws.amazon.com/awscloudtrail/latest/APIReference */
export const cloudtrail: Readonly<Record<string, (question: Question) => Outcome>> = {
  DescribeTrails: describeTrails,
  ListTrails: listTrails,
  GetTrail: getTrail,
  GetTrailStatus: getTrailStatus,
  GetEventSelectors: getEventSelectors,
  GetInsightSelectors: getInsightSelectors,
  ListTags: listTags,
  ListEventDataStores: listEventDataStores,
  GetEventDataStore: getEventDataStore,
  GetResourcePolicy: getResourcePolicy,
};

function describeTrails(question: Question): Outcome {
  const names = textsInput(question.input, 'trailNameList') ?? [];
  const withShadows = question.input['includeShadowTrails'] !== false;
  const shown = trailsShownIn(question).filter((owned) => withShadows || !isShadow(owned, question));
  if (names.length === 0) return { kind: 'json', body: { trailList: shown.map(describe) } };
  const named: OwnedTrail[] = [];
  for (const name of names) {
    const found = findTrail(question, name);
    // Unknown trails are left out of the list; only what cannot be a name or an ARN is an error.
    if (found.kind === 'refused') {
      if (found.code === 'TrailNotFoundException') continue;
      return found;
    }
    const elsewhere = found.kind === 'elsewhere';
    if (elsewhere && assumed(question.world.assumptions, 'describeForeignRegionArns') === 'omitted') continue;
    if (withShadows || !isShadow(found.owned, question)) named.push(found.owned);
  }
  return { kind: 'json', body: { trailList: [...new Set(named)].map(describe) } };
}

/** A copy in another region than the home region, or the copy of an organization trail in a member account. */
function isShadow(owned: OwnedTrail, question: Question): boolean {
  return owned.owner !== question.accountId || owned.trail.home !== question.region;
}

function describe({ name, arn, trail }: OwnedTrail): JsonObject {
  return present({
    Name: name,
    S3BucketName: trail.bucket,
    S3KeyPrefix: trail.keyPrefix,
    SnsTopicARN: trail.snsTopicArn,
    IncludeGlobalServiceEvents: trail.globalServiceEvents ?? true,
    IsMultiRegionTrail: trail.multiRegion ?? false,
    HomeRegion: trail.home,
    TrailARN: arn,
    LogFileValidationEnabled: trail.logFileValidation ?? false,
    CloudWatchLogsLogGroupArn: trail.logGroupArn,
    CloudWatchLogsRoleArn: trail.logGroupRoleArn,
    KmsKeyId: trail.kmsKey,
    HasCustomEventSelectors: (trail.selectors ?? trail.advancedSelectors) !== undefined,
    HasInsightSelectors: (trail.insightSelectors ?? []).length > 0,
    IsOrganizationTrail: trail.organization ?? false,
    RecursiveLogging: trail.recursiveLogging,
  });
}

function listTrails(question: Question): Outcome {
  const { world, accountId } = question;
  const everywhere = assumed(world.assumptions, 'listTrailsScope') === 'account';
  const enabled = Object.keys(world.regions).filter((region) => isEnabled(world, accountId, region));
  const listed = everywhere
    ? trailsOf(world, accountId).filter((owned) =>
        enabled.some((region) => shows(owned, { world, accountId, region })),
      )
    : trailsShownIn(question);
  const page = pageOf(listed, {
    token: textInput(question.input, 'NextToken'),
    size: world.pageSize ?? 50,
  });
  if (page === undefined) return refused('ValidationError', 'The NextToken is not valid.');
  const Trails = page.items.map(({ arn, name, trail }) => ({
    TrailARN: arn,
    Name: name,
    HomeRegion: trail.home,
  }));
  return { kind: 'json', body: present({ Trails, NextToken: page.next }) };
}

function getTrail(question: Question): Outcome {
  const name = textInput(question.input, 'Name');
  const found = findTrail(question, name);
  if (found.kind === 'refused') return found;
  if (found.kind === 'elsewhere') return unknownTrail(question, found.owned.arn);
  return { kind: 'json', body: { Trail: describe(found.owned) } };
}

function getTrailStatus(question: Question): Outcome {
  const found = findTrail(question, textInput(question.input, 'Name'));
  if (found.kind === 'refused') return found;
  if (found.kind === 'elsewhere') return unknownTrail(question, found.owned.arn);
  if (found.kind === 'foreign' && assumed(question.world.assumptions, 'memberTrailStatus') === 'refused') {
    return wrongAccount(question);
  }
  return { kind: 'json', body: trailStatus(found.owned, question) };
}

/** The trail whose settings the caller may read here, or why not. */
function readable(
  question: Question,
  asked: {
    readonly name: string | undefined;
    readonly member: 'memberEventSelectors' | 'memberInsightSelectors';
  },
): OwnedTrail | Outcome {
  const found = findTrail(question, asked.name);
  if (found.kind === 'refused') return found;
  const { assumptions } = question.world;
  if (found.kind === 'foreign' && assumed(assumptions, asked.member) === 'refused')
    return wrongAccount(question);
  const atHome = found.owned.trail.home === question.region;
  if (!atHome && assumed(assumptions, 'selectorsAwayFromHome') === 'refused') return wrongRegion(question);
  return found.owned;
}

function getEventSelectors(question: Question): Outcome {
  const name = textInput(question.input, 'TrailName');
  const owned = readable(question, { name, member: 'memberEventSelectors' });
  if ('kind' in owned) return owned;
  const { advancedSelectors, selectors } = owned.trail;
  if (advancedSelectors !== undefined) {
    return { kind: 'json', body: { TrailARN: owned.arn, AdvancedEventSelectors: advancedSelectors } };
  }
  // Without selectors of its own a trail has one that records all management events.
  const EventSelectors = (selectors ?? [{}]).map(withDefaults);
  return { kind: 'json', body: { TrailARN: owned.arn, EventSelectors } };
}

function withDefaults(selector: JsonObject): JsonObject {
  const defaults: Readonly<Record<string, JsonValue>> = {
    ReadWriteType: 'All',
    IncludeManagementEvents: true,
    DataResources: [],
    ExcludeManagementEventSources: [],
  };
  return { ...defaults, ...selector };
}

function getInsightSelectors(question: Question): Outcome {
  const name = textInput(question.input, 'TrailName');
  if (name === undefined) {
    return refused(
      'InvalidParameterCombinationException',
      'You must specify either TrailName or EventDataStore.',
    );
  }
  const owned = readable(question, { name, member: 'memberInsightSelectors' });
  if ('kind' in owned) return owned;
  const InsightSelectors = owned.trail.insightSelectors ?? [];
  if (InsightSelectors.length === 0) {
    return refused('InsightNotEnabledException', `Trail ${owned.arn} does not have Insights enabled.`);
  }
  return { kind: 'json', body: { TrailARN: owned.arn, InsightSelectors } };
}

function listTags(question: Question): Outcome {
  const arns = textsInput(question.input, 'ResourceIdList') ?? [];
  if (arns.length === 0 || arns.length > maxTaggedResources) {
    return refused('ValidationError', `ResourceIdList must have 1 to ${maxTaggedResources} ARNs.`);
  }
  const ResourceTagList: JsonObject[] = [];
  for (const arn of arns) {
    if (!arn.startsWith('arn:')) return refused('CloudTrailARNInvalidException', `Invalid ARN: ${arn}`);
    const found = findTrail(question, arn);
    if (found.kind === 'refused') {
      return found.code === 'TrailNotFoundException'
        ? refused('ResourceNotFoundException', `Unknown resource: ${arn}`)
        : found;
    }
    if (found.kind === 'foreign') return wrongAccount(question);
    const atHome = found.owned.trail.home === question.region;
    const away = assumed(question.world.assumptions, 'selectorsAwayFromHome') === 'answered';
    if (!atHome && !away) return wrongRegion(question);
    const TagsList = Object.entries(found.owned.trail.tags ?? {}).map(([Key, Value]) => ({ Key, Value }));
    ResourceTagList.push({ ResourceId: arn, TagsList });
  }
  return { kind: 'json', body: { ResourceTagList } };
}
