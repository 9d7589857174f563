import type { CallRecord } from '../model/call.ts';
import type { Fault } from '../model/fault.ts';
import { isObject } from '../model/json.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import { type Answer, answerFault, answerOf, malformed, read, unread } from './answer.ts';
import { type TrailIdentity, trailIdentity } from './arn.ts';
import { booleanIn, jsonBody, listIn, member, type Place, textIn } from './json-members.ts';

/** The trails that show in one region, shadow copies included. */
export interface TrailPage {
  /** In the order of their ARNs, each ARN once. */
  readonly trails: readonly TrailDescription[];
  /** What of the list makes no sense: there may be more trails than these. */
  readonly faults: readonly Fault[];
}

/** A trail's settings as one region shows them. Identity comes from the ARN alone, which cannot disagree with itself. */
export interface TrailDescription extends TrailIdentity {
  readonly multiRegion: Observed<boolean>;
  readonly organization: Observed<boolean>;
  readonly globalServiceEvents: Observed<boolean>;
  readonly logFileValidation: Observed<boolean>;
  /** Empty when none is set. */
  readonly bucket: Observed<string>;
  /** What comes before `AWSLogs/` in the names of log files, without the slash; empty when nothing does. */
  readonly keyPrefix: Observed<string>;
  /** Whether CloudTrail's own deliveries are recorded if the selectors say so; newer than most endpoints. */
  readonly recursiveLogging: Observed<boolean | 'not-said'>;
  /** `KmsKeyId` as written, empty when none is set. */
  readonly kmsKeyId: Observed<string>;
  /** ARN of the log group that its events go to, empty when none is set. */
  readonly logGroupArn: Observed<string>;
  /** ARN of the role with which they are written there, empty when none is set. */
  readonly logsRoleArn: Observed<string>;
  /** ARN of the topic that is told of log files, empty when none is set. */
  readonly topicArn: Observed<string>;
}

/**
 * Decodes `cloudtrail:DescribeTrails`. An entry without a trail's ARN is left out and gives a fault; a
 * setting of a wrong type makes only that setting unknown.
 */
export function decodeDescribeTrails(record: CallRecord): Answer<TrailPage> {
  return answerOf(record, (body) => {
    const place = jsonBody(record, body);
    if (!place.ok) return place;
    if (member(place.value.object, 'trailList') === undefined) {
      return unread(malformed(record, 'trailList is missing'));
    }
    const list = listIn(place.value, 'trailList');
    if (!list.ok) return list;
    const byArn = new Map<string, TrailDescription>();
    const faults: Fault[] = [];
    for (const [index, value] of list.value.entries()) {
      const path = `trailList[${index}]`;
      const trail = isObject(value) ? describe({ ...place.value, object: value, path }, faults) : undefined;
      if (trail === undefined) {
        faults.push(malformed(record, `${path}.TrailARN is not the ARN of a trail`));
        continue;
      }
      const twin = byArn.get(trail.arn);
      byArn.set(trail.arn, twin === undefined ? trail : merged(twin, trail, conflict(record)));
    }
    const trails = [...byArn.values()].sort((a, b) => (a.arn < b.arn ? -1 : 1));
    return read({ trails, faults });
  });
}

function conflict(record: CallRecord): Fault {
  const message = 'The answer lists a trail twice, with settings that differ.';
  return answerFault(record, { kind: 'conflict', code: 'ConflictingTrails', message });
}

function describe(place: Place, faults: Fault[]): TrailDescription | undefined {
  const arn = textIn(place, 'TrailARN');
  const identity = arn.known ? trailIdentity(arn.value) : undefined;
  if (identity === undefined) return undefined;
  const home = textIn(place, 'HomeRegion', identity.home);
  if (!home.known || home.value !== identity.home) {
    faults.push(malformed(place.record, `${place.path}.HomeRegion is not the region of its TrailARN`));
  }
  return {
    ...identity,
    multiRegion: booleanIn(place, 'IsMultiRegionTrail'),
    organization: booleanIn(place, 'IsOrganizationTrail'),
    globalServiceEvents: booleanIn(place, 'IncludeGlobalServiceEvents'),
    logFileValidation: booleanIn(place, 'LogFileValidationEnabled'),
    bucket: textIn(place, 'S3BucketName'),
    keyPrefix: textIn(place, 'S3KeyPrefix', ''),
    recursiveLogging: recursiveLogging(place),
    kmsKeyId: textIn(place, 'KmsKeyId', ''),
    logGroupArn: textIn(place, 'CloudWatchLogsLogGroupArn', ''),
    logsRoleArn: textIn(place, 'CloudWatchLogsRoleArn', ''),
    topicArn: textIn(place, 'SnsTopicARN', ''),
  };
}

function recursiveLogging(place: Place): Observed<boolean | 'not-said'> {
  const said = member(place.object, 'RecursiveLogging') !== undefined;
  return said ? booleanIn(place, 'RecursiveLogging') : known('not-said', place.evidence);
}

/** One description out of two of the same trail: what they agree on is kept, the rest is `conflict`. */
function merged(one: TrailDescription, twin: TrailDescription, conflict: Fault): TrailDescription {
  const { arn, name, partition, owner, home } = one;
  const both = <T>(setting: (trail: TrailDescription) => Observed<T>): Observed<T> => {
    const [first, second] = [setting(one), setting(twin)];
    if (!first.known || !second.known) return first.known ? second : first;
    return first.value === second.value ? first : unknown(conflict);
  };
  return {
    arn,
    name,
    partition,
    owner,
    home,
    multiRegion: both((trail) => trail.multiRegion),
    organization: both((trail) => trail.organization),
    globalServiceEvents: both((trail) => trail.globalServiceEvents),
    logFileValidation: both((trail) => trail.logFileValidation),
    bucket: both((trail) => trail.bucket),
    keyPrefix: both((trail) => trail.keyPrefix),
    recursiveLogging: both((trail) => trail.recursiveLogging),
    kmsKeyId: both((trail) => trail.kmsKeyId),
    logGroupArn: both((trail) => trail.logGroupArn),
    logsRoleArn: both((trail) => trail.logsRoleArn),
    topicArn: both((trail) => trail.topicArn),
  };
}
